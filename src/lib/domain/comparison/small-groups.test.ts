import { expect, test } from 'vitest';
import type { ContributedState } from '../contribution/contribution';
import { questionStatesOf } from '../contribution/question-states';
import { compareGroup } from './compare-group';
import { groupRules } from './group-rules';
import { contributionWith, gridCatalogue } from './testing/groups';

const catalogue = gridCatalogue('A', 1);

/** Whatever can be said to the one question, with what of it is backed up. */
const SAID = (questionStatesOf(catalogue, 'full')[0]?.states ?? []).filter(
	(state): state is Extract<ContributedState, { kind: 'level' }> => state.kind === 'level'
);

/** Every group of that size, as places in what can be said, ascending. */
function groupsOf(size: number, from = 0): readonly (readonly number[])[] {
	if (size === 0) return [[]];
	return SAID.slice(from).flatMap((_, i) =>
		groupsOf(size - 1, from + i).map((rest) => [from + i, ...rest])
	);
}

/** What is told of the question, as one text. */
function told(group: readonly number[]): string {
	const contributions = group.map((place, number) =>
		contributionWith(catalogue, [SAID[place] ?? { kind: 'unknown' }], { number })
	);
	const comparison = compareGroup(catalogue, contributions, groupRules());
	return JSON.stringify(comparison.kind === 'too-few' ? null : comparison.talkingPoints);
}

/** The others, as one who gave an answer of the group finds them left. */
function without(group: readonly number[], own: number): readonly number[] {
	const at = group.indexOf(own);
	return group.filter((_, place) => place !== at);
}

const FACTS = {
	'is below the target': (place: number) => (SAID[place]?.level ?? 0) < 3,
	'lacks evidence': (place: number) => (SAID[place]?.evidenced ?? 0) < (SAID[place]?.level ?? 0)
};

test.each([5, 6, 7])(
	'who knows the own answer among %d reads none that all others share from what is worth talking about',
	(size) => {
		const byText = new Map<string, (readonly number[])[]>();
		for (const group of groupsOf(size)) {
			const text = told(group);
			const alike = byText.get(text);
			if (alike) alike.push(group);
			else byText.set(text, [group]);
		}
		for (const [text, groups] of byText) {
			for (const own of SAID.keys()) {
				const possible = groups
					.filter((group) => group.includes(own))
					.map((group) => without(group, own));
				if (possible.length === 0) continue;
				const levels = possible.map((others) => others.map((place) => SAID[place]?.level).join());
				expect(new Set(levels).size, `${own} in ${text}`).toBeGreaterThan(1);
				for (const [fact, holds] of Object.entries(FACTS)) {
					const isOfAll = possible.every((others) => others.every(holds));
					const isOfNobody = possible.every((others) => !others.some(holds));
					expect(isOfAll || isOfNobody, `${fact}: ${own} in ${text}`).toBe(false);
				}
			}
		}
	}
);
