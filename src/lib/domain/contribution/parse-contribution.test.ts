import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import aiReadiness from '../../catalogues/ai-readiness/1.0.0/catalogue.json';
import { questionsOf, type Catalogue } from '../catalogue/catalogue';
import { parseCatalogue } from '../catalogue/parse-catalogue';
import { RUNS } from '../testing/arbitraries';
import { answersOf, catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import { toBase32 } from './base32';
import type { Contribution } from './contribution';
import { contributionCode, encodeContribution, fourBytes } from './contribution-bytes';
import { contributionFile } from './contribution-file';
import { contributionOf } from './contribution-of';
import { crc32 } from './crc32';
import { parseContribution } from './parse-contribution';
import { packedLength } from './pack-bits';
import { questionStatesOf } from './question-states';
import type { ContributionResult } from './refusal';
import { releasedWidths } from './released';
import { contributions, only } from './testing/contributions';

const catalogue = catalogueOf([
	questionOf('A-1', { allowsNotApplicable: false }),
	questionOf('A-2', { levels: [0, 100] }),
	questionOf('B-1', { evidence: 'optional' })
]);
const id = Uint8Array.from({ length: 16 }, (_, byte) => 255 - byte);
const answers = answersOf({ 'A-1': 3, 'A-2': 'na', 'B-1': 4 }, soundEvidence);
const contribution = contributionOf(
	catalogue,
	{ scope: 'full', answers },
	{ today: TODAY, id, classes: { industry: 'metal', size: '250-plus' } }
);
/** The same, with what was believed before. */
const telling: Contribution = { ...contribution, released: { guesses: [5, null] } };
const planning: Contribution = { ...contribution, released: { plan: 'partly' } };
const code = contributionCode(catalogue, contribution);
const file = contributionFile(catalogue, contribution);

function parse(input: unknown, known: Catalogue = catalogue): ContributionResult {
	return parseContribution(input, only(known));
}

function reasonFor(input: unknown): string {
	const result = parse(input);
	return result.ok ? 'accepted' : result.refusal.reason;
}

describe('a contribution travels', () => {
	test('as bytes, code, file and text of a file, and stays the same', () => {
		fc.assert(
			fc.property(contributions, ({ catalogue: known, contribution: sent }) => {
				const written = contributionFile(known, sent);
				const forms: readonly unknown[] = [
					encodeContribution(known, sent),
					contributionCode(known, sent),
					written,
					` ${JSON.stringify(written)}\n`
				];
				for (const form of forms) {
					expect(parse(form, known)).toEqual({ ok: true, contribution: sent, catalogue: known });
				}
			}),
			RUNS
		);
	});

	test('in at most 120 characters, also the full check', () => {
		const parsed = parseCatalogue(aiReadiness);
		if (!parsed.ok) throw new Error('the catalogue has faults');
		const levels = questionsOf(parsed.value, 'full').map((question) => [question.id, 4] as const);
		const full = contributionOf(
			parsed.value,
			{ scope: 'full', answers: answersOf(Object.fromEntries(levels), soundEvidence) },
			{ today: TODAY, id, classes: { industry: 'metal', size: '10-49' } }
		);
		expect(contributionCode(parsed.value, full).length).toBeLessThanOrEqual(120);
		const widths = questionStatesOf(parsed.value, 'full').map(({ width }) => width);
		expect(Math.max(...widths)).toBe(4);
	});

	test('through a chat that breaks lines and a person who types small letters and an O for a zero', () => {
		const mangled = code
			.toLowerCase()
			.replace(/(.{20})/g, '$1\n ')
			.replaceAll('0', 'o');
		expect(parse(mangled)).toEqual({ ok: true, contribution, catalogue });
		expect(parse(code.replaceAll('1', 'l'))).toEqual({ ok: true, contribution, catalogue });
	});
});

test('every single wrong, missing or additional character of a code is refused', () => {
	const damage = fc.record({
		at: fc.nat(),
		sign: fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ#U!')),
		kind: fc.constantFrom('wrong', 'missing', 'additional')
	});
	const damages = fc.array(damage, { minLength: 20, maxLength: 40 });
	fc.assert(
		fc.property(contributions, damages, (given, tried) => {
			const sent = contributionCode(given.catalogue, given.contribution);
			for (const { at, sign, kind } of tried) {
				const position = at % sent.length;
				const before = sent.slice(0, position);
				const after = sent.slice(kind === 'additional' ? position : position + 1);
				const received = before + (kind === 'missing' ? '' : sign) + after;
				if (received !== sent) expect(parse(received, given.catalogue).ok).toBe(false);
			}
		}),
		{ numRuns: 300 }
	);
});

test('every single wrong character of one code is refused, all of them', () => {
	for (let position = 0; position < code.length; position++) {
		for (const sign of 'BCDEFGHJKMNPQRSTVWXYZ23456789-UĂ ') {
			if (sign === code[position]) continue;
			const received = code.slice(0, position) + sign + code.slice(position + 1);
			expect(reasonFor(received)).not.toBe('accepted');
		}
	}
});

/** A code of these bytes with a checksum that fits. */
function forged(change: (bytes: Uint8Array) => Iterable<number>): string {
	const body = [...change(encodeContribution(catalogue, contribution).slice(0, -4))];
	return `BB1-${toBase32([...body, ...fourBytes(crc32(body))])}`;
}

/** Where the classes stand, after format, scope, "small" and "1.0.0" with their lengths. */
const CLASSES_AT = 2 + 6 + 6;

describe('refused as a whole, with the reason, is', () => {
	test.each<[string, unknown]>([
		['something else', 'Hallo zusammen'],
		['nothing', ''],
		['a number', 7],
		['null', null],
		['another file', { format: 1, answers: {} }],
		['broken JSON', '{"format": 1,']
	])('%s: not a contribution', (_, input) => expect(reasonFor(input)).toBe('not-a-contribution'));

	test('a damaged code', () => {
		expect(reasonFor(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).toBe('damaged');
		expect(reasonFor(`${code}!`)).toBe('damaged');
	});

	test('a cut one', () => {
		expect(reasonFor('BB1-0000')).toBe('wrong-length');
		expect(reasonFor(forged((bytes) => bytes.slice(0, -1)))).toBe('wrong-length');
		expect(reasonFor(forged((bytes) => [...bytes, 0]))).toBe('wrong-length');
	});

	test('one of a newer program', () => {
		const newer = { ok: false, refusal: { reason: 'unknown-version', version: 4 } };
		expect(parse(code.replace('BB1', 'BB4'))).toEqual(newer);
		expect(parse(forged((bytes) => [4, ...bytes.slice(1)]))).toEqual(newer);
		expect(parse({ ...file, format: 4 })).toEqual(newer);
	});

	test('one that says it is of another format than it is', () => {
		expect(reasonFor(code.replace('BB1', 'BB2'))).toBe('damaged');
		expect(reasonFor(contributionCode(catalogue, telling).replace('BB2', 'BB1'))).toBe('damaged');
		expect(reasonFor({ ...file, format: 2 })).toBe('damaged');
		expect(reasonFor(contributionCode(catalogue, telling).replace('BB2', 'BB3'))).toBe('damaged');
		expect(reasonFor(contributionCode(catalogue, planning).replace('BB3', 'BB2'))).toBe('damaged');
		expect(reasonFor({ ...contributionFile(catalogue, planning), format: 2 })).toBe('damaged');
		const told = contributionFile(catalogue, telling);
		expect(reasonFor({ ...told, released: undefined })).toBe('damaged');
		expect(reasonFor({ ...told, released: { guesses: { Z: 1 } } })).toBe('impossible');
	});

	test.each<[string, (released: readonly number[]) => readonly number[]]>([
		['a place for what is released and nothing in it', ([, ...rest]) => [0, ...rest.map(() => 0)]],
		['guesses without saying so', ([first = 0, ...rest]) => [first & 0x7f, ...rest]],
		['a guess beyond the scale', ([first = 0, ...rest]) => [first | 0x78, ...rest]]
	])('%s: impossible', (_, change) => {
		const length = packedLength(releasedWidths(catalogue, false));
		const body = [...encodeContribution(catalogue, telling).slice(0, -4)];
		const forgery = [...body.slice(0, -length), ...change(body.slice(-length))];
		const bytes = Uint8Array.from([...forgery, ...fourBytes(crc32(forgery))]);
		expect(reasonFor(bytes)).toBe('impossible');
	});

	test('one of another catalogue, by its name', () => {
		const refusal = {
			reason: 'unknown-catalogue',
			catalogue: { id: 'small', version: '1.0.0' }
		};
		const other = { ...catalogue, version: '2.0.0' };
		expect(parse(code, other)).toEqual({ ok: false, refusal });
		expect(parse(file, other)).toEqual({ ok: false, refusal });
	});

	test.each<[string, (bytes: Uint8Array) => Iterable<number>]>([
		['a scope there is not', (bytes) => bytes.with(1, 2)],
		['an industry there is not', (bytes) => bytes.with(CLASSES_AT, 200)],
		['a size there is not', (bytes) => bytes.with(CLASSES_AT + 1, 200)],
		['a state there is not', (bytes) => bytes.with(CLASSES_AT + 18, 255)],
		['bits left over', (bytes) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) | 1)]
	])('%s: impossible', (_, change) => expect(reasonFor(forged(change))).toBe('impossible'));
});

