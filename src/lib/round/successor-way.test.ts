import { expect, test } from 'vitest';
import { readJoinLink, readWallToken } from './links';
import { wayToSuccessor } from './successor-way';

const successor = { id: '1'.repeat(32), joinToken: 'a'.repeat(32) };

test('a phone goes along through the door of the new session, in its own language', () => {
	const way = wayToSuccessor('take', successor, '/en') ?? '';
	expect(way).toMatch(/^\/en\/join#/);
	expect(readJoinLink(way)).toEqual(successor);
});

test('a wall goes along without the facilitator’s secret', () => {
	const way = wayToSuccessor('wall', successor, '') ?? '';
	const [page, token = ''] = way.split('#');
	expect(page).toBe(`/session/${successor.id}/present`);
	expect(readWallToken(`#${token}`)).toBe(successor.joinToken);
});

test('whoever leads stays, and so does everybody without a new session', () => {
	expect(wayToSuccessor('lead', successor, '')).toBeUndefined();
	expect(wayToSuccessor('take', null, '')).toBeUndefined();
});
