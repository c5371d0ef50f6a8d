import { currentCatalogue } from '$lib/catalogues';
import type { SessionView } from '$lib/session-api';

/** A server of sessions that answers as a test wants, and remembers what it was asked. */
export class FakeServer {
	readonly asked: { readonly method: string; readonly path: string; readonly body: unknown }[] = [];
	/** What is stored, by contribution id. */
	readonly stored = new Map<string, unknown>();
	/** What everybody sees. */
	view: SessionView = aView(1);
	/** 'lost': it arrives, but the answer does not. */
	next: 'answer' | 'lost' | 'refuse' = 'answer';
	/** By what it lets in; undefined: by anything. */
	tokens: readonly string[] | undefined;

	readonly fetch = (
		address: string,
		{ method = 'GET', body, headers }: RequestInit
	): Promise<Response> => {
		const sent: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
		this.asked.push({ method, path: address, body: sent });
		if (this.next === 'lost' && method === 'GET')
			return Promise.reject(new TypeError('no network'));
		const token = new Headers(headers).get('authorization')?.replace('Bearer ', '') ?? '';
		if (this.tokens && !this.tokens.includes(token)) {
			return Promise.resolve(Response.json({ reason: 'not-found' }, { status: 404 }));
		}
		if (method === 'GET') return Promise.resolve(Response.json(this.view));
		if (this.next === 'refuse') {
			return Promise.resolve(Response.json({ reason: 'already-revealed' }, { status: 409 }));
		}
		const id = address.split('/').at(-1) ?? '';
		if (method === 'PUT') this.stored.set(id, sent);
		if (method === 'DELETE') this.stored.delete(id);
		return this.next === 'lost'
			? Promise.reject(new TypeError('the network is gone'))
			: Promise.resolve(new Response(null, { status: 204 }));
	};
}

export function aView(rev: number): SessionView {
	return {
		rev,
		settings: {
			title: 'KI-Frühstück',
			language: 'de',
			catalogue: { id: 'ai-readiness', version: currentCatalogue.version },
			scope: 'quick',
			mode: 'protected',
			minGroup: 5,
			split: null,
			classes: [],
			invited: 0,
			meetingOn: null,
			meetingAt: null,
			expected: null,
			isPractice: false
		},
		phase: 'collect',
		slide: null,
		slides: [],
		isJoining: true,
		count: 'under-5',
		missing: [],
		published: null,
		guesses: [],
		isEnded: false,
		successor: null,
		code: 'K7QM2XWA',
		expiresOn: '2999-12-31'
	};
}
