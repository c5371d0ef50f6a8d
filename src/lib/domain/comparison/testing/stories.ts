import { advance, type Advanced } from '../advance';
import type { Contribution, ContributionClasses } from '../../contribution/contribution';
import { emptyGroupMemory, type GroupMemory } from '../group-memory';
import { groupRules, type GroupRules } from '../group-rules';
import { contributionWith, gridCatalogue, shown } from './groups';

/** Groups told day by day. */

export const storyCatalogue = gridCatalogue('AB', 4);
const protectedRules = groupRules();

/** A company by its number; `says` is another set of answers. */
export function company(
	number: number,
	says = number,
	classes: ContributionClasses = {}
): Contribution {
	const states = Array.from({ length: 8 }, (_, i) => shown(Math.floor(says / 5 ** (i % 4)) % 5));
	return contributionWith(storyCatalogue, states, { number, classes });
}

export function companies(...numbers: readonly number[]): Contribution[] {
	return numbers.map((number) => company(number));
}

/** What is decided as the group is one after the other of these. */
export function decisions(
	groups: readonly (readonly Contribution[])[],
	rules: GroupRules = protectedRules
): readonly string[] {
	return story(groups, rules).map(({ decision }) => decision);
}

export function story(
	groups: readonly (readonly Contribution[])[],
	rules: GroupRules = protectedRules
): readonly Advanced[] {
	let memory: GroupMemory = emptyGroupMemory;
	return groups.map((contributions, day) => {
		const advanced = advance(storyCatalogue, memory, contributions, {
			rules,
			today: `2026-11-0${day + 1}`
		});
		memory = advanced.memory;
		return advanced;
	});
}
