import { currentCatalogue } from '../../src/lib/catalogues/current';
import {
	compareGroup,
	CONTRIBUTION_CLASSES,
	contributionCode,
	countLevels,
	createRound,
	revealAtOnce,
	groupRules,
	levelStatistics,
	parseContribution,
	type Contribution
} from '../../src/lib/domain';
import {
	chanceOf,
	contributionWith,
	randomStates
} from '../../src/lib/domain/comparison/testing/groups';
import { SAMPLE_DAY } from '../../src/lib/catalogues/sample-company';
import type { BenchPart, Measurement } from './measurement';
import { median } from './statistics';

const RUNS = 11;
const WARM_UPS = 3;
const GROUPS = [30, 1_000, 10_000] as const;
const SESSIONS = [30, 200] as const;
const VARIABLES = 48;
const OPTIONS = 5;

const rules = groupRules({ split: 'size' });

/** What a group costs the browser of whoever merges files, and the server of a session. */
export function benchComparison(): BenchPart {
	const codes = Array.from({ length: Math.max(...GROUPS) }, (_, number) =>
		contributionCode(currentCatalogue, companyOf(number))
	);
	return {
		title: 'Comparison: a group of companies, in Node, CPU time',
		measurements: [
			...GROUPS.flatMap((count) => groupFigures(codes.slice(0, count))),
			...SESSIONS.map((count) => revealFigure(codes, count)),
			statisticsFigure(10_000, 5),
			statisticsFigure(100_000, 50)
		],
		remarks: [
			`Medians of ${RUNS} runs after ${WARM_UPS}. Codes of the full check, split by size; compareGroup makes all cells and talking points.`,
			'The 340 ms were set for a browser slowed down 4×, reading and drawing included: here they are 85 ms.'
		]
	};
}

function groupFigures(codes: readonly string[]): readonly Measurement[] {
	const contributions = parsed(codes);
	const count = formatCount(codes.length);
	return [
		{
			what: `${count} contributions: codes read and compared`,
			value: milliseconds(() => compareGroup(currentCatalogue, parsed(codes), rules)),
			unit: 'ms',
			goal: codes.length === Math.max(...GROUPS) ? 340 : undefined
		},
		{
			what: `${count} contributions: compared only`,
			value: milliseconds(() => compareGroup(currentCatalogue, contributions, rules)),
			unit: 'ms'
		}
	];
}

function parsed(codes: readonly string[]): readonly Contribution[] {
	return codes.map((code) => {
		const result = parseContribution(code, () => currentCatalogue);
		if (!result.ok) throw new Error(`a code cannot be read: ${result.refusal.reason}`);
		return result.contribution;
	});
}

/** What the server decides when the facilitator reveals. */
function revealFigure(codes: readonly string[], count: number): Measurement {
	const round = createRound({
		...rules,
		catalogue: currentCatalogue,
		scope: 'full',
		classes: CONTRIBUTION_CLASSES.size,
		invited: 0
	});
	const contributions = parsed(codes.slice(0, count));
	return {
		what: `${count} contributions: collected and revealed`,
		value: milliseconds(() => round && revealAtOnce(round, contributions, SAMPLE_DAY)),
		unit: 'ms'
	};
}

function statisticsFigure(count: number, goal: number): Measurement {
	const chance = chanceOf(count);
	const variables = Array.from({ length: VARIABLES }, () =>
		Uint8Array.from({ length: count }, () => Math.floor(chance() * OPTIONS))
	);
	return {
		what: `statistics of ${VARIABLES} variables over ${formatCount(count)}`,
		value: milliseconds(() =>
			variables.map((levels) => levelStatistics(countLevels(levels, OPTIONS)))
		),
		unit: 'ms',
		goal
	};
}

/** A company whose answers look like chance and are the same in every run. */
export function companyOf(number: number): Contribution {
	const sizes = CONTRIBUTION_CLASSES.size;
	const size = sizes[number % sizes.length];
	return contributionWith(currentCatalogue, randomStates(currentCatalogue, chanceOf(number)), {
		number,
		classes: size === undefined ? {} : { size }
	});
}

/** CPU time: the wall time of an idle machine. */
function milliseconds(work: () => unknown): number {
	const durations = Array.from({ length: WARM_UPS + RUNS }, () => {
		const before = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1_000;
	});
	return median(durations.slice(WARM_UPS));
}

function formatCount(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}
