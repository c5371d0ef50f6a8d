import { json, type RequestEvent } from '@sveltejs/kit';
import type { RefusalReason } from '../../session-api';
import { services, type Services } from '../services';
import { Refused } from '../rounds/refused';

/** A request to the sessions with what its answer needs. */
export interface Asked extends Services {
	readonly address: string;
	/** The secret or token that was sent along; empty if there is none. */
	readonly token: string;
	readonly request: Request;
}

const STATUS: Readonly<Partial<Record<RefusalReason, number>>> = {
	invalid: 400,
	'not-found': 404,
	forbidden: 403,
	'too-large': 413,
	'too-many-requests': 429,
	unavailable: 503
};
const CONFLICT = 409;

/**
 * Answers a request to the sessions: one answer for everything that was refused, and the same one
 * whether a session does not exist or a token is not its. Failed look-ups are counted per address; who
 * has a token that fits is never held up by others who share the address.
 */
export async function answer(
	event: RequestEvent,
	work: (asked: Asked) => Promise<Response>
): Promise<Response> {
	const { request } = event;
	const address = event.getClientAddress();
	const token = /^Bearer ([0-9a-f]{32,64})$/.exec(request.headers.get('authorization') ?? '')?.[1];
	const opened = await services();
	try {
		return await work({ ...opened, address, token: token ?? '', request });
	} catch (fault) {
		if (!(fault instanceof Refused)) throw fault;
		return refusal(
			fault.reason === 'not-found'
				? opened.limits.failedLookup(address, token === undefined)
				: fault
		);
	}
}

/** An answer without content. */
export function done(): Response {
	return new Response(null, { status: 204 });
}

function refusal({ reason, retryAfter }: Refused): Response {
	const headers: Record<string, string> =
		retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
	const body = retryAfter === undefined ? { reason } : { reason, retryAfter };
	return json(body, { status: STATUS[reason] ?? CONFLICT, headers });
}