describe('a file changed by hand is refused', () => {
	function changed(answer: unknown): unknown {
		return { ...file, answers: { 'A-1': answer } };
	}

	test.each<[string, unknown]>([
		['more shown than said', changed({ level: 1, evidenced: 3 })],
		['a shown level no source carries', changed({ level: 4, evidenced: 3 })],
		['a level there is not', changed({ level: 5, evidenced: 1 })],
		['"not applicable" where it is not offered', changed('na')],
		['a question there is not', { ...file, answers: { 'X-9': 'unknown' } }],
		['a word there is not', changed('maybe')],
		['a name', { ...file, name: 'Muster GmbH' }]
	])('%s: impossible', (_, input) => expect(reasonFor(input)).toBe('impossible'));

	test('a possible answer that was not given: damaged', () => {
		expect(reasonFor(changed({ level: 4, evidenced: 4 }))).toBe('damaged');
	});

	test('with every fault by its path', () => {
		const result = parse({ ...file, answers: { 'A-1': 'na', 'X-9': 'unknown' } });
		expect(result).toMatchObject({
			refusal: {
				faults: [
					{ path: 'answers.A-1', message: '"A-1" cannot be answered like this' },
					{ path: 'answers.X-9', message: 'the full check does not ask "X-9"' }
				]
			}
		});
	});
});

describe('what does not exist is not written', () => {
	test.each<[string, Partial<Contribution>, string]>([
		['a class', { classes: { industry: 'circus' } }, 'no industry class "circus"'],
		['a state', { states: [{ kind: 'not-applicable' }] }, '"A-1" cannot be answered like this']
	])('%s', (_, difference, message) => {
		expect(() => contributionCode(catalogue, { ...contribution, ...difference })).toThrow(message);
	});
});

test('what became of a plan has a format of its own: codes without it are the ones older programs read', () => {
	expect(contributionCode(catalogue, contribution)).toMatch(/^BB1-/);
	expect(contributionCode(catalogue, telling)).toMatch(/^BB2-/);
	expect(contributionCode(catalogue, planning)).toMatch(/^BB3-/);
	expect(parse(contributionCode(catalogue, planning))).toMatchObject({ contribution: planning });
	const nothing = forged((bytes) => [3, ...bytes.slice(1), ...new Uint8Array(20)]);
	expect(reasonFor(nothing)).not.toBe('unknown-version');
});
