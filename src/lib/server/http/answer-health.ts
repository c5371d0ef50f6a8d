import { json } from '@sveltejs/kit';
import { causeOf } from '../../../../server/fault-cause.mjs';
import { services } from '../services';

/** Whether sessions can be read, for whoever watches over the server. */
export async function answerHealth(): Promise<Response> {
	const headers = { 'cache-control': 'no-store' };
	try {
		const { store } = await services();
		await store.findSession('', Date.now());
		return json({ status: 'ok' }, { headers });
	} catch (fault) {
		console.error('not healthy', causeOf(fault));
		return json({ status: 'unavailable' }, { status: 503, headers });
	}
}
