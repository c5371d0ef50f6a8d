import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import type { Question } from '$lib/domain';
import { keyMeaning } from './answer-keys';

const [fiveLevels] = currentCatalogue.questions;
if (!fiveLevels) throw new Error('the catalogue has questions');
const elevenLevels: Question = {
	...fiveLevels,
	levels: Array.from({ length: 11 }, (_, i) => i * 10)
};

const plain = { hasModifier: false, isInField: false, isOnControl: false, isOnRadio: false };
function meaningOf(key: string, place = {}, question = fiveLevels) {
	if (!question) throw new Error('the catalogue has questions');
	return keyMeaning(question, { ...plain, ...place, key });
}

describe('on a question', () => {
	test.each([
		['1', 0],
		['5', 4],
		['0', 'unknown']
	] as const)('the key %s chooses level %s', (key, level) => {
		expect(meaningOf(key)).toEqual({ kind: 'level', level });
	});

	test.each([
		['Enter', 'next'],
		['ArrowRight', 'next'],
		['ArrowLeft', 'back']
	])('the key %s goes %s', (key, kind) => {
		expect(meaningOf(key)).toEqual({ kind });
	});

	test.each(['6', '9', 'a', ' ', 'ArrowDown', 'ArrowUp', 'Tab'])(
		'the key "%s" keeps its own meaning',
		(key) => {
			expect(meaningOf(key)).toBeUndefined();
		}
	);

	test('a question with eleven levels takes the keys up to nine', () => {
		expect(meaningOf('9', {}, elevenLevels)).toEqual({ kind: 'level', level: 8 });
	});
});

test('between the questions Enter and the arrows go on and back, and digits choose nothing', () => {
	const meanings = ['Enter', 'ArrowRight', 'ArrowLeft', '1', '0'].map((key) =>
		keyMeaning(undefined, { ...plain, key })
	);
	expect(meanings.map((meaning) => meaning?.kind)).toEqual([
		'next',
		'next',
		'back',
		undefined,
		undefined
	]);
});

describe('keys stay out of the way', () => {
	test.each(['1', '0', 'Enter', 'ArrowRight'])('of a field, also %s', (key) => {
		expect(meaningOf(key, { isInField: true })).toBeUndefined();
	});

	test.each(['ArrowRight', 'ArrowLeft'])('of a radio group, whose own the key %s is', (key) => {
		expect(meaningOf(key, { isOnRadio: true })).toBeUndefined();
		expect(meaningOf('Enter', { isOnRadio: true })).toEqual({ kind: 'next' });
	});

	test('of the browser and its shortcuts', () => {
		expect(meaningOf('1', { hasModifier: true })).toBeUndefined();
	});

	test('of a button or link that Enter presses, while digits still choose', () => {
		expect(meaningOf('Enter', { isOnControl: true })).toBeUndefined();
		expect(meaningOf('3', { isOnControl: true })).toEqual({ kind: 'level', level: 2 });
	});
});
