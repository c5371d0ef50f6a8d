import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from '../domain';
import { readRunning } from './read-running-answers';
import { openRunningAnswers, parseStorageKey, probeStorage } from './running-answers';
import {
	arbitraryAnswer,
	arbitraryAssessment
} from '../dossier/format/testing/arbitrary-assessment';
import { LimitedStorage } from '../dossier/store/testing/limited-storage';
import { smallCatalogue } from '../dossier/format/testing/small-catalogue';

const questionIds = smallCatalogue.questions.map(({ id }) => id);

const empty: Assessment = {
	format: 1,
	catalogue: { id: 'small', version: '1.0.0' },
	scope: 'full',
	id: 'one',
	createdOn: '2026-11-23',
	updatedOn: '2026-11-23',
	answers: {}
};

test('what is stored is read again as the same assessment', () => {
	fc.assert(
		fc.property(arbitraryAssessment, (assessment) => {
			const storage = new LimitedStorage();
			expect(openRunningAnswers(storage).saveAll(assessment)).toBe('saved');
			expect(readRunning(storage, assessment.id)).toEqual({ assessment, damaged: [] });
		}),
		{ numRuns: 500 }
	);
});

test('two tabs never overwrite each other: per answer, the last writer wins', () => {
	const save = fc.record({
		tab: fc.constantFrom(0, 1),
		questionId: fc.constantFrom(...questionIds),
		answer: fc.option(arbitraryAnswer, { nil: undefined })
	});
	fc.assert(
		fc.property(fc.array(save, { maxLength: 30 }), (saves) => {
			const storage = new LimitedStorage();
			const tabs = [openRunningAnswers(storage), openRunningAnswers(storage)];
			tabs[0]?.saveAll(empty);
			const expected = new Map<string, Answer | undefined>();
			for (const { tab, questionId, answer } of saves) {
				expect(tabs[tab]?.saveAnswer(empty.id, questionId, answer)).toBe('saved');
				expected.set(questionId, answer);
			}
			const answers = Object.fromEntries([...expected].filter(([, answer]) => answer));
			expect(readRunning(storage, empty.id)).toEqual({
				assessment: { ...empty, answers },
				damaged: []
			});
		}),
		{ numRuns: 500 }
	);
});

test('one answer is one write, and the heading another', () => {
	const storage = new LimitedStorage();
	const running = openRunningAnswers(storage);
	running.saveHeading(empty);
	running.saveAnswer('one', 'A-01', { level: 1 });
	expect(storage.changedKeys).toEqual(['belegbar/1/one/heading', 'belegbar/1/one/answer/A-01']);
});

test('a heading is stored without the answers, also when it is given with them', () => {
	const storage = new LimitedStorage();
	const withAnswers = { ...empty, answers: { 'A-01': { level: 1 } } };
	openRunningAnswers(storage).saveHeading(withAnswers);
	expect(readRunning(storage, 'one')).toEqual({ assessment: empty, damaged: [] });
});

describe('storing a whole assessment', () => {
	const full = {
		...empty,
		answers: { 'A-01': { level: 1 }, 'A-02': { level: 'unknown' } }
	} as const;

	test('removes answers that are no longer there and writes nothing twice', () => {
		const storage = new LimitedStorage();
		const running = openRunningAnswers(storage);
		running.saveAll(full);
		storage.changedKeys.length = 0;
		expect(running.saveAll({ ...full, answers: { 'A-01': { level: 1 } } })).toBe('saved');
		expect(storage.changedKeys).toEqual(['belegbar/1/one/answer/A-02']);
	});

	test('leaves other assessments alone', () => {
		const storage = new LimitedStorage();
		const running = openRunningAnswers(storage);
		running.saveAll({ ...full, id: 'two' });
		running.saveAll(full);
		running.saveAll(empty);
		expect(readRunning(storage, 'two')?.assessment).toEqual({ ...full, id: 'two' });
	});

	test('is all or nothing, wherever the room ends', () => {
		const pair = fc.tuple(
			arbitraryAssessment,
			arbitraryAssessment,
			fc.double({ min: 0, max: 1, noNaN: true })
		);
		fc.assert(
			fc.property(pair, ([before, other, share]) => {
				const after = { ...other, id: before.id };
				const storage = filled(before);
				const [stored, needed] = [storage.used, filled(after).used];
				const contentBefore = storage.content;
				storage.room = stored + Math.floor(share * Math.max(0, needed - stored));
				const outcome = openRunningAnswers(storage).saveAll(after);
				expect(outcome).toBe(storage.room >= needed ? 'saved' : 'full');
				expect(storage.content).toEqual(
					outcome === 'saved' ? filled(after).content : contentBefore
				);
			}),
			{ numRuns: 1000 }
		);
	});

	test('never takes the heading away on the way, which other tabs would read as a removal', () => {
		const storage = filled(full);
		storage.room = storage.used + 5;
		const heading = storage.getItem('belegbar/1/one/heading');
		storage.changedKeys.length = 0;
		const longer = { level: 1, evidence: { state: 'named', opened: true, owner: 'gone' } } as const;
		const outcome = openRunningAnswers(storage).saveAll({ ...full, answers: { 'A-01': longer } });
		expect(outcome).toBe('full');
		expect(storage.changedKeys).not.toContain('belegbar/1/one/heading');
		expect(storage.getItem('belegbar/1/one/heading')).toBe(heading);
	});
});

