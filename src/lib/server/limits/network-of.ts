import { isIPv6 } from 'node:net';

/** Of an IPv6 address the network, 64 bits: whoever has one address has all of it. */
const GROUPS = 4;

/** What counts as one visitor: an IPv4 address, or the network of an IPv6 address. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped !== undefined) return mapped;
	if (!isIPv6(address)) return address;
	const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
	const before = head.split(':').filter(Boolean);
	const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
	const zeros = tail === undefined ? 0 : Math.max(0, 2 * GROUPS - before.length - after.length);
	const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
	return groups
		.slice(0, GROUPS)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
