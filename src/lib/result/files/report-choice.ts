import type { PartId, ReportWishes } from '$lib/domain';
import { locales, type Locale } from '$lib/language/locale';
import type { Wish } from '$lib/report/wish';

/** A part of the folder that may go into the report. */
export interface ReportPartChoice {
	readonly id: PartId;
	readonly name: string;
	readonly isLeftOut: boolean;
}

/** What was chosen for a report before, with good defaults for the rest. */
export function reportChoice(
	{
		language,
		extent,
		withCompanyName = true,
		withPeople = true,
		withNotes = true,
		withAttachment = true,
		questionToGroup = '',
		honestExperience = ''
	}: ReportWishes,
	locale: Locale,
	partsLeftOut: readonly string[] = []
): Omit<Wish, 'kind'> {
	return {
		locale: locales.find((one) => one === language) ?? locale,
		options: {
			extent: extent === 'short' ? 'short' : 'full',
			withCompanyName,
			withPeople,
			withNotes,
			withAttachment,
			questionToGroup,
			honestExperience,
			partsLeftOut
		}
	};
}