describe('a browser that does not store', () => {
	test('says when there is no room, and keeps what there was', () => {
		const storage = filled({ ...empty, answers: { 'A-01': { level: 1 } } });
		storage.room = storage.used;
		const running = openRunningAnswers(storage);
		expect(running.saveAnswer('one', 'A-02', { level: 1 })).toBe('full');
		expect(running.saveHeading({ ...empty, name: 'Muster GmbH' })).toBe('full');
		expect(running.saveAnswer('one', 'A-01', { level: 2 })).toBe('saved');
		expect(readRunning(storage, 'one')?.assessment.answers).toEqual({ 'A-01': { level: 2 } });
	});

	test('says when it is not allowed', () => {
		const storage = new LimitedStorage();
		storage.isRefusing = true;
		const running = openRunningAnswers(storage);
		expect(running.saveAll(empty)).toBe('refused');
		expect(running.saveHeading(empty)).toBe('refused');
		expect(running.saveAnswer('one', 'A-01', { level: 1 })).toBe('refused');
		expect(running.saveAnswer('one', 'A-01', undefined)).toBe('refused');
	});

	test('counts as none if it cannot be reached', () => {
		const storage = new LimitedStorage(0);
		expect(probeStorage(() => storage)).toBe(storage);
		expect(probeStorage(() => null)).toBeUndefined();
		expect(
			probeStorage(() => {
				throw new DOMException('switched off', 'SecurityError');
			})
		).toBeUndefined();
	});
});

describe('removing', () => {
	const foreign = {
		'belegbar/last-opened': 'one',
		belegbar: '1',
		'belegbar/x/one/heading': '{}',
		'other/belegbar/1/one/heading': '{}',
		theme: 'dark'
	};

	test('takes away one assessment completely and no other', () => {
		const storage = filled({ ...empty, answers: { 'A-01': { level: 1 } } });
		const running = openRunningAnswers(storage);
		running.saveAll({ ...empty, id: 'one1' });
		running.remove('one');
		expect(running.listIds()).toEqual(['one1']);
		expect(Object.keys(storage.content)).toEqual(['belegbar/1/one1/heading']);
	});

	test('takes the heading away last, so that a removal cut short can be repeated', () => {
		const storage = filled({ ...empty, answers: { 'A-01': { level: 1 } } });
		storage.changedKeys.length = 0;
		openRunningAnswers(storage).remove('one');
		expect(storage.changedKeys).toEqual(['belegbar/1/one/answer/A-01', 'belegbar/1/one/heading']);
	});

	test('everything is everything of ours, of any version, and nothing of others', () => {
		const storage = filled({ ...empty, answers: { 'A-01': { level: 1 } } });
		for (const [key, value] of Object.entries(foreign)) storage.setItem(key, value);
		storage.setItem('belegbar/0/old/heading', '{}');
		storage.setItem('belegbar/2/new/something/else', '{}');
		storage.setItem('belegbar/1/without-heading/answer/A-01', '{}');
		openRunningAnswers(storage).removeEverything();
		expect(storage.content).toEqual(foreign);
	});
});

describe('what is stored on this device', () => {
	test('is listed by its headings', () => {
		const storage = filled(empty);
		const running = openRunningAnswers(storage);
		running.saveAll({ ...empty, id: 'two' });
		running.saveAnswer('without-heading', 'A-01', { level: 1 });
		storage.setItem('theme', 'dark');
		expect([...running.listIds()].sort()).toEqual(['one', 'two']);
	});

	test('is something as soon as one part of one assessment is there', () => {
		const storage = new LimitedStorage();
		const running = openRunningAnswers(storage);
		storage.setItem('belegbar/last-opened', 'one');
		expect(running.hasAny()).toBe(false);
		running.saveAnswer('one', 'A-01', { level: 0 });
		expect(running.hasAny()).toBe(true);
	});
});

test.each([
	['belegbar/1/abc/heading', { part: 'heading', assessmentId: 'abc' }],
	['belegbar/1/abc/answer/DO-02', { part: 'answer', assessmentId: 'abc', questionId: 'DO-02' }],
	['belegbar/1/abc/answer/heading', { part: 'answer', assessmentId: 'abc', questionId: 'heading' }],
	['belegbar/0/abc/heading', undefined],
	['belegbar/2/abc/heading', undefined],
	['belegbar/1/abc', undefined],
	['belegbar/1/abc/answer', undefined],
	['belegbar/1/abc/answer/', undefined],
	['belegbar/1/abc/answer/DO-02/more', undefined],
	['belegbar/1//heading', undefined],
	['belegbar/1/a b/heading', undefined],
	['belegbar/last-opened', undefined],
	['Belegbar/1/abc/heading', undefined],
	['', undefined]
])('the key "%s" stands for %o', (key, part) => {
	expect(parseStorageKey(key)).toEqual(part);
});

function filled(assessment: Assessment): LimitedStorage {
	const storage = new LimitedStorage();
	openRunningAnswers(storage).saveAll(assessment);
	return storage;
}
