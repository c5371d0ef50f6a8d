import type { ReportWishes } from '$lib/domain';
import { locales, type Locale } from '$lib/language/locale';
import type { Wish } from '$lib/report/wish';

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
	locale: Locale
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
			honestExperience
		}
	};
}
