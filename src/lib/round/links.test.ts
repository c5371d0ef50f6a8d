import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	joinLink,
	leadLink,
	readJoinLink,
	readSecret,
	readWallToken,
	repairedLink,
	wallLink
} from './links';

const id = '0123456789abcdef0123456789abcdef';
const joinToken = 'fedcba9876543210fedcba9876543210';
const secret = `${id}${joinToken}`;

test('a join link lets in where it was made for, in the language of the session', () => {
	const link = new URL(joinLink('https://check.example', 'en', { id, joinToken }));
	expect(link.pathname).toBe('/en/join');
	expect(readJoinLink(link.hash)).toEqual({ id, joinToken });
	expect(readJoinLink(link.href)).toEqual({ id, joinToken });
});

test('an invitation travels in the link, and one that was cut lets in all the same', () => {
	const invitation = '00112233445566778899aabbccddeeff';
	const link = joinLink('https://check.example', 'de', { id, joinToken, invitation });
	expect(readJoinLink(link)).toEqual({ id, joinToken, invitation });
	expect(readJoinLink(`${link}.`)).toEqual({ id, joinToken, invitation });
	expect(readJoinLink(link.slice(0, -3))).toEqual({ id, joinToken });
	const path = link.slice('https://check.example'.length).replace('#', '%23');
	expect(repairedLink(path)).toBe(`/join#${id}.${joinToken}.${invitation}`);
});

test('a secret link leads the session it belongs to', () => {
	const link = new URL(
		leadLink(new URL(`https://check.example/session/${id}/lead?x=1#old`), secret)
	);
	expect(link.pathname).toBe(`/session/${id}/lead`);
	expect(readSecret(link.hash)).toBe(secret);
});

test('a wall’s link shows the wall of its session and leads nothing', () => {
	const link = new URL(wallLink('https://check.example', 'en', { id, joinToken }));
	expect(link.pathname).toBe(`/en/session/${id}/present`);
	expect(readWallToken(link.hash)).toBe(joinToken);
	expect(readSecret(link.hash)).toBeUndefined();
	expect(readJoinLink(link.href)).toBeUndefined();
});

test.each(['', '#', '#content', `#${secret}`, `#${joinToken.slice(1)}`, `#${joinToken}0`])(
	'"%s" shows no wall',
	(hash) => expect(readWallToken(hash)).toBeUndefined()
);

test.each([
	['a full stop behind it', `#${joinToken}.`],
	['in capitals', `#${joinToken.toUpperCase()}`],
	['broken over two lines', `#${joinToken.slice(0, 9)}\r\n${joinToken.slice(9)}`],
	['its "#" encoded', `%23${joinToken}`],
	['a blank in front', `#%20${joinToken}`]
])('a wall’s link that was damaged on the way still shows it: %s', (_, hash) => {
	expect(readWallToken(hash)).toBe(joinToken);
});

test.each(['', '#', '#content', `#${id}`, `#${id}.${joinToken}0`, `#${id}.${joinToken.slice(1)}`])(
	'"%s" gives no access',
	(hash) => {
		expect(readJoinLink(hash)).toBeUndefined();
		expect(readSecret(hash)).toBeUndefined();
	}
);

describe('a link that was damaged on the way still lets in:', () => {
	const fragment = `${id}.${joinToken}`;
	test.each([
		['a full stop behind it', `#${fragment}.`],
		['in brackets', `#${fragment})`],
		['quoted in a mail', `#${fragment}>`],
		['quotation marks and an exclamation mark', `#${fragment}“!`],
		['in capitals', `#${fragment.toUpperCase()}`],
		['a blank in front', `#%20${fragment}`],
		['broken over two lines', `#${id}.${joinToken.slice(0, 9)}\r\n${joinToken.slice(9)}`],
		['a blank as it is written in addresses', `#${id}.%20${joinToken}%20`],
		['its dot encoded', `#${id}%2E${joinToken}`],
		['its "#" encoded', `%23${fragment}`],
		['its "#" encoded twice', `%2523${fragment}`],
		['words behind it', `#${fragment} bis dann`],
		['a sign nobody sees in it', `#${id}.\u200b${joinToken}`]
	])('%s', (_, hash) => {
		expect(readJoinLink(hash)).toEqual({ id, joinToken });
	});

	test('whatever signs stand around it', () => {
		const around = fc.string().map((text) => text.replace(/[0-9a-f%.]/gi, ''));
		fc.assert(
			fc.property(around, around, (before, after) => {
				expect(readJoinLink(`${before}#${fragment}${after}`)).toEqual({ id, joinToken });
			})
		);
	});
});

describe('an address that swallowed the "#" is led to where it means:', () => {
	const fragment = `${id}.${joinToken}`;
	test.each([
		[`/join%23${fragment}`, `/join#${fragment}`],
		[`/join#${fragment}`, `/join#${fragment}`],
		[`/en/join%2523${fragment}`, `/en/join#${fragment}`],
		[`/JOIN%23${fragment.toUpperCase()}.`, `/join#${fragment}`],
		[`/session/${id}/lead%23${secret}`, `/session/${id}/lead#${secret}`],
		[`/session/${id}/present%23${joinToken}`, `/session/${id}/present#${joinToken}`],
		[`/SESSION/${id}/present%2523${joinToken}.`, `/session/${id}/present#${joinToken}`],
		[`/session/${id}/present%23${secret}`, `/session/${id}/present#${secret}`],
		[`/session/${id}/lead%23${joinToken}`, undefined],
		[`/join%23${id}`, undefined],
		[`/check%23${fragment}`, undefined],
		['/check', undefined]
	])('%s', (path, meant) => {
		expect(repairedLink(path)).toBe(meant);
	});
});
