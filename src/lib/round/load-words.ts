import { loadComparisonWords } from '$lib/language/words/comparison';
import { loadContributionWords } from '$lib/language/words/contribution';
import { defaultLocale, isLocale, type Locale } from '$lib/language/locale';
import { loadSessionWords, type SessionWords } from '$lib/language/words/session';
import { loadTakePartWords } from '$lib/language/words/take-part';
import { loadWallWords } from '$lib/language/words/wall';
import { loadCurrentInstrument } from '$lib/language/load-instrument';

interface LoadEvent {
	readonly parent: () => Promise<{ locale: Locale }>;
}

/** The words for finding a session. */
export async function loadJoinWords({
	parent
}: LoadEvent): Promise<{ readonly session: SessionWords }> {
	const { locale } = await parent();
	return { session: await loadSessionWords(locale) };
}

/** The words for taking part in a session or leading it. */
export async function loadGroupWords({ parent }: LoadEvent) {
	const { locale } = await parent();
	return groupWordsIn(locale);
}

/** The words on a participant's own device. */
export async function loadTakeWords(event: LoadEvent) {
	const { locale } = await event.parent();
	const [group, takePart] = await Promise.all([groupWordsIn(locale), loadTakePartWords(locale)]);
	return { ...group, takePart };
}

/** The same for a page without the frame of the others, so the language is read from its address. */
export async function loadFrameless({
	params
}: {
	readonly params: { readonly lang?: string | undefined; readonly session: string };
}) {
	const locale = isLocale(params.lang) ? params.lang : defaultLocale;
	return {
		...(await groupWordsIn(locale)),
		locale,
		base: locale === defaultLocale ? '' : `/${locale}`,
		sessionId: params.session
	};
}

/** The wall, with what the room sees at five metres. */
export async function loadWall(event: Parameters<typeof loadFrameless>[0]) {
	const data = await loadFrameless(event);
	return { ...data, wall: await loadWallWords(data.locale) };
}

export async function groupWordsIn(locale: Locale) {
	const [session, comparison, contribution, instrument] = await Promise.all([
		loadSessionWords(locale),
		loadComparisonWords(locale),
		loadContributionWords(locale),
		loadCurrentInstrument(locale)
	]);
	return { session, comparison, contribution, instrument };
}
