import { expect, test } from 'vitest';
import type { Contribution } from '../contribution/contribution';
import { TODAY } from '../testing/builders';
import { advance } from './advance';
import { compareGroup } from './compare-group';
import type { Comparison } from './comparison-schema';
import { emptyGroupMemory } from './group-memory';
import { groupRules, type GroupRules } from './group-rules';
import { recover, rowOf, type Note, type Row } from './testing/curious-participant';
import { chanceOf, contributionWith, gridCatalogue, randomStates } from './testing/groups';

/** A curious participant tries to work out one other company. Source: methodology 4.3. */

const SESSIONS = 150;
const EVENTS = 24;
const PATIENCE = 300_000;
const catalogue = gridCatalogue('ABCDE', 8);
const INDUSTRIES = ['metal', 'metal', 'wood', 'trade'] as const;

/** Says after everything that happens what is shown now. */
type Publisher = (contributions: readonly Contribution[]) => Comparison | null;

function withTheRule(rules: GroupRules): Publisher {
	let memory = emptyGroupMemory;
	return (contributions) => {
		const advanced = advance(catalogue, memory, contributions, { rules, today: TODAY });
		memory = advanced.memory;
		return advanced.published?.comparison ?? null;
	};
}

function withoutTheRule(rules: GroupRules): Publisher {
	return (contributions) => {
		const comparison = compareGroup(catalogue, contributions, rules);
		return comparison.kind === 'too-few' ? null : comparison;
	};
}

interface Session {
	readonly notes: readonly Note[];
	/** Everybody else who ever took part, as they could be described. */
	readonly others: ReadonlySet<string>;
}

/** A group of 9 to 16 to which, after the reveal, companies come, change their answers and leave. */
function play(seed: number, publish: Publisher): Session {
	const chance = chanceOf(seed);
	let made = 0;
	const others = new Set<string>();
	function newcomer(): Contribution {
		const industry = INDUSTRIES[Math.floor(chance() * INDUSTRIES.length)] ?? 'metal';
		const about = { number: made, classes: { industry } };
		const contribution = contributionWith(catalogue, randomStates(catalogue, chance), about);
		if (made > 0) others.add(keyOf(rowOf(catalogue, contribution) ?? []));
		made += 1;
		return contribution;
	}
	let group = Array.from({ length: 9 + Math.floor(chance() * 8) }, newcomer);
	const notes: Note[] = [];
	for (let event = 0; event <= EVENTS; event++) {
		const comparison = publish(group);
		const isNews = comparison?.kind === 'protected' && comparison !== notes.at(-1)?.comparison;
		if (isNews) notes.push({ comparison, own: group.find(({ id }) => Number(`0x${id}`) === 0) });
		group = nextGroup(group, newcomer, chance);
	}
	return { notes, others };
}

/** The participant is the first and often changes the own answers, to look behind those of others. */
function nextGroup(
	group: readonly Contribution[],
	newcomer: () => Contribution,
	chance: () => number
): Contribution[] {
	const happening = chance();
	if (happening < 0.5 || group.length < 7) return [...group, newcomer()];
	const at = happening < 0.65 ? 0 : 1 + Math.floor(chance() * (group.length - 1));
	if (happening > 0.85) return group.filter((_, position) => position !== at);
	const { states } = newcomer();
	return group.map((one, position) => (position === at ? { ...one, states } : one));
}

function keyOf(row: Row): string {
	return row.join(' ');
}

/** In what share of the sessions at least one other company was described in every figure. */
function exposed(sessions: number, publisherOf: () => Publisher): number {
	const played = Array.from({ length: sessions }, (_, seed) => play(seed, publisherOf()));
	const found = played.filter(({ notes, others }) =>
		recover(catalogue, notes).some((row) => others.has(keyOf(row)))
	);
	return found.length / sessions;
}

const rulesOfGroup = groupRules();
const rulesOfCells = groupRules({ split: 'industry' });

test(
	'who records everything that is shown works out nobody, in 150 sessions',
	() => {
		expect(exposed(SESSIONS, () => withTheRule(rulesOfGroup))).toBe(0);
	},
	PATIENCE
);

test(
	'nor with cells, in 150 sessions',
	() => {
		expect(exposed(SESSIONS, () => withTheRule(rulesOfCells))).toBe(0);
	},
	PATIENCE
);

test(
	'without the rule of snapshots the same participant works somebody out nearly always',
	() => {
		expect(exposed(100, () => withoutTheRule(rulesOfGroup))).toBeGreaterThan(0.9);
	},
	PATIENCE
);
