import { answer, done, readJson } from '$lib/server';
import { contributionRequestSchema } from '$lib/session-api';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = (event) =>
	answer(event, async ({ sessions, limits, address, token, request }) => {
		const { session, contribution } = event.params;
		const sent = await readJson(request, contributionRequestSchema);
		sessions.requireJoinToken(session, token);
		limits.countContribution(address, session);
		await sessions.contribute(session, token, { ...sent, contributionId: contribution });
		return done();
	});

export const DELETE: RequestHandler = (event) =>
	answer(event, async ({ sessions, limits, address, token }) => {
		limits.countWithdrawal(address);
		await sessions.withdraw(event.params.session, event.params.contribution, token);
		return done();
	});
