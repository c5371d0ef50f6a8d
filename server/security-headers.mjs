/** For everything that is not a page: pages bring a policy of their own with hashes or a nonce. */
export const assetPolicy =
	"default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Sent with every answer, whatever it is. */
const headersOfAll = Object.freeze({
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
});

/** The page that reads QR codes, which the browser still asks its visitor about. */
const headersOfReader = Object.freeze({
	...headersOfAll,
	'permissions-policy': headersOfAll['permissions-policy'].replace('camera=()', 'camera=(self)')
});

/**
 * By the address: one page may look through the camera, no other.
 *
 * @param {string} path
 */
export function securityHeadersOf(path) {
	return /^(\/en)?\/compare\/?$/.test(path) ? headersOfReader : headersOfAll;
}

/** Two years, and for this host only; sent when the visitor came over TLS. */
export const strictTransport = 'max-age=63072000';
