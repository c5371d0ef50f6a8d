import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { loadMonthWords } from '$lib/language/words/month';
import { loadSourceSampleWords } from '$lib/language/words/source-sample';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [sourceSample, month, instrument] = await Promise.all([
		loadSourceSampleWords(locale),
		loadMonthWords(locale),
		loadCurrentInstrument(locale)
	]);
	return { sourceSample, month, instrument };
};
