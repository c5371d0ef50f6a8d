import { currentCatalogue } from '../../../src/lib/catalogues/current';
import { contributionCode, MOST_IN_ROUND } from '../../../src/lib/domain';
import { randomHex } from '../../../src/lib/server/testing/sample-session';
import { ask, lead, reveal, startRound, type RoundAccess } from '../../e2e/group-api';
import { companyOf } from '../comparison';
import type { Call } from './call';

/** What the bench knows about the server of group sessions, all of it. */

export type Round = RoundAccess;

/** A session takes no more. */
export const MOST_CONTRIBUTIONS = MOST_IN_ROUND;

export function openRound(address: string): Promise<Round> {
	return startRound(address, { scope: 'full' });
}

/** A company's answers to the full check; another company for every number. */
export function contribution(
	{ id, joinToken }: Pick<Round, 'id' | 'joinToken'>,
	number: number
): Call {
	const contributionId = randomHex(16);
	const company = { ...companyOf(number), id: contributionId, classes: {} };
	const code = contributionCode(currentCatalogue, company);
	return {
		method: 'PUT',
		path: `/api/sessions/${id}/contributions/${contributionId}`,
		headers: { authorization: `Bearer ${joinToken}`, 'content-type': 'application/json' },
		body: JSON.stringify({ code, secret: randomHex(16), hasConsented: false }),
		isAnswer: (status) => status === 204
	};
}

/** What there is to see, unless it is what was seen last. */
export function view({ id, joinToken }: Round, knownRev: number): Call {
	return {
		method: 'GET',
		path: `/api/sessions/${id}`,
		headers: { authorization: `Bearer ${joinToken}`, 'if-none-match': `"${knownRev}"` },
		isAnswer: (status) => status === 200 || status === 304
	};
}

/** The stream that says when there is something new. */
export function livePath({ id }: Round): string {
	return `/api/sessions/${id}/live`;
}

/** The revision an event or a view tells of; undefined if it tells of none. */
export function revisionIn(text: string): number | undefined {
	const digits = /"rev":(\d+)/.exec(text)?.[1];
	return digits === undefined ? undefined : Number(digits);
}

export async function revisionOf(address: string, { id, joinToken }: Round): Promise<number> {
	const answer = await ask(`${address}/api/sessions/${id}`, { token: joinToken });
	return revisionIn(await answer.text()) ?? NaN;
}

export async function revealTo(address: string, round: Round): Promise<void> {
	expectDone(await reveal(address, round));
}

/** Something everybody sees, as often as one likes: joining is shut and opened in turn. */
export async function changeView(address: string, round: Round, turn: number): Promise<void> {
	expectDone(await lead(address, round, { kind: 'joining', isJoining: turn % 2 === 0 }));
}

function expectDone({ ok, status }: Response): void {
	if (!ok) throw new Error(`A command was answered with ${status}.`);
}
