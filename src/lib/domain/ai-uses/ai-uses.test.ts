import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSection } from '../dossier/section';
import {
	aiUseSchema,
	aiUsesSection,
	reachesOf,
	strongestRight,
	unclearFields,
	USE_LIMITS
} from './ai-use';
import { reachMatrix } from './reach-matrix';
import { kept, reach, registers } from './testing/random-uses';

describe('one entry', () => {
	test('is kept from the first sign on: nothing is required', () => {
		expect(aiUseSchema.safeParse({}).success).toBe(true);
	});

	test.each([
		['a name too long', { tool: 'x'.repeat(USE_LIMITS.name + 1) }],
		['a text too long', { task: 'x'.repeat(USE_LIMITS.text + 1) }],
		['a right nobody offers', { reaches: [{ system: 'ERP', right: 'everything' }] }],
		['too many systems', { reaches: Array.from({ length: 21 }, () => reach('ERP', 'read')) }],
		['an account nobody offers', { identity: 'everyone' }],
		['something unknown', { price: 12 }]
	])('with %s is refused', (_, stored) => {
		expect(aiUseSchema.safeParse(stored).success).toBe(false);
		const read = readSection({ 'ai-uses': { a: { format: 1, ...stored } } }, aiUsesSection);
		expect(read).toEqual({ entries: [], unreadable: ['a'] });
	});

	test('names a system once, with the strongest right, and nothing without a name', () => {
		const use = {
			mayAct: true,
			reaches: [
				reach('ERP', 'read'),
				reach(' erp', 'act'),
				reach('Mail', 'write'),
				reach(' ', 'act')
			]
		};
		expect(reachesOf(use)).toEqual([reach('ERP', 'act'), reach('Mail', 'write')]);
		expect(strongestRight(use)).toBe('act');
	});

	test('reaches nothing while it may not act, and keeps what was entered', () => {
		const use = { mayAct: false, reaches: [reach('ERP', 'act')] };
		expect([reachesOf(use), strongestRight(use)]).toEqual([[], undefined]);
	});

	test('says what is not known of it; of a use without rights only through whose account', () => {
		expect(unclearFields({ access: 'unknown' })).toEqual(['access']);
		expect(unclearFields({ access: 'company' })).toEqual([]);
		expect(unclearFields({ access: 'company', mayAct: true, identity: 'own' })).toEqual([
			'approval',
			'revoke',
			'dataGoes',
			'withoutVendor',
			'keeper'
		]);
	});
});

describe('the matrix', () => {
	test('has a row per helper that reaches something and a column per system', () => {
		const matrix = reachMatrix([
			kept('a', { mayAct: true, reaches: [reach('ERP', 'read'), reach('Mail', 'write')] }),
			kept('b', { access: 'private' }),
			kept('c', { mayAct: true, reaches: [reach('mail', 'act')] })
		]);
		expect(matrix.systems).toEqual(['ERP', 'Mail']);
		expect(matrix.rows.map(({ key, rights }) => [key, ...rights])).toEqual([
			['a', 'read', 'write'],
			['c', undefined, 'act']
		]);
	});

	test('holds every reach of every helper once, and nothing else', () => {
		fc.assert(
			fc.property(registers, (register) => {
				const { rows, systems: columns } = reachMatrix(register);
				const filled = rows.flatMap(({ rights }) => rights.filter((right) => right !== undefined));
				const reached = register.flatMap(({ entry }) => reachesOf(entry));
				expect([...filled].sort()).toEqual(reached.map(({ right }) => right).sort());
				expect(rows.every(({ rights }) => rights.length === columns.length)).toBe(true);
				const isReached = (i: number) => rows.some(({ rights }) => rights[i] !== undefined);
				expect(columns.every((_, i) => isReached(i))).toBe(true);
			})
		);
	});
});
