import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../answers/assessment';
import { RUNS } from '../testing/arbitraries';
import { dossierOf, findKept, isDossierEmpty, type Dossier } from './dossier';
import {
	adoptChanges,
	answerChange,
	completeChanges,
	removeChanges,
	reopenChanges,
	reportChanges,
	startChanges,
	widenChanges,
	workedChanges
} from './edit-dossier';
import { mergeFields, withRevived, type Change, type Fields } from './fields';
import { mergePreview } from './merge-preview';
import { afterChanges, catalogue, findSmallCatalogue, states } from './testing/dossiers';

const begin = { id: 'x', today: '2026-01-05' };
const started = startChanges(catalogue, 'full', begin);
const answered = answer('A-01', 3);

describe('an assessment of a dossier', () => {
	test('is started, answered and completed, and then is a record of that day', () => {
		const running = afterChanges([started, answered]);
		expect(keptX(running)).toMatchObject({
			assessment: {
				id: 'x',
				scope: 'full',
				createdOn: '2026-01-05',
				answers: levels({ 'A-01': 3 })
			},
			completion: undefined
		});
		const done = afterChanges([started, answered, complete(running, 'r', '2026-01-07')]);
		expect(keptX(done).assessment).toMatchObject({
			completedOn: '2026-01-07',
			updatedOn: '2026-01-07',
			answers: levels({ 'A-01': 3 })
		});
	});

	test('keeps what is typed elsewhere after it was completed, and the record as it was', () => {
		const done = afterChanges([
			started,
			answered,
			complete(afterChanges([started, answered]), 'r', '2026-01-07'),
			answer('A-02', 1),
			answer('A-01', 4)
		]);
		expect(keptX(done).assessment.answers).toEqual(levels({ 'A-01': 3 }));
		expect(keptX(done).changedSince.toSorted()).toEqual(['A-01', 'A-02']);
		const [reopened] = reopen(done);
		expect(reopened?.completion).toBeUndefined();
		expect(reopened?.assessment.answers).toEqual(levels({ 'A-01': 4, 'A-02': 1 }));
		expect(reopened?.assessment.updatedOn).toBe('2026-02-01');
	});

	test('that was completed in two places keeps both records, and the later one in its place', () => {
		const base = [started, answered];
		const here = complete(afterChanges(base), 'here', '2026-01-07');
		const there = complete(afterChanges([...base, answer('B-01', 2)]), 'there', '2026-01-08');
		const both = afterChanges([...base, here, there]);
		const found = both.assessments.map(({ assessment }) => [
			assessment.id,
			Object.keys(assessment.answers)
		]);
		expect(found).toEqual([
			['x', ['A-01', 'B-01']],
			['x.here', ['A-01']]
		]);
		const beside = findKept(both, 'x.here');
		const reopened = afterChanges([
			...base,
			here,
			there,
			beside ? reopenChanges(beside, { id: 'new', today: '2026-02-01' }) : []
		]);
		expect(findKept(reopened, 'new')?.assessment.answers).toEqual(levels({ 'A-01': 3 }));
		expect(findKept(reopened, 'x')?.completion).toBeDefined();
		expect(findKept(reopened, 'x.here')).toBeUndefined();
		const without = afterChanges([...base, here, there, beside ? removeChanges(beside) : []]);
		expect(without.assessments.map(({ assessment }) => assessment.id)).toEqual(['x']);
	});

	test('comes in as a whole from elsewhere', () => {
		const { assessment } = keptX(
			afterChanges([
				started,
				answered,
				complete(afterChanges([started, answered]), 'r', '2026-01-07')
			])
		);
		const adopted = keptX(afterChanges([adoptChanges(assessment)]));
		expect(adopted.assessment).toEqual(assessment);
		expect(adopted.changedSince).toEqual([]);
	});

	test.each([false, true])(
		'is widened beside itself and stays as it is (completed: %s)',
		(isDone) => {
			const before = [started, answered];
			if (isDone) before.push(complete(afterChanges(before), 'r', '2026-01-07'));
			const narrow = keptX(afterChanges(before));
			const begin = { id: 'wide', today: '2026-02-01' };
			const both = afterChanges([...before, widenChanges(narrow, begin)]);
			expect(keptX(both).assessment).toEqual(narrow.assessment);
			const wide = findKept(both, 'wide');
			expect(wide?.completion).toBeUndefined();
			expect(wide?.assessment).toMatchObject({ scope: 'full', createdOn: '2026-02-01' });
			expect(wide?.assessment.answers).toEqual(narrow.assessment.answers);
			if (wide)
				expect(
					keptX(afterChanges([...before, widenChanges(narrow, begin), removeChanges(wide)]))
						.assessment
				).toEqual(narrow.assessment);
		}
	);

	test('is deleted with all that belongs to it', () => {
		const running = afterChanges([started, answered]);
		const left = afterChanges([started, answered, removeChanges(keptX(running))]);
		expect(isDossierEmpty(left)).toBe(true);
		expect(JSON.stringify(left.fields)).not.toMatch(/A-01|level/);
	});

	test('that was deleted comes back when it is opened again', () => {
		const running = afterChanges([started, answered]);
		const left = afterChanges([started, answered, removeChanges(keptX(running))]);
		const incoming = withRevived(left.fields, running.fields, '000002-0000-a');
		const again = dossierOf('d', mergeFields(left.fields, incoming), findSmallCatalogue);
		expect(keptX(again).assessment).toEqual(keptX(running).assessment);
	});

	test('with an answer its catalogue does not have is shown without it and names it', () => {
		const odd = afterChanges([started, answered, answer('A-02', 9), answer('Z-99', 1)]);
		expect(keptX(odd).assessment.answers).toEqual(levels({ 'A-01': 3 }));
		expect(keptX(odd).damaged).toEqual(['A-02', 'Z-99']);
	});

	test('of a catalogue nobody here knows stays as it is', () => {
		const foreign = afterChanges([
			startChanges({ ...catalogue, version: '9.0.0' }, 'quick', begin)
		]);
		expect(keptX(foreign).isKnown).toBe(false);
	});

	test('of which only answers are left is listed with what can be read', () => {
		const torn = afterChanges([started.slice(0, 2), answered]);
		expect(torn.assessments).toEqual([]);
		expect(torn.unreadable).toMatchObject([{ id: 'x', answered: 1, workedOn: '2026-01-05' }]);
		expect(isDossierEmpty(torn)).toBe(false);
	});
});

