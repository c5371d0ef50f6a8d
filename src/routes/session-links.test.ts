import { expect, test } from 'vitest';
import { joinLink, leadLink, readJoinHash, readSecretHash } from './session-links';

const id = '0123456789abcdef0123456789abcdef';
const joinToken = 'fedcba9876543210fedcba9876543210';
const secret = `${id}${joinToken}`;

test('a join link lets in where it was made for, in the language of the session', () => {
	const link = new URL(joinLink('https://check.example', 'en', { id, joinToken }));
	expect(link.pathname).toBe('/en/join');
	expect(readJoinHash(link.hash)).toEqual({ id, joinToken });
});

test('a secret link leads the session it belongs to', () => {
	const link = new URL(
		leadLink(new URL(`https://check.example/session/${id}/lead?x=1#old`), secret)
	);
	expect(link.pathname).toBe(`/session/${id}/lead`);
	expect(readSecretHash(link.hash)).toBe(secret);
});

test.each(['', '#', '#content', `#${id}`, `#${id}.${joinToken}0`, `#${id}.${joinToken.slice(1)}`])(
	'"%s" gives no access',
	(hash) => {
		expect(readJoinHash(hash)).toBeUndefined();
		expect(readSecretHash(hash)).toBeUndefined();
	}
);
