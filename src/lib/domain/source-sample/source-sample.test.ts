import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../answers/assessment';
import { entryChange } from '../dossier/section';
import { scoreAssessment } from '../scoring/score-assessment';
import { RUNS } from '../testing/arbitraries';
import { catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import { draw, SEEDS } from './draw';
import { drawSample, isDrawRepeatable, sourcedQuestions } from './draw-sample';
import { lookupTime } from './lookup-time';
import {
	notFoundQuestions,
	sampledEvidence,
	withLookupStart,
	withoutUnfoundSources,
	withSampleOutcome
} from './sample-outcome';
import { sampleResult } from './sample-result';
import {
	latestSampleOf,
	SAMPLE_OUTCOMES,
	samplesIn,
	sourceSampleSchema,
	sourceSampleSection,
	type SourceSample
} from './source-sample';

const questions = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7', 'A-8'].map((id) =>
	questionOf(id)
);
const catalogue = catalogueOf(questions);
const sourced = { level: 4, evidence: soundEvidence } as const;
const assessment: Assessment = {
	format: 1,
	catalogue: { id: 'small', version: '1.0.0' },
	scope: 'full',
	id: 'one',
	createdOn: TODAY,
	updatedOn: TODAY,
	answers: {
		'A-1': sourced,
		'A-2': sourced,
		'A-3': { level: 'unknown', evidence: soundEvidence },
		'A-4': { level: 2 },
		'A-5': { level: 2, evidence: { ...soundEvidence, opened: false } },
		'A-6': { level: 3, evidence: { ...soundEvidence, state: 'not_found' } },
		'A-7': sourced,
		'A-8': sourced
	}
};
const seed = fc.integer({ min: 0, max: SEEDS - 1 });

function sampleOf(given = 7): SourceSample {
	const sample = drawSample(catalogue, assessment, { seed: given, today: TODAY });
	if (!sample) throw new Error('nothing to draw from');
	return sample;
}

test('only answers that name a source are drawn from', () => {
	expect(sourcedQuestions(catalogue, assessment)).toEqual(['A-1', 'A-2', 'A-5', 'A-7', 'A-8']);
	expect(drawSample(catalogue, { ...assessment, answers: {} }, { seed: 1, today: TODAY })).toBe(
		undefined
	);
});

test('the same seed draws the same, for ever', () => {
	const letters = Array.from('abcdefghijklmnopqrst');
	expect(draw(letters, 5, 42).join('')).toBe('mirnc');
	expect(draw(letters, 5, 43).join('')).not.toBe('mirnc');
});

test('a draw holds no source twice, never more than there are, and whoever has the file can repeat it', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat()), fc.nat({ max: 9 }), seed, (list, count, given) => {
			const drawn = draw(list, count, given);
			expect(drawn.length).toBe(Math.min(count, list.length));
			expect(new Set(drawn).size).toBe(drawn.length);
			expect(list).toEqual(expect.arrayContaining([...drawn]));
			expect(draw(list, count, given)).toEqual(drawn);
		}),
		RUNS
	);
	const sample = sampleOf();
	expect(isDrawRepeatable(sample)).toBe(true);
	expect(isDrawRepeatable({ ...sample, seed: sample.seed + 1 })).toBe(false);
});

test('over many seeds every source is drawn about equally often', () => {
	const counts = new Map<number, number>();
	for (let given = 0; given < 4000; given += 1) {
		for (const one of draw([...Array(20).keys()], 5, given * 7919)) {
			counts.set(one, (counts.get(one) ?? 0) + 1);
		}
	}
	// 1000 expected; five standard deviations of about 27.
	for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(137);
	expect(counts.size).toBe(20);
});

