import { currentCatalogue } from '$lib/catalogues';
import { contributionCode, type Contribution, type ContributionClasses } from '$lib/domain';
import { chanceOf, contributionWith, randomStates } from '$lib/domain/comparison/testing/groups';

/** The contribution of company 1, 2, 3 …, each with other answers. */
export function contribution(number: number, classes: ContributionClasses = {}): Contribution {
	const states = randomStates(currentCatalogue, chanceOf(number));
	return contributionWith(currentCatalogue, states, { number, classes });
}

export function codeOf(number: number): string {
	return contributionCode(currentCatalogue, contribution(number));
}

export function codesOf(...numbers: readonly number[]): string {
	return numbers.map(codeOf).join('\n');
}
