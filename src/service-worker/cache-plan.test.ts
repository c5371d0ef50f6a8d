import { describe, expect, test } from 'vitest';
import { cacheNameOf, isNeededOffline, outdatedCaches, planRequest } from './cache-plan';

const origin = 'https://check.example';
const places = {
	origin,
	immutable: new Set(['/_app/immutable/entry/start.a1.js']),
	versioned: new Set(['/', '/en', '/favicon.svg'])
};

describe('what the app keeps for use without network', () => {
	test.each([
		['a page of the app', 'GET', true, `${origin}/`, 'refresh'],
		['a page with a place in it', 'GET', true, `${origin}/en?x=1`, 'refresh'],
		['a page nobody knows', 'GET', true, `${origin}/nowhere`, 'refresh'],
		['a plain file', 'GET', false, `${origin}/favicon.svg`, 'refresh'],
		['a hashed file', 'GET', false, `${origin}/_app/immutable/entry/start.a1.js`, 'keep'],
		['a hashed file of another version', 'GET', false, `${origin}/_app/immutable/b.js`, 'keep'],
		['the version of the server', 'GET', false, `${origin}/_app/version.json`, 'pass'],
		['a group session', 'GET', false, `${origin}/api/sessions/1`, 'pass'],
		['a visit to the api', 'GET', true, `${origin}/api/sessions/1`, 'pass'],
		['something sent', 'POST', false, `${origin}/`, 'pass'],
		['another site', 'GET', false, 'https://elsewhere.example/', 'pass']
	])('%s', (_, method, isNavigation, url, plan) => {
		expect(planRequest({ method, isNavigation, url: new URL(url) }, places)).toBe(plan);
	});

	test.each([
		['/favicon.svg', true],
		['/_app/immutable/chunks/a1.js', true],
		['/_app/immutable/chunks/rare-a1.js', false],
		['/schema/catalogue-1.schema.json', false],
		['/robots.txt', false]
	])('%s is fetched ahead: %s', (path, isFetched) => {
		expect(isNeededOffline(path)).toBe(isFetched);
	});
});

describe('old versions', () => {
	test('this version and the one before stay, older ones go', () => {
		const names = ['1', '2', '3'].map(cacheNameOf);
		expect(outdatedCaches(names)).toEqual([cacheNameOf('1')]);
	});

	test('caches that are not ours stay', () => {
		expect(outdatedCaches(['theirs', cacheNameOf('1'), cacheNameOf('2')])).toEqual([]);
	});
});
