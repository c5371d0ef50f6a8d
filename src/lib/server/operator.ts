import * as z from 'zod/mini';
import type { Operator } from '../../../server/fill-operator.mjs';
import { ServerFault } from './server-fault';

declare global {
	/** For the entry, which serves the prerendered pages past every hook; set before it listens. */
	var belegbarOperator: Operator | undefined;
}

const MOST_CHARACTERS = 300;
/** Line ends and signs that turn a text round have no place in a name. */
const name = z
	.string()
	.check(z.maxLength(MOST_CHARACTERS), z.regex(/^[^\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]*$/u));
const page = z.url({ protocol: /^https?$/ });
const contact = z.union([z.url({ protocol: /^(https?|mailto)$/ }), z.email()]);

const settings = [
	{ key: 'name', setting: 'OPERATOR_NAME', schema: name, wanted: 'one line of at most 300 signs' },
	{
		key: 'contact',
		setting: 'OPERATOR_CONTACT',
		schema: contact,
		wanted: 'an e-mail address, or an address that begins with https:, http: or mailto:'
	},
	{
		key: 'imprint',
		setting: 'IMPRINT_URL',
		schema: page,
		wanted: 'an address that begins with https: or http:'
	},
	{
		key: 'privacy',
		setting: 'PRIVACY_URL',
		schema: page,
		wanted: 'an address that begins with https: or http:'
	}
] as const;

/**
 * Who answers for this installation, as its settings say; what is not set is claimed of nobody.
 *
 * @throws ServerFault naming the setting that cannot be used
 */
export function readOperator(environment: NodeJS.ProcessEnv): Operator {
	return Object.fromEntries(
		settings.flatMap(({ key, setting, schema, wanted }) => {
			const text = environment[setting]?.trim() ?? '';
			if (text === '') return [];
			if (!z.safeParse(schema, text).success) {
				throw new ServerFault(`${setting} must be ${wanted}, not „${text}“.`);
			}
			return [[key, key === 'contact' ? withScheme(text) : text]];
		})
	);
}

function withScheme(address: string): string {
	return /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
}
