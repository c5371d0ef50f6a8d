import { answer, done, readJson } from '$lib/server';
import { contributionRequestSchema } from '$lib/session-api';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = (event) =>
	answer(event, async ({ rounds, limits, address, token, request }) => {
		const { session, contribution } = event.params;
		const sent = await readJson(request, contributionRequestSchema);
		await rounds.contribute(session, token, { ...sent, contributionId: contribution }, () => {
			limits.countWrite(address, session, contribution);
		});
		return done();
	});

export const DELETE: RequestHandler = (event) =>
	answer(event, async ({ rounds, token }) => {
		await rounds.withdraw(event.params.session, event.params.contribution, token);
		return done();
	});