describe('a source that was not found', () => {
	const found = withSampleOutcome(sampleOf(), 'A-1', {
		outcome: 'found',
		answer: assessment.answers['A-1']
	});
	const unfound = withSampleOutcome(found, 'A-2', {
		outcome: 'not-found',
		answer: assessment.answers['A-2']
	});

	test('proves nothing today, and its answer keeps the level', () => {
		const today = withoutUnfoundSources(assessment, [unfound]);
		expect(notFoundQuestions(assessment, [unfound])).toEqual(['A-2']);
		expect(today.answers['A-2']).toEqual({
			level: 4,
			evidence: { ...soundEvidence, state: 'not_found' }
		});
		expect(today.answers['A-1']).toBe(assessment.answers['A-1']);
	});

	test('counts again once a later sample found it', () => {
		const later = withSampleOutcome({ ...unfound, drawnOn: '2026-12-23' }, 'A-2', {
			outcome: 'found-late'
		});
		expect(notFoundQuestions(assessment, [later, unfound])).toEqual([]);
		expect(notFoundQuestions({ id: 'another' }, [unfound])).toEqual([]);
	});

	test('is taken back without a trace in answer and sample', () => {
		const before = assessment.answers['A-5'];
		if (!before?.evidence) throw new Error('A-5 has no source');
		const sample = withSampleOutcome(sampleOf(), 'A-5', { outcome: 'not-found', answer: before });
		const [drawn] = sample.sources.filter(({ question }) => question === 'A-5');
		if (!drawn) throw new Error('A-5 was not drawn');
		const changed = sampledEvidence(before.evidence, drawn);
		expect(changed).toMatchObject({ state: 'not_found', opened: true });
		const corrected = withSampleOutcome(sample, 'A-5', {
			outcome: 'found',
			answer: { ...before, evidence: changed }
		});
		expect(corrected.sources.find(({ question }) => question === 'A-5')?.before).toEqual({
			state: 'named',
			opened: false
		});
		expect(sampledEvidence(changed, { ...drawn, outcome: undefined })).toEqual(before.evidence);
		expect(withSampleOutcome(corrected, 'A-5', { outcome: undefined })).toEqual(sampleOf());
	});
});

test('a „not found" never raises what is backed up, and a found one changes nothing of a record', () => {
	const outcomes = fc.array(fc.constantFrom(...SAMPLE_OUTCOMES), { minLength: 5, maxLength: 5 });
	fc.assert(
		fc.property(outcomes, seed, (came, given) => {
			const drawn = sampleOf(given);
			const sample = drawn.sources.reduce(
				(all, { question }, position) =>
					withSampleOutcome(all, question, { outcome: came[position] }),
				drawn
			);
			const figures = [assessment, withoutUnfoundSources(assessment, [sample])].map(
				(one) => scoreAssessment(catalogue, one, TODAY).overall
			);
			expect(figures[1]?.evidenced?.value).toBeLessThanOrEqual(figures[0]?.evidenced?.value ?? 0);
			expect(figures[1]?.claimed).toEqual(figures[0]?.claimed);
			const { found, notFound, looked } = sampleResult(sample);
			expect(found + notFound).toBe(looked);
			expect(sourceSampleSchema.safeParse(sample).success).toBe(true);
		}),
		RUNS
	);
});

test('a sample is kept in a dossier and read again, the latest of a check first', () => {
	const later = { ...sampleOf(8), drawnOn: '2026-12-23' };
	const kept = [sampleOf(), later, { ...later, assessment: 'another' }].map(
		(sample, place) =>
			[`s${place}`, entryChange(sourceSampleSection, `s${place}`, sample).value] as const
	);
	const samples = samplesIn({ 'source-sample': Object.fromEntries(kept) });
	expect(samples).toHaveLength(3);
	expect(latestSampleOf(assessment, samples)).toEqual(later);
	expect(latestSampleOf({ id: 'nobody' }, samples)).toBeUndefined();
});

test('found late is found, and is counted', () => {
	const sample = sampleOf();
	const [a, b, c] = sample.sources.map(({ question }) => question);
	const looked = [
		[a, 'found'],
		[b, 'found-late'],
		[c, 'not-found']
	] as const;
	const result = looked.reduce(
		(all, [question = '', outcome]) => withSampleOutcome(all, question, { outcome }),
		sample
	);
	expect(sampleResult(result)).toMatchObject({
		drawn: 5,
		from: 5,
		looked: 3,
		found: 2,
		foundLate: 1,
		notFound: 1,
		isComplete: false,
		isAll: false
	});
	expect(sampleResult(sample).interval).toBeNull();
});

describe('the time somebody has been looking', () => {
	const began = 1_790_000_000_000;

	test.each([
		['while the page is open', { now: began + 30_000, seen: 30_000 }, 30_000],
		['after a reload', { now: began + 90_000, seen: 0 }, 90_000],
		['after the device slept', { now: began + 150_000, seen: 20_000 }, 150_000],
		['with the clock set back', { now: began - 3_600_000, seen: 45_000 }, 45_000],
		['with the clock set a day ahead', { now: began + 86_400_000, seen: 45_000 }, 45_000],
		['with the clock set back a moment', { now: began - 500, seen: 0 }, 0]
	])('%s', (_, clocks, passed) => {
		expect(lookupTime({ startedAt: began, ...clocks })).toBe(passed);
	});

	test('is kept with the source it is about', () => {
		const [first, second] = withLookupStart(sampleOf(), 'A-1', began).sources.toSorted((a, b) =>
			a.question < b.question ? -1 : 1
		);
		expect(first).toEqual({ question: 'A-1', startedAt: began });
		expect(second).toEqual({ question: 'A-2' });
	});
});
