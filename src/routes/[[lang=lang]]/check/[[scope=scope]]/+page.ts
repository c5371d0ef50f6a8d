import { loadAnsweringWords } from '$lib/language/load-check-words';
import type { EntryGenerator, PageLoad } from './$types';

/** The first screens of both checks are pages of their own, there before any script. */
export const entries: EntryGenerator = () => [
	{ scope: 'quick' },
	{ scope: 'full' },
	{ lang: 'en', scope: 'quick' },
	{ lang: 'en', scope: 'full' }
];

export const load: PageLoad = async ({ parent, params }) => ({
	...(await loadAnsweringWords({ parent })),
	scope: params.scope
});
