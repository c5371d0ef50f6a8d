import { expect, test } from 'vitest';
import { SHOWN_FROM } from './group-rules';
import { shareOf, SHARES } from './share';

const K: number = SHOWN_FROM.protected;

function wordsFor(whole: number) {
	return Array.from({ length: whole + 1 }, (_, part) => shareOf(part, whole, K));
}

test('every word stands for at least three numbers, in every group that is shown at all', () => {
	for (let whole = K; whole <= 200; whole++) {
		for (const word of SHARES) {
			const count = wordsFor(whole).filter((one) => one === word).length;
			expect(count === 0 || count >= 3, `${word} of ${whole}: ${count}`).toBe(true);
		}
	}
});

test('who knows the own answer cannot tell that of anybody else', () => {
	for (let whole = K; whole <= 60; whole++) {
		for (const [part, word] of wordsFor(whole).entries()) {
			for (const known of [0, 1].filter((own) => own <= part && part - own < whole)) {
				const others = wordsFor(whole).flatMap((one, at) => (one === word ? [at - known] : []));
				const possible = others.filter((yes) => yes >= 0 && yes <= whole - 1);
				const isSettled =
					possible.every((yes) => yes === 0) || possible.every((yes) => yes === whole - 1);
				expect(isSettled, `${part} of ${whole}`).toBe(false);
			}
		}
	}
});

test('more of a group never makes a smaller word', () => {
	for (let whole = K; whole <= 60; whole++) {
		const ranks = wordsFor(whole).map((word) => (word ? SHARES.indexOf(word) : -1));
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	}
});

test('of fewer than the group needs nothing is told', () => {
	expect(shareOf(2, 4, K)).toBeNull();
	expect(shareOf(5, 6, 7)).toBeNull();
});
