import type { Locale } from '$lib/i18n/locale';

/** What somebody chose before the export. */
export interface PdfChoice {
	readonly language: Locale;
	readonly extent: 'full' | 'short';
	readonly withCompanyName: boolean;
	readonly withPeople: boolean;
	readonly withNotes: boolean;
	readonly withAttachment: boolean;
	readonly questionToGroup: string;
	readonly honestExperience: string;
}
