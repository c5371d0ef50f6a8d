import { EXPERIENCE_MISTAKES, type Experience } from '$lib/domain';
import type { ComparisonWords } from '$lib/language/words/comparison';
import type { ContributionWords } from '$lib/language/words/contribution';

/** What is released of an experience, in words: all of it and nothing else. */
export function experienceLines(
	experience: Experience | undefined,
	words: ComparisonWords['ai']['told'] & Pick<ContributionWords['released'], 'counts'>
): readonly string[] | undefined {
	if (!experience) return undefined;
	const { task, mistakes, verdict } = experience;
	const hours = (['expected', 'felt', 'measured'] as const).flatMap((key) => {
		const own = experience[key];
		return own ? [`${words.hours[key]}: ${words.hoursClasses[own]}`] : [];
	});
	const wrong = EXPERIENCE_MISTAKES.flatMap((kind) => {
		const count = mistakes[kind];
		return count ? [`${words.mistakes[kind]}: ${words.counts[count]}`] : [];
	});
	return [words.tasks[task], ...hours, ...wrong, words.verdicts[verdict]];
}
