import { randomBytes } from 'node:crypto';
import { codeOf } from './group-files';

/** What browsers say to the server of group sessions, said by hand. */

export interface RoundAccess {
	readonly id: string;
	readonly secret: string;
	readonly joinToken: string;
	readonly joinCode: string;
}

interface SentContribution {
	readonly id: string;
	readonly secret: string;
	readonly code: string;
}

export function ask(
	address: string,
	{ method = 'GET', token, body }: { method?: string; token?: string; body?: unknown } = {}
): Promise<Response> {
	return fetch(address, {
		method,
		headers: {
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...(body === undefined ? {} : { 'content-type': 'application/json' })
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) })
	});
}

/** Starts a session by hand. */
export async function startRound(app: string, settings: object = {}): Promise<RoundAccess> {
	const catalogue = { id: 'ai-readiness', version: '1.1.0' };
	const common = { title: 'KI-Frühstück', language: 'de', catalogue, scope: 'quick' };
	const rules = { mode: 'protected', minGroup: 5, split: null, classes: [] };
	const body = { settings: { ...common, ...rules, ...settings }, expiryDays: 30 };
	const created = await ask(`${app}/api/sessions`, { method: 'POST', body });
	const { id, secret } = await created.json();
	const invitation = await ask(`${app}/api/sessions/${id}/invitation`, { token: secret });
	return { id, secret, ...(await invitation.json()) };
}

/** A contribution of company 1, 2, 3 …, with an id and a secret of its own. */
export function aContribution(company: number): SentContribution {
	const id = randomBytes(16);
	const secret = randomBytes(16).toString('hex');
	return { id: id.toString('hex'), secret, code: codeOf(company, id) };
}

export function send(
	app: string,
	{ id, joinToken }: Pick<RoundAccess, 'id' | 'joinToken'>,
	{ id: contribution, secret, code }: SentContribution,
	hasConsented = false
): Promise<Response> {
	return ask(`${app}/api/sessions/${id}/contributions/${contribution}`, {
		method: 'PUT',
		token: joinToken,
		body: { code, secret, hasConsented }
	});
}

export function withdraw(
	app: string,
	session: string,
	{ id, secret }: SentContribution
): Promise<Response> {
	const address = `${app}/api/sessions/${session}/contributions/${id}`;
	return ask(address, { method: 'DELETE', token: secret });
}

export async function fillRound(
	app: string,
	access: RoundAccess,
	companies: number,
	hasConsented = false
): Promise<readonly SentContribution[]> {
	const sent = Array.from({ length: companies }, (_, i) => aContribution(i + 1));
	for (const one of sent) await send(app, access, one, hasConsented);
	return sent;
}

export function lead(
	app: string,
	{ id, secret }: Pick<RoundAccess, 'id' | 'secret'>,
	command: object
): Promise<Response> {
	return ask(`${app}/api/sessions/${id}/commands`, {
		method: 'POST',
		token: secret,
		body: command
	});
}

export function reveal(app: string, access: RoundAccess): Promise<Response> {
	return lead(app, access, { kind: 'reveal', isProtectedAccepted: false });
}

export function show(app: string, access: RoundAccess, slide: object): Promise<Response> {
	return lead(app, access, { kind: 'show', slide });
}

const AREAS = ['PR', 'DA', 'DO', 'ME', 'SO'];

/** Leads everybody to what area 1, 2, 3 … can show. */
export function showArea(app: string, access: RoundAccess, number: number): Promise<Response> {
	return show(app, access, { kind: 'evidenced', dimension: AREAS[number - 1] });
}

export function wallLinkOf(app: string, { id, joinToken }: RoundAccess, base = ''): string {
	return `${app}${base}/session/${id}/present#${joinToken}`;
}

export function joinLinkOf(app: string, { id, joinToken }: RoundAccess, base = ''): string {
	return `${app}${base}/join#${id}.${joinToken}`;
}

export function leadLinkOf(app: string, { id, secret }: RoundAccess, base = ''): string {
	return `${app}${base}/session/${id}/lead#${secret}`;
}
