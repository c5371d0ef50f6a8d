import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TODAY } from '../testing/builders';
import { advance } from './advance';
import { compareGroup } from './compare-group';
import {
	emptyGroupMemory,
	withdrawFrom,
	groupMemorySchema,
	type GroupMemory
} from './group-memory';
import { groupRules, type GroupRules } from './group-rules';
import { decideSnapshot } from './snapshot-decision';
import { splitGroup } from './split-group';
import {
	contributionsOf,
	happen,
	histories,
	shownSnapshot,
	smallCatalogue,
	type Crowd,
	type Event,
	type ShownSnapshot
} from './testing/group-history';
import { chanceOf } from './testing/groups';
import { fewestDots, fewestRemaining } from './testing/leaks';

/** Whatever happens in a group, nobody is exposed. Source: methodology 2.11 no. 15 and 4.3. */

const RUNS = { numRuns: 2000 } as const;
/** Also on a machine that is busy with other things. */
const PATIENCE = 180_000;

interface Watched {
	readonly crowd: Crowd;
	readonly memory: GroupMemory;
	readonly snapshots: readonly ShownSnapshot[];
}

const nobody: Watched = {
	crowd: { people: [], made: 0 },
	memory: emptyGroupMemory,
	snapshots: []
};

interface Session {
	readonly rules: GroupRules;
	/** Whether a new snapshot is wished for after everything that happens. */
	readonly isEager: boolean;
	/** Whether the memory hears of a withdrawal before anything else happens. */
	readonly isTold: boolean;
}

function watch(before: Watched, event: Event, { rules, isEager, isTold }: Session): Watched {
	const crowd = happen(before.crowd, event);
	if (isTold && event.kind === 'withdraw') {
		const ids = new Set(contributionsOf(crowd).map(({ id }) => id));
		return { ...before, crowd, memory: withdrawFrom(before.memory, ids) };
	}
	const isWished = isEager ? before.memory.snapshot > 0 : event.kind === 'withdraw';
	if (event.kind !== 'publish' && !isWished) return { ...before, crowd };
	const options = { rules, today: TODAY };
	const { memory, published, decision } = advance(
		smallCatalogue,
		before.memory,
		contributionsOf(crowd),
		options
	);
	const isNew = decision === 'publish' && published?.comparison.kind === 'protected';
	const snapshots = isNew
		? [...before.snapshots, shownSnapshot(crowd, published.comparison, memory.split, rules)]
		: before.snapshots;
	return { crowd, memory, snapshots };
}

const sessions: fc.Arbitrary<Session> = fc.record({
	rules: fc.constantFrom(
		groupRules(),
		groupRules(),
		groupRules({ split: 'industry' }),
		groupRules({ minGroup: 7, minChanged: 4, split: 'industry' })
	),
	isEager: fc.boolean(),
	isTold: fc.boolean()
});

test(
	'no cell, no complement and no sum or difference of anything shown rests on too few',
	() => {
		let later = 0;
		let withCells = 0;
		let strips = 0;
		fc.assert(
			fc.property(histories, sessions, fc.nat(), (events, given, seed) => {
				const { snapshots } = events.reduce((state, event) => watch(state, event, given), nobody);
				const fewest = fewestRemaining(snapshots, chanceOf(seed));
				expect(fewest).toBeGreaterThanOrEqual(given.rules.minChanged);
				const dots = fewestDots(snapshots, chanceOf(seed));
				expect(dots).toBeGreaterThanOrEqual(given.rules.minChanged);
				for (const snapshot of snapshots) {
					expect(smallestSize(snapshot)).toBeGreaterThanOrEqual(given.rules.minGroup);
				}
				later += Math.max(0, snapshots.length - 1);
				strips += Math.max(0, snapshots.filter(({ hasStrips }) => hasStrips).length - 1);
				withCells += snapshots.filter(({ cells }) => cells > 1).length;
			}),
			RUNS
		);
		expect(later).toBeGreaterThan(RUNS.numRuns / 2);
		expect(withCells).toBeGreaterThan(RUNS.numRuns / 20);
		expect(strips).toBeGreaterThan(RUNS.numRuns / 20);
	},
	PATIENCE
);

/** The fewest scores in any cell of a shown dimension. */
function smallestSize({ ingredients, cells, isShown }: ShownSnapshot): number {
	const sizes = isShown.flatMap((isShownHere, dimension) => {
		if (!isShownHere) return [];
		return Array.from(
			{ length: cells },
			(_, cell) =>
				ingredients.filter((one) => one.isScored[dimension] && (cells === 1 || one.cell === cell))
					.length
		);
	});
	return Math.min(...sizes);
}

test('the same law finds what the rule of two neighbouring snapshots alone would betray', () => {
	const chance = chanceOf(7);
	const runs = fc.sample(histories, { numRuns: 300, seed: 7 });
	const betrayed = runs.filter((events) => fewestRemaining(watchNeighbours(events), chance) < 3);
	expect(betrayed.length).toBeGreaterThan(0);
});

/** What would be shown if a new snapshot were compared with the one before it and nothing else. */
function watchNeighbours(events: readonly Event[]): readonly ShownSnapshot[] {
	const given = groupRules();
	let crowd = nobody.crowd;
	let last: ReadonlyMap<string, string> = new Map();
	const snapshots: ShownSnapshot[] = [];
	for (const event of events) {
		crowd = happen(crowd, event);
		const contributions = contributionsOf(crowd);
		const now = new Map(contributions.map(({ id, states }) => [id, JSON.stringify(states)]));
		if (event.kind !== 'publish' || decideSnapshot(last, now, given) !== 'publish') continue;
		const comparison = compareGroup(smallCatalogue, contributions, given);
		if (comparison.kind === 'too-few') continue;
		snapshots.push(shownSnapshot(crowd, comparison, splitGroup(contributions, given), given));
		last = now;
	}
	return snapshots;
}

test(
	'who withdraws is forgotten at once and is in nothing that is still shown',
	() => {
		fc.assert(
			fc.property(histories, sessions, (events, given) => {
				let state = nobody;
				for (const event of events) {
					const before = state;
					state = watch(state, event, given);
					if (event.kind !== 'withdraw') continue;
					const stayed = new Set(contributionsOf(state.crowd).map(({ id }) => id));
					const remembered = Object.keys(state.memory.present);
					expect(remembered.filter((id) => !stayed.has(id))).toEqual([]);
					const hasNew = state.snapshots.length > before.snapshots.length;
					const wasShown = Object.keys(before.memory.present).some((id) => !stayed.has(id));
					if (wasShown && !hasNew) expect(state.memory.published).toBeNull();
				}
			}),
			RUNS
		);
	},
	PATIENCE
);

test('a memory survives being written and read', () => {
	fc.assert(
		fc.property(histories, sessions, (events, given) => {
			const { memory } = events.reduce((state, event) => watch(state, event, given), nobody);
			const written: unknown = JSON.parse(JSON.stringify(memory));
			expect(groupMemorySchema.parse(written)).toEqual(memory);
		}),
		{ numRuns: 200 }
	);
});
