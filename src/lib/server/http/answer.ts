import { json, type RequestEvent } from '@sveltejs/kit';
import type { RefusalReason } from '../../session-api';
import { causeOf } from '../../../../server/fault-cause.mjs';
import type { SessionLimits } from '../limits/session-limits';
import { services, type Services } from '../services';
import { isStorageFull } from '../start-fault';
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
	'storage-full': 503,
	misconfigured: 503,
	unavailable: 503
};
const CONFLICT = 409;

/**
 * Answers a request to the sessions: one answer for everything that was refused, and the same one
 * whether a session does not exist or a token is not its. Only secrets that do not fit are counted, per
 * address; who has one that fits is never held up by others who share the address.
 */
export async function answer(
	event: RequestEvent,
	work: (asked: Asked) => Promise<Response>
): Promise<Response> {
	const { request } = event;
	const address = addressOf(event);
	if (address === undefined) return missingHeader();
	const token = /^Bearer ([0-9a-f]{32,64})$/.exec(request.headers.get('authorization') ?? '')?.[1];
	let limits: SessionLimits | undefined;
	try {
		const opened = await services();
		({ limits } = opened);
		return await work({ ...opened, address, token: token ?? '', request });
	} catch (fault) {
		if (fault instanceof Refused) {
			return refusal(fault.reason === 'forbidden' && limits ? limits.wrongSecret(address) : fault);
		}
		console.error(crypto.randomUUID(), request.method, event.route.id, causeOf(fault));
		return refusal(new Refused(isStorageFull(fault) ? 'storage-full' : 'unavailable'));
	}
}

/** An answer without content. */
export function done(): Response {
	return new Response(null, { status: 204 });
}

/** Undefined where the proxy in front does not send the header the operator named. */
function addressOf(event: RequestEvent): string | undefined {
	try {
		const address = event.getClientAddress();
		if (event.request.headers.has('x-forwarded-for')) warnOfProxy();
		return address;
	} catch {
		return undefined;
	}
}

let isWarned = false;

/** Behind a proxy all visitors seem to have its address, and share what one address may do. */
function warnOfProxy(): void {
	if (isWarned || process.env['ADDRESS_HEADER'] !== undefined) return;
	isWarned = true;
	console.warn(
		'Requests come with X-Forwarded-For, but ADDRESS_HEADER is not set: all visitors count as one address. See README, Hosting.'
	);
}

let isHeaderMissed = false;

function missingHeader(): Response {
	const header = process.env['ADDRESS_HEADER'] ?? '';
	if (!isHeaderMissed) {
		console.error(`A request came without ${header}, which ADDRESS_HEADER names; check the proxy.`);
	}
	isHeaderMissed = true;
	return json({ reason: 'misconfigured', header }, { status: STATUS.misconfigured ?? CONFLICT });
}

function refusal({ reason, retryAfter }: Refused): Response {
	const headers: Record<string, string> =
		retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
	const body = retryAfter === undefined ? { reason } : { reason, retryAfter };
	return json(body, { status: STATUS[reason] ?? CONFLICT, headers });
}
