import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Trend } from '../domain';
import { loadCurrentInstrument } from '../language/load-instrument';
import { voiceOf } from './score';
import { trendLanesOf } from './trend';

const voice = voiceOf(await loadCurrentInstrument('de'), 'quick');

function trendOn(days: readonly string[]): Trend {
	const catalogue = { id: 'ai-readiness', version: '1.1.0' };
	return {
		checks: days.map((completedOn, place) => ({ id: String(place), completedOn, catalogue })),
		overall: { id: undefined, points: [] },
		dimensions: []
	};
}

test('two checks of one day stand side by side and are told apart', () => {
	const lanes = trendLanesOf(trendOn(['2026-11-01', '2026-11-28', '2026-11-28']), voice);
	expect(lanes.days).toEqual([0, 27, 28.08]);
	expect(lanes.dayTexts).toEqual(['01.11.2026', '28.11.2026 (1)', '28.11.2026 (2)']);
});

test('however many there are, no point lies on another', () => {
	const day = fc.integer({ min: 0, max: 400 });
	fc.assert(
		fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (offsets) => {
			const days = offsets.sort((a, b) => a - b).map((offset) => dayAfter(offset));
			const { days: places, dayTexts } = trendLanesOf(trendOn(days), voice);
			expect(new Set(dayTexts).size).toBe(days.length);
			places.forEach((place, i) => {
				if (i > 0) expect(place).toBeGreaterThan(places[i - 1] ?? Infinity);
			});
		})
	);
});

function dayAfter(offset: number): string {
	return new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
}