test('assessments are listed in the order of last work', () => {
	const second = startChanges(catalogue, 'quick', { id: 'y', today: '2026-01-06' });
	const ids = (dossier: Dossier) => dossier.assessments.map(({ assessment }) => assessment.id);
	expect(ids(afterChanges([started, second]))).toEqual(['y', 'x']);
	expect(ids(afterChanges([started, second, answered]))).toEqual(['x', 'y']);
});

test('the day of the last work is noted once a day', () => {
	const { assessment } = keptX(afterChanges([started]));
	expect(workedChanges(assessment, '2026-01-05')).toEqual([]);
	expect(
		keptX(afterChanges([started, workedChanges(assessment, '2027-01-01')])).assessment
	).toEqual({ ...assessment, updatedOn: '2027-01-01' });
});

test('texts and choices for the report stay until they are changed', () => {
	const wishes = { withPeople: false, questionToGroup: 'Wer pflegt die Liste?', extent: 'short' };
	const dossier = afterChanges([reportChanges(wishes), reportChanges({ extent: 'full' })]);
	expect(dossier.report).toEqual({ ...wishes, extent: 'full' });
});

test('a dossier knows when it was last saved as a file, and whether that is all of it', () => {
	const saved: readonly Change[] = [{ part: 'saved', value: '2026-01-06' }];
	expect(afterChanges([started])).toMatchObject({ savedOn: undefined, isSaved: false });
	expect(afterChanges([started, saved])).toMatchObject({ savedOn: '2026-01-06', isSaved: true });
	expect(afterChanges([started, saved, answered])).toMatchObject({ isSaved: false });
});

describe('a preview of a merge', () => {
	const here = afterChanges([started, answer('A-01', 1), [{ part: 'name', value: 'Klee' }]]);

	test('of the same state says that nothing would change', () => {
		const preview = mergePreview(here, here);
		expect(preview).toMatchObject({ isUnchanged: true, newName: undefined });
		expect(preview.assessments).toMatchObject([{ kind: 'unchanged', taken: 0, kept: 0 }]);
	});

	test('counts what is newer in the file and what is newer here', () => {
		const incoming = afterChanges(
			[answer('B-01', 2), [{ part: 'name', value: 'Sommer' }]],
			here.fields
		);
		expect(mergePreview(here, incoming)).toMatchObject({
			assessments: [{ kind: 'changed', taken: 1, kept: 0 }]
		});
		expect(mergePreview(incoming, here)).toMatchObject({ isUnchanged: true });
	});

	test('says what would be new', () => {
		const other = afterChanges([startChanges(catalogue, 'quick', { ...begin, id: 'y' })]);
		expect(mergePreview(here, other).assessments).toMatchObject([{ kind: 'new' }]);
	});

	test('says the truth: merging changes something exactly when it says so', () => {
		fc.assert(
			fc.property(states, states.filter(hasNoRemoval), (a, b) => {
				const [first, second] = [a, b].map((fields) => dossierOf('d', fields, findSmallCatalogue));
				if (!first || !second) throw new Error('two states');
				const merged = dossierOf('d', mergeFields(a, b), findSmallCatalogue);
				const preview = mergePreview(first, second);
				if (preview.isUnchanged) expect(contentOf(merged)).toEqual(contentOf(first));
				expect(preview.newName ?? first.name).toBe(merged.name);
			}),
			RUNS
		);
	});
});

function answer(question: string, level: number): readonly Change[] {
	return [answerChange('x', question, { level })];
}

function levels(levelById: Readonly<Record<string, number>>): Readonly<Record<string, Answer>> {
	return Object.fromEntries(Object.entries(levelById).map(([id, level]) => [id, { level }]));
}

function keptX(dossier: Dossier) {
	const kept = findKept(dossier, 'x');
	if (!kept) throw new Error('there is no x');
	return kept;
}

function complete(running: Dossier, record: string, today: string): readonly Change[] {
	return completeChanges(keptX(running).assessment, { record, today });
}

function reopen(done: Dossier) {
	const changes = reopenChanges(keptX(done), { id: 'unused', today: '2026-02-01' });
	const list = Object.values(done.fields);
	expect(list.length).toBeGreaterThan(0);
	return afterChanges([...Array.from({ length: 9 }, () => []), changes], done.fields).assessments;
}

function contentOf({ name, assessments, report, sections }: Dossier) {
	const own = assessments.map(({ assessment }) => assessment);
	return { name, report, sections, assessments: own.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function hasNoRemoval(fields: Fields): boolean {
	return !Object.values(fields).some(({ part }) => part === 'removed' || part === 'all-removed');
}
