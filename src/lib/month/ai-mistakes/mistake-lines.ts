import type { AiMistake } from '$lib/domain';
import { formatDate } from '$lib/language/format';
import type { Instrument } from '$lib/language/instrument';
import type { AiMistakesWords } from '$lib/language/words/ai-mistakes';

/** What a mistake is called: what came, else what was asked, else its kind. */
export function mistakeTitle({ came, asked, kind }: AiMistake, words: AiMistakesWords): string {
	const told = [came, asked].find((text) => text?.trim());
	return told ?? (kind ? words.form.kinds[kind] : words.list.noKind);
}

/** The day, the tool, the kind and how it came to light, in one line. */
export function mistakeNote(
	mistake: AiMistake,
	words: AiMistakesWords,
	{ locale }: Pick<Instrument, 'locale'>
): string {
	const { on, tool, kind, noticed } = mistake;
	const title = mistakeTitle(mistake, words);
	const kindName = kind && words.form.kinds[kind];
	const parts = [
		formatDate(on, locale),
		tool?.trim(),
		kindName === title ? undefined : kindName,
		noticed && words.form.noticedWays[noticed]
	];
	return parts.filter(Boolean).join(words.list.separator);
}
