import { setTimeout } from 'node:timers/promises';
import { json } from '@sveltejs/kit';
import { joinRequestSchema } from '../../session-api';
import { Refused } from '../rounds/refused';
import type { Asked } from './answer';
import { readJson } from './read-json';

/** Whoever keeps guessing waits so long for each answer; a right code is never held up. */
const GUESSER_MILLISECONDS = 2_000;

/** Lets somebody in by a typed code. It is looked up first, and only those that lead nowhere are counted. */
export async function answerJoin({ rounds, limits, address, request }: Asked): Promise<Response> {
	const { code } = await readJson(request, joinRequestSchema);
	try {
		return json(await rounds.join(code), { headers: { 'cache-control': 'no-store' } });
	} catch (fault) {
		if (!(fault instanceof Refused)) throw fault;
		const refused = limits.wrongCode(address);
		if (refused.reason === 'too-many-requests') await setTimeout(GUESSER_MILLISECONDS);
		throw refused;
	}
}
