import type { Locale } from '../../locale';
import type { SourceSampleWords } from './source-sample.de';

export type { SourceSampleWords };

/** The words of the source sample in one language, fetched on their own. */
export async function loadSourceSampleWords(locale: Locale): Promise<SourceSampleWords> {
	return locale === 'de'
		? (await import('./source-sample.de')).sourceSampleDe
		: (await import('./source-sample.en')).sourceSampleEn;
}
