import { answer, answerLive } from '$lib/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(event, (asked) => answerLive(asked, event.params.session));
