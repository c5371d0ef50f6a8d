/** Addresses of group sessions. What gives access stands in the fragment, which browsers send to nobody. */

const JOIN_HASH = /^#([0-9a-f]{32})\.([0-9a-f]{32})$/;
const SECRET_HASH = /^#([0-9a-f]{64})$/;

/** The link with which anybody can take part, also as a QR code. */
export function joinLink(
	origin: string,
	language: 'de' | 'en',
	{ id, joinToken }: { readonly id: string; readonly joinToken: string }
): string {
	return `${origin}${language === 'en' ? '/en' : ''}/join#${id}.${joinToken}`;
}

/** Whom a join link lets in where; undefined if it is not one. */
export function readJoinHash(hash: string) {
	const [, id, joinToken] = JOIN_HASH.exec(hash) ?? [];
	return id === undefined || joinToken === undefined ? undefined : { id, joinToken };
}

/** The link with which a session is led. */
export function leadLink(address: URL, secret: string): string {
	return `${address.origin}${address.pathname}#${secret}`;
}

/** The facilitator's secret in a link; undefined if there is none. */
export function readSecretHash(hash: string): string | undefined {
	return SECRET_HASH.exec(hash)?.[1];
}
