import { answer, done, readJson } from '$lib/server';
import { commandSchema } from '$lib/session-api';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	answer(event, async ({ rounds, limits, token, request }) => {
		const command = await readJson(request, commandSchema);
		const { session } = event.params;
		await rounds.requireLeader(session, token);
		limits.countCommand(session);
		await rounds.lead(session, token, command);
		return done();
	});
