import { json } from '@sveltejs/kit';
import { answer, readJson } from '$lib/server';
import { newSessionSchema } from '$lib/session-api';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	answer(event, async ({ rounds, limits, address, request }) => {
		const wanted = await readJson(request, newSessionSchema);
		limits.countNewSession(address);
		return json(await rounds.create(wanted), {
			status: 201,
			headers: { 'cache-control': 'no-store' }
		});
	});
