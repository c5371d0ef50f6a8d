import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { approximateWidth } from '../approximate-width';
import { textFaults, wordsOf } from '../testing/scene-texts';
import { thenAndNowScene, type MovedFrame, type MovedRow } from './then-and-now';

const frame: MovedFrame = {
	width: 470,
	words: {
		claimed: 'gesagt',
		evidenced: 'belegt',
		then: 'letztes Mal',
		now: 'heute',
		empty: 'Hier ist noch nichts zu zeigen.'
	},
	formatScore: String,
	measureText: approximateWidth
};

function row(then: number, now: number, name = 'Prozesse'): MovedRow {
	const figure = { then, now, change: 'none' } as const;
	return { name, figures: { claimed: figure, evidenced: figure }, reason: '' };
}

test('both numbers of both figures are written, and what has not moved only once', () => {
	expect(wordsOf(thenAndNowScene([row(35, 55)], frame))).toEqual(
		expect.arrayContaining(['letztes Mal', 'heute', 'Prozesse', 'gesagt', 'belegt', '35', '55'])
	);
	const still = wordsOf(thenAndNowScene([row(35, 35)], frame));
	expect(still.filter((text) => text === '35')).toHaveLength(2);
});

test('where there is nothing to compare, the reason stands in its place', () => {
	const words = wordsOf(
		thenAndNowScene([row(35, 55), { name: 'Daten', figures: null, reason: 'Zu wenige.' }], frame)
	);
	expect(words).toContain('Zu wenige.');
});

test('without areas it says so', () => {
	expect(wordsOf(thenAndNowScene([], frame))).toEqual(['Hier ist noch nichts zu zeigen.']);
});

const score = fc.integer({ min: 0, max: 20 }).map((step) => step * 5);

test('whatever the scores, the width and the size: every word can be read', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 5 }),
			fc.integer({ min: 280, max: 1200 }),
			fc.constantFrom(1, 1.625, 2.4),
			(moves, points, scale) => {
				const rows = moves.map(([then, now], at) => row(then, now, `Bereich ${at + 1}`));
				const scene = thenAndNowScene(rows, { ...frame, width: points * scale, scale });
				expect(textFaults(scene)).toEqual([]);
			}
		)
	);
});
