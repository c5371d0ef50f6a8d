/**
 * Addresses of group sessions. What gives access stands in the fragment, which browsers send to nobody.
 * Mail programs and chats damage links on the way; what can still be understood is put right here.
 */

const TOKEN = '[0-9a-f]{32}';
const JOIN = new RegExp(`(?:^|[^0-9a-f])(${TOKEN})\\.(${TOKEN})(?:\\.(${TOKEN}))?(?![0-9a-f])`);
const WALL = new RegExp(`(?:^|[^0-9a-f])(${TOKEN})(?![0-9a-f])`);
const SECRET = new RegExp(`(?:^|[^0-9a-f])(${TOKEN}${TOKEN})(?![0-9a-f])`);
/** Blanks, and signs nobody sees, that a line break or a chat has put in. */
const BLANKS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What a join link gives. */
export interface JoinAccess {
	readonly id: string;
	readonly joinToken: string;
	/** A one-time invitation, good for one contribution. */
	readonly invitation?: string | undefined;
}

/** The link with which anybody can take part, also as a QR code. */
export function joinLink(origin: string, language: 'de' | 'en', access: JoinAccess): string {
	return `${origin}${language === 'en' ? '/en' : ''}/join#${fragmentOf(access)}`;
}

function fragmentOf({ id, joinToken, invitation }: JoinAccess): string {
	return [id, joinToken, ...(invitation === undefined ? [] : [invitation])].join('.');
}

/** Whom a join link, or the part of one after "#", lets in where; undefined if it does not say. */
export function readJoinLink(text: string): JoinAccess | undefined {
	const [, id, joinToken, invitation] = find(JOIN, text) ?? [];
	if (id === undefined || joinToken === undefined) return undefined;
	return invitation === undefined ? { id, joinToken } : { id, joinToken, invitation };
}

/** The link with which a session is led. */
export function leadLink(address: URL, secret: string): string {
	return `${address.origin}${address.pathname}#${secret}`;
}

/** The link that shows the wall of a session and can do nothing to it, such as for the room's computer. */
export function wallLink(
	origin: string,
	language: 'de' | 'en',
	{ id, joinToken }: Pick<JoinAccess, 'id' | 'joinToken'>
): string {
	return `${origin}${language === 'en' ? '/en' : ''}/session/${id}/present#${joinToken}`;
}

/** The token in the part after "#" of a wall's link; undefined if there is none. */
export function readWallToken(fragment: string): string | undefined {
	return find(WALL, fragment)?.[1];
}

/** The facilitator's secret in a link or the part of one after "#"; undefined if there is none. */
export function readSecret(text: string): string | undefined {
	return find(SECRET, text)?.[1];
}

/**
 * Where a link means to lead whose "#" a mail program has written as "%23": address and fragment. What
 * stood behind it has been sent to the server as part of the address, which writes no addresses down.
 */
export function repairedLink(path: string): string | undefined {
	const [, page = '', rest = ''] = /^([^#]*?)(?:#|%(?:25)*23)(.*)$/.exec(path) ?? [];
	const address = page.toLowerCase();
	const join = readJoinLink(rest);
	if (address.endsWith('/join') && join) return `${address}#${fragmentOf(join)}`;
	const access = accessIn(address, rest);
	return access === undefined ? undefined : `${address}#${access}`;
}

/** What opens a session's page for the facilitator or its wall. */
function accessIn(address: string, fragment: string): string | undefined {
	if (address.endsWith('/lead')) return readSecret(fragment);
	return address.endsWith('/present')
		? (readSecret(fragment) ?? readWallToken(fragment))
		: undefined;
}

/** First as it stands, for the words around it; then without blanks, which may have got into it. */
function find(pattern: RegExp, text: string): RegExpExecArray | null {
	const plain = decoded(text).toLowerCase();
	return pattern.exec(plain) ?? pattern.exec(plain.replace(BLANKS, ''));
}

/** As often as something was encoded on the way. */
function decoded(text: string): string {
	let current = text;
	for (let round = 0; round < 3; round++) {
		try {
			const next = decodeURIComponent(current);
			if (next === current) return next;
			current = next;
		} catch {
			return current;
		}
	}
	return current;
}
