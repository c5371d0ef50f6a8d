import { answer, answerView, done } from '$lib/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(event, async ({ rounds, token, request }) =>
		answerView(request, await rounds.view(event.params.session, token))
	);

export const DELETE: RequestHandler = (event) =>
	answer(event, async ({ rounds, token }) => {
		await rounds.remove(event.params.session, token);
		return done();
	});
