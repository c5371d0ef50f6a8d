import { json } from '@sveltejs/kit';
import { answer } from '$lib/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(event, async ({ rounds, token }) =>
		json(await rounds.invitation(event.params.session, token), {
			headers: { 'cache-control': 'no-store' }
		})
	);
