import type { Locale } from '../../locale';
import type { WallWords } from './wall.de';

export type { WallWords };

/** The words of the wall in one language, fetched on their own. */
export async function loadWallWords(locale: Locale): Promise<WallWords> {
	return locale === 'de' ? (await import('./wall.de')).wallDe : (await import('./wall.en')).wallEn;
}

/** What to ask the room aloud about an area; a general question where a catalogue has its own areas. */
export function areaPromptOf(
	{ prompts }: Pick<WallWords, 'prompts'>,
	area: string,
	kind: 'claimed' | 'evidenced'
): string {
	const known: Readonly<Record<string, Readonly<Record<typeof kind, string>>>> = prompts;
	return (known[area] ?? prompts.general)[kind];
}
