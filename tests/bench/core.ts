import { currentCatalogue } from '../../src/lib/catalogues/current';
import { SAMPLE_DAY, sampleCompany } from '../../src/lib/catalogues/sample-company';
import { scoreAssessment, type Answer, type Assessment } from '../../src/lib/domain';
import type { BenchPart } from './measurement';
import { median } from './statistics';

const SINGLE_RUNS = 5_000;
const MASS = 100_000;
/** Scored at a time; the median of the parts stands for all, as an interruption spoils only one. */
const PART = 500;
const PARTS = 20;

/** What a score costs: the one a person sees, and very many. */
export function benchCore(): BenchPart {
	const single = microsecondsPerScore(sampleCompany('de'));
	const mass = massMilliseconds();
	return {
		title: 'Core: scoring, in Node',
		measurements: [
			{ what: 'sample company scored once', value: single, unit: 'µs', goal: 100 },
			{ what: '100 000 assessments of 40 answers, CPU time', value: mass, unit: 'ms', goal: 150 }
		],
		remarks: [
			'scoreAssessment gives everything at once: both scores, ranges, levels, gates, ranked next steps.',
			`That is ${((mass * 1_000) / MASS).toFixed(0)} µs each; 150 ms for 100 000 needs a loop that makes nothing but scores.`
		]
	};
}

/** Median of single calls, after enough of them for the compiler to settle. */
function microsecondsPerScore(assessment: Assessment): number {
	const durations = Array.from({ length: 2 * SINGLE_RUNS }, () =>
		millisecondsOf(() => scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY))
	);
	return median(durations.slice(SINGLE_RUNS)) * 1_000;
}

/**
 * Levels without sources, every assessment of a part another one. CPU time: it is the wall time of an
 * idle machine, and a busy one does not change it much.
 */
function massMilliseconds(): number {
	const assessments = Array.from({ length: PART }, (_, number) => answersOf(number));
	const parts = Array.from({ length: PARTS }, () => {
		const before = process.cpuUsage();
		for (const answers of assessments) {
			scoreAssessment(currentCatalogue, { scope: 'full', answers }, SAMPLE_DAY);
		}
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1_000;
	});
	return (median(parts) * MASS) / PART;
}

function millisecondsOf(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Levels scattered by a multiplicative hash: the same in every run. */
function answersOf(number: number): Readonly<Record<string, Answer>> {
	return Object.fromEntries(
		currentCatalogue.questions.map((question, index) => {
			const scattered = Math.imul(number * 64 + index + 1, 2_654_435_761) >>> 16;
			return [question.id, { level: scattered % question.levels.length }];
		})
	);
}
