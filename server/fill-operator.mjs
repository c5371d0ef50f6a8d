/**
 * Who answers for this installation, in the pages.
 *
 * They are made before anybody knows where they will run, so they come with both: what is said with a
 * value, hidden, and what is said without it. Whoever delivers them puts the values in, so that a page is
 * right in its first bytes, before any script and without network.
 *
 * @typedef {Readonly<Partial<Record<'name' | 'contact' | 'imprint' | 'privacy', string>>>} Operator
 */

/** @type {readonly (keyof Operator)[]} */
const keys = ['name', 'contact', 'imprint', 'privacy'];

/**
 * @param {string} html
 * @param {Operator} operator
 */
export function fillOperator(html, operator) {
	return keys.reduce((page, key) => {
		const value = operator[key];
		return value === undefined ? page : fill(page, key, value);
	}, html);
}

/**
 * @param {string} html
 * @param {keyof Operator} key
 * @param {string} value
 */
function fill(html, key, value) {
	const filled = html
		.replaceAll(`data-with="${key}" hidden=""`, `data-with="${key}"`)
		.replaceAll(`data-without="${key}"`, `data-without="${key}" hidden=""`)
		.replaceAll(placeholder(key), () => escaped(value));
	if (key !== 'contact') return filled;
	return filled.replaceAll(placeholder('label'), () => escaped(labelOf(value)));
}

/**
 * Not where it is the name of a meta element, by which the page's scripts find the value.
 *
 * @param {string} part
 */
function placeholder(part) {
	return new RegExp(`(?<!name=")operator:${part}\\b`, 'g');
}

/**
 * What is read of an address: everything but its scheme.
 *
 * @param {string} address
 */
function labelOf(address) {
	return address.replace(/^(mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
}

/** @param {string} text */
function escaped(text) {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
