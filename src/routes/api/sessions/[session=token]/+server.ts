import { answer, answerView, done } from '$lib/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(event, async ({ sessions, token, request }) =>
		answerView(request, await sessions.view(event.params.session, token))
	);

export const DELETE: RequestHandler = (event) =>
	answer(event, async ({ sessions, token }) => {
		await sessions.remove(event.params.session, token);
		return done();
	});
