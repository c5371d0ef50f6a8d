import type { Locale } from '../../locale';
import type { ShellWords } from './shell.de';

export type { ShellWords };

/** The words of the frame in one language, fetched on their own. */
export async function loadShellWords(locale: Locale): Promise<ShellWords> {
	return locale === 'de'
		? (await import('./shell.de')).shellDe
		: (await import('./shell.en')).shellEn;
}
