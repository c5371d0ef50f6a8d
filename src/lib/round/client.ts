import type * as z from 'zod/mini';
import {
	addressesSchema,
	createdSessionSchema,
	invitationSchema,
	joinedSchema,
	refusalSchema,
	sessionViewSchema,
	type Addresses,
	type ContributionRequest,
	type CreatedSession,
	type Invitation,
	type Joined,
	type NewSessionRequest,
	type RefusalReason,
	type SessionCommand,
	type SessionView
} from '$lib/session-api';

/** How a request ended: with its answer, refused for a reason, or it never got there. */
export type Outcome<T> =
	| { readonly kind: 'done'; readonly value: T }
	/** What is there is what the asker has. */
	| { readonly kind: 'unchanged' }
	| {
			readonly kind: 'refused';
			readonly reason: RefusalReason;
			readonly retryAfter: number | undefined;
	  }
	| { readonly kind: 'unreachable' };

interface Sent {
	readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
	readonly token?: string;
	readonly body?: unknown;
	readonly knownRev?: number | undefined;
	readonly signal?: AbortSignal;
}

const PATIENCE_MILLISECONDS = 10_000;

/** What a browser asks of the server of group sessions. Secrets travel in headers and bodies, never in addresses. */
export const client = {
	create: (request: NewSessionRequest): Promise<Outcome<CreatedSession>> =>
		ask('/api/sessions', { method: 'POST', body: request }, createdSessionSchema),

	join: (code: string): Promise<Outcome<Joined>> =>
		ask('/api/join', { method: 'POST', body: { code } }, joinedSchema),

	/** @param given.signal gives up, for who wants to ask anew at once */
	view: (
		id: string,
		token: string,
		given: { readonly knownRev?: number | undefined; readonly signal?: AbortSignal } = {}
	): Promise<Outcome<SessionView>> =>
		ask(sessionAddress(id), { token, ...given }, sessionViewSchema),

	invitation: (id: string, secret: string): Promise<Outcome<Invitation>> =>
		ask(`${sessionAddress(id)}/invitation`, { token: secret }, invitationSchema),

	addresses: (): Promise<Outcome<Addresses>> => ask('/api/addresses', {}, addressesSchema),

	lead: (id: string, secret: string, command: SessionCommand): Promise<Outcome<undefined>> =>
		ask(`${sessionAddress(id)}/commands`, { method: 'POST', token: secret, body: command }),

	remove: (id: string, secret: string): Promise<Outcome<undefined>> =>
		ask(sessionAddress(id), { method: 'DELETE', token: secret }),

	contribute: (
		id: string,
		joinToken: string,
		contributionId: string,
		request: ContributionRequest
	): Promise<Outcome<undefined>> =>
		ask(contributionAddress(id, contributionId), {
			method: 'PUT',
			token: joinToken,
			body: request
		}),

	withdraw: (id: string, contributionId: string, secret: string): Promise<Outcome<undefined>> =>
		ask(contributionAddress(id, contributionId), { method: 'DELETE', token: secret })
};

/** Whether the server knows no such session, or not by this token: it does not say which. */
export function isUnknown(outcome: Outcome<unknown>): boolean {
	return outcome.kind === 'refused' && outcome.reason === 'not-found';
}

/** Where the stream of revisions of a session is. */
export function liveAddress(id: string): string {
	return `${sessionAddress(id)}/live`;
}

function sessionAddress(id: string): string {
	return `/api/sessions/${id}`;
}

function contributionAddress(id: string, contributionId: string): string {
	return `${sessionAddress(id)}/contributions/${contributionId}`;
}

function ask(address: string, sent: Sent): Promise<Outcome<undefined>>;
function ask<T>(address: string, sent: Sent, schema: z.ZodMiniType<T>): Promise<Outcome<T>>;
async function ask<T>(
	address: string,
	sent: Sent,
	schema?: z.ZodMiniType<T>
): Promise<Outcome<T | undefined>> {
	const patience = beginPatience(sent.signal);
	try {
		const response = await fetch(address, { ...requestOf(sent), signal: patience.signal });
		if (response.status === 304) return { kind: 'unchanged' };
		if (!response.ok) return await refusalOf(response);
		if (!schema) return { kind: 'done', value: undefined };
		const parsed = schema.safeParse(await response.json());
		return parsed.success ? { kind: 'done', value: parsed.data } : { kind: 'unreachable' };
	} catch {
		return { kind: 'unreachable' };
	} finally {
		patience.end();
	}
}

/** Gives up after a while, or when `signal` does. */
function beginPatience(signal?: AbortSignal) {
	const controller = new AbortController();
	function giveUp() {
		controller.abort();
	}
	const timer = setTimeout(giveUp, PATIENCE_MILLISECONDS);
	if (signal?.aborted) giveUp();
	signal?.addEventListener('abort', giveUp);
	return {
		signal: controller.signal,
		end() {
			clearTimeout(timer);
			signal?.removeEventListener('abort', giveUp);
		}
	};
}

function requestOf({ method = 'GET', token, body, knownRev }: Sent): RequestInit {
	const headers: Record<string, string> = {};
	if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
	if (body !== undefined) headers['content-type'] = 'application/json';
	if (knownRev !== undefined) headers['if-none-match'] = `"${knownRev}"`;
	return {
		method,
		headers,
		cache: 'no-store',
		...(body === undefined ? {} : { body: JSON.stringify(body) })
	};
}

/** A server that stumbles is as good as one that is not there: the browser tries again. */
async function refusalOf(response: Response): Promise<Outcome<never>> {
	const parsed = refusalSchema.safeParse(await response.json());
	if (!parsed.success) return { kind: 'unreachable' };
	const { reason, retryAfter } = parsed.data;
	return { kind: 'refused', reason, retryAfter };
}
