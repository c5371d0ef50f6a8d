import type { TakePartWords } from '$lib/language/words/take-part';
import type { Spoken } from '../access';

/** The sentence to read aloud; empty while nothing is written. A full stop of one's own is not doubled. */
export function aloudOf(
	{ seeks, offers }: Pick<Spoken, 'seeks' | 'offers'>,
	words: Pick<TakePartWords['exchange'], 'seeksAloud' | 'offersAloud'>
): string {
	const [sought, offered] = [seeks, offers].map((text) => text.trim().replace(/\.+$/, ''));
	return [sought && words.seeksAloud(sought), offered && words.offersAloud(offered)]
		.filter(Boolean)
		.join(' ');
}
