import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNS } from '../testing/arbitraries';
import { soundEvidence } from '../testing/builders';
import { dossierOf } from './dossier';
import {
	adoptChanges,
	answerChange,
	completeChanges,
	reportChanges,
	startChanges
} from './edit-dossier';
import { mergeFields, type Fields } from './fields';
import { dossierFileContent, parseDossierFile } from './file-content';
import { dossierOfAssessment, ownFileFields } from './own-file';
import { dayNumberOf } from '../evidence/calendar';
import { afterChanges, catalogue, findSmallCatalogue, states } from './testing/dossiers';

test('a dossier comes out of its file as it went in, but for what was deleted', () => {
	fc.assert(
		fc.property(states, (fields) => {
			expect(throughFile('d', fields)).toEqual({ id: 'd', fields: withoutRemovals(fields) });
		}),
		RUNS
	);
});

test('the same state of a dossier makes the same file, however it came about', () => {
	fc.assert(
		fc.property(states, states, (a, b) => {
			const files = [mergeFields(a, b), mergeFields(b, a)].map((fields) =>
				JSON.stringify(dossierFileContent('d', fields))
			);
			expect(files[0]).toBe(files[1]);
		})
	);
});

test('a file with a key or a stamp that is none of ours is refused with the place', () => {
	const { format, id } = { format: 2, id: 'd' };
	const faults = (content: unknown) => {
		const read = parseDossierFile(content);
		return read.ok ? [] : read.faults;
	};
	expect(faults({ format, id, assessments: {}, mood: 'good' })).toEqual([
		{ path: 'file', message: 'the key "mood" is not known' }
	]);
	const late = { x: { scope: { stamp: 'zzzzzz-0000-a', value: 'quick' } } };
	expect(faults({ format, id, assessments: late })).toEqual([
		{ path: 'assessments.x.scope.stamp', message: 'this is not a stamp' }
	]);
});

describe('what goes along with a report', () => {
	const text = { level: 3, evidence: { ...soundEvidence, where: 'Ordner 7' } };
	const begin = { id: 'x', today: '2026-01-05' };
	const steps = [
		startChanges(catalogue, 'full', begin),
		startChanges(catalogue, 'full', { ...begin, id: 'y' }),
		[answerChange('x', 'A-01', text), answerChange('y', 'A-02', text)],
		reportChanges({ withPeople: false })
	];
	const running = afterChanges(steps);
	const shown = running.assessments.find(({ assessment }) => assessment.id === 'x')?.assessment;
	if (!shown) throw new Error('there is no x');
	const record = completeChanges(shown, { record: 'r', today: '2026-01-09' });
	const dossier = afterChanges([...steps, record]);

	test('is its own assessment with the choices for the report, and nothing else', () => {
		const own = ownFileFields(running, shown);
		expect(JSON.stringify(own)).not.toContain('"y"');
		const opened = dossierOf('d', own, findSmallCatalogue);
		expect(opened.assessments.map(({ assessment }) => assessment)).toEqual([shown]);
		expect(opened.report).toEqual({ withPeople: false });
	});

	test('changes nothing where the dossier is, with names or without', () => {
		const completed = { ...shown, updatedOn: '2026-01-09', completedOn: '2026-01-09' };
		const stripped = {
			...completed,
			answers: { 'A-01': { level: 3, evidence: soundEvidence } }
		};
		for (const assessment of [completed, stripped]) {
			const own = ownFileFields(dossier, assessment);
			expect(mergeFields(dossier.fields, own)).toEqual(dossier.fields);
			const alone = dossierOf('d', own, findSmallCatalogue);
			expect(alone.assessments.map((kept) => kept.assessment)).toEqual([assessment]);
		}
	});
});

test('an assessment that comes alone makes the same dossier wherever it is opened', () => {
	const alone = dossierOf(
		'd',
		afterChanges([startChanges(catalogue, 'quick', { id: 'x', today: '2026-03-09' })]).fields,
		findSmallCatalogue
	);
	const assessment = alone.assessments[0]?.assessment;
	if (!assessment) throw new Error('there is none');
	const named = { ...assessment, name: 'Klee', completedOn: '2026-03-09' };
	const { id, fields } = dossierOfAssessment(named);
	expect(id).toBe('x');
	const opened = dossierOf(id, fields, findSmallCatalogue);
	expect(opened.assessments.map((kept) => kept.assessment)).toEqual([named]);
	expect(dossierOfAssessment(named)).toEqual({ id, fields });
	expect(adoptChanges(named).length).toBe(4);
});

test.each([
	['1970-01-01', 0],
	['1970-03-01', 59],
	['2000-02-29', 11_016],
	['2026-11-28', 20_785],
	['1969-12-31', -1]
])('the day %s is day %d', (day, number) => {
	expect(dayNumberOf(day)).toBe(number);
});

function throughFile(id: string, fields: Fields): unknown {
	const text = JSON.stringify(dossierFileContent(id, fields));
	const read = parseDossierFile(JSON.parse(text));
	return read.ok ? read.value : read.faults;
}

function withoutRemovals(fields: Fields): Fields {
	return Object.fromEntries(
		Object.entries(fields).filter(([, { part }]) => part !== 'removed' && part !== 'all-removed')
	);
}
