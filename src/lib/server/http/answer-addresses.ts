import { json, type RequestEvent } from '@sveltejs/kit';

const OWN_ADDRESSES: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Where others reach this server, for whoever sits at its own machine: a link that says "localhost"
 * leads them nowhere. To everybody else, and behind a proxy, the answer is empty.
 */
export function answerAddresses({ request, getClientAddress }: RequestEvent): Response {
	const isForwarded = request.headers.has('x-forwarded-for') || request.headers.has('forwarded');
	const isProxied = isForwarded || process.env['ADDRESS_HEADER'] !== undefined;
	const isOwn = !isProxied && OWN_ADDRESSES.includes(getClientAddress());
	const known = process.env['ADDRESSES_FOR_OTHERS'] ?? '';
	const addresses = isOwn ? known.split(' ').filter((address) => address !== '') : [];
	return json({ addresses }, { headers: { 'cache-control': 'no-store' } });
}
