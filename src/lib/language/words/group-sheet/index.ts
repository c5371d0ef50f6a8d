import type { Locale } from '../../locale';
import type { GroupSheetWords } from './group-sheet.de';

export type { GroupSheetWords };

/** What a group takes along, in the words of one language, fetched on their own. */
export async function loadGroupSheetWords(locale: Locale): Promise<GroupSheetWords> {
	return locale === 'de'
		? (await import('./group-sheet.de')).groupSheetDe
		: (await import('./group-sheet.en')).groupSheetEn;
}
