import { json } from '@sveltejs/kit';
import { answer, atLeast, readJson } from '$lib/server';
import { joinRequestSchema } from '$lib/session-api';
import type { RequestHandler } from './$types';

/** A wrong code must cost the same time as a right one. */
const MILLISECONDS = 120;

export const POST: RequestHandler = (event) =>
	atLeast(
		MILLISECONDS,
		answer(event, async ({ rounds, limits, address, request }) => {
			const { code } = await readJson(request, joinRequestSchema);
			limits.checkLookup(address);
			return json(await rounds.join(code));
		})
	);
