import { answer, done, readJson } from '$lib/server';
import { commandSchema } from '$lib/session-api';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	answer(event, async ({ sessions, limits, address, token, request }) => {
		const command = await readJson(request, commandSchema);
		await sessions.requireLeader(event.params.session, token);
		limits.countCommand(address);
		await sessions.lead(event.params.session, token, command);
		return done();
	});
