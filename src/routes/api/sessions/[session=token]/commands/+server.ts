import { answer, done, readJson } from '$lib/server';
import { commandSchema } from '$lib/session-api';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	answer(event, async ({ rounds, limits, address, token, request }) => {
		const command = await readJson(request, commandSchema);
		await rounds.requireLeader(event.params.session, token);
		limits.countCommand(address);
		await rounds.lead(event.params.session, token, command);
		return done();
	});
