import { aiMistakesSection, countMistakes, readSection, type Dossier } from '$lib/domain';
import type { Locale } from '$lib/language/locale';
import { loadAiMistakesWords } from '$lib/language/words/ai-mistakes';

/** Says of a question how many of the mistakes kept point to it; undefined where none do. */
export async function mistakesLine(
	sections: Dossier['sections'],
	locale: Locale
): Promise<(question: string) => string | undefined> {
	const words = await loadAiMistakesWords(locale);
	const { entries } = readSection(sections, aiMistakesSection);
	const { byQuestion } = countMistakes(entries.map(({ entry }) => entry));
	return (question) => {
		const count = byQuestion.get(question);
		return count === undefined ? undefined : words.pointHere(count);
	};
}
