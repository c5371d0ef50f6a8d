import { loadTakeWords } from '$lib/round/load-words';
import type { PageLoad } from './$types';

/** Which sessions there are is known to nobody beforehand. */
export const prerender = false;

export const load: PageLoad = async (event) => ({
	...(await loadTakeWords(event)),
	sessionId: event.params.session
});
