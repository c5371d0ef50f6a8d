import type { Locale } from '../../locale';
import type { ReportWords } from './report.de';

export type { ReportWords };

/** The words of the report in one language, fetched on their own. */
export async function loadReportWords(locale: Locale): Promise<ReportWords> {
	return locale === 'de'
		? (await import('./report.de')).reportDe
		: (await import('./report.en')).reportEn;
}
