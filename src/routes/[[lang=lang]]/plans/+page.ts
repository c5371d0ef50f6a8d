import { loadMonthWords } from '$lib/language/words/month';
import { loadPlansWords } from '$lib/language/words/plans';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [plans, month] = await Promise.all([loadPlansWords(locale), loadMonthWords(locale)]);
	return { plans, month };
};
