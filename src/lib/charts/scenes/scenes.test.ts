import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { approximateWidth } from '../approximate-width';
import type { Scene } from '../scene';
import { textFaults, wordsOf } from '../testing/scene-texts';
import type { ChartFrame, ChartRow } from './chart-words';
import { framedPicture } from './framed-picture';
import { nestedBars } from './nested-bars';
import { questionStrip, type StripFrame, type StripRow } from './question-strip';
import { radar } from './radar';

const words = {
	claimed: 'gesagt',
	evidenced: 'belegt',
	range: 'Spanne',
	gutFeeling: 'Bauchgefühl',
	notApplicable: 'trifft nicht zu',
	unknown: 'weiß nicht',
	unanswered: 'noch offen',
	empty: 'Noch keine Antwort.'
};

const frame: ChartFrame = {
	width: 480,
	words,
	formatScore: (score) => String(Math.round(score)),
	formatRange: ({ low, high }) => `${Math.round(low)} bis ${Math.round(high)}`,
	measureText: approximateWidth
};
const stripFrame: StripFrame = { width: 480, words, measureText: approximateWidth };

function row(changes: Partial<ChartRow> = {}): ChartRow {
	return {
		name: 'Prozesse',
		claimed: 44,
		evidenced: 34,
		range: { low: 44, high: 44 },
		levelName: 'Aufgeschrieben',
		gutFeeling: 60,
		...changes
	};
}

const longNames = [
	'Digitale Souveränität',
	'Menschen und Veränderung',
	'Aufbewahrungsfristenüberwachungsverantwortlichkeitsregelungen',
	'Ein Bereich, dessen Name genau wie dieser hier sechzig Zeichen',
	'Daten'
];

const score = fc.double({ min: 0, max: 100, noNaN: true });
const name = fc.oneof(
	fc.constantFrom(...longNames),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
);
const chartRow: fc.Arbitrary<ChartRow> = fc
	.record({
		name,
		scores: fc.tuple(score, score, score, score),
		kind: fc.constantFrom('point', 'range', 'nothing'),
		levelName: fc.constantFrom('Offen', 'Aufgeschrieben', 'Ein sehr langer Name einer Stufe'),
		gutFeeling: fc.option(score)
	})
	.map(({ name, scores, kind, levelName, gutFeeling }) => {
		const [low = 0, evidenced = 0, claimed = 0, high = 0] = scores.toSorted((a, b) => a - b);
		const range = kind === 'nothing' ? null : { low, high };
		if (kind !== 'point') {
			return { name, range, gutFeeling, claimed: null, evidenced: null, levelName: null };
		}
		return { name, range, gutFeeling, claimed, evidenced, levelName };
	});

const zones = [
	{ name: 'Offen', from: 0 },
	{ name: 'Im Kopf', from: 12.5 },
	{ name: 'Aufgeschrieben', from: 37.5 },
	{ name: 'Ein sehr langer Name einer Stufe', from: 62.5 },
	{ name: 'Gesteuert', from: 87.5 }
];

function drawNested(rows: readonly ChartRow[], frame: ChartFrame): Scene {
	return nestedBars(rows, zones, frame);
}

function drawFramed(rows: readonly ChartRow[], frame: ChartFrame): Scene {
	return framedPicture(drawNested(rows, frame), {
		title: rows.map((one) => one.name).join('. '),
		key: 'Umrandet: gesagt. Gefüllt: davon belegt.',
		foot: 'Blechbau Hauser GmbH, 28.11.2026, Belegbar',
		measureText: approximateWidth
	});
}

test.each([
	['framed picture', drawFramed],
	['radar', radar],
	['nested bars', drawNested]
])('in the %s no text ever touches another or leaves the drawing', (_, draw) => {
	fc.assert(
		fc.property(fc.array(chartRow, { minLength: 1, maxLength: 9 }), (rows) => {
			expect(textFaults(draw(rows, frame))).toEqual([]);
		})
	);
});

test('a dimension that does not apply says so, and nothing at all draws one sentence', () => {
	const notApplicable = row({ claimed: null, evidenced: null, range: null, levelName: null });
	expect(wordsOf(drawNested([row(), notApplicable], frame))).toContain('trifft nicht zu');
	expect(wordsOf(drawNested([notApplicable], frame))).toEqual(['Noch keine Antwort.']);
	expect(wordsOf(radar([], frame))).toEqual(['Noch keine Antwort.']);
	expect(wordsOf(questionStrip([], stripFrame))).toEqual(['Noch keine Antwort.']);
});

test('the radar closes only over dimensions that all show a point', () => {
	const closed = radar([row(), row(), row()], frame);
	const open = radar(
		[row(), row(), row({ claimed: null, evidenced: null, levelName: null })],
		frame
	);
	expect([closed, open].map(filledAreas)).toEqual([1, 0]);
});

function filledAreas({ shapes }: Scene): number {
	return shapes.filter((shape) => shape.kind === 'polygon' && shape.fill === 'accent').length;
}

const stripRows: fc.Arbitrary<StripRow[]> = fc.array(
	fc.record({
		name,
		questions: fc.array(
			fc.record({
				label: fc.constantFrom('PR-01', 'DO-12', 'a-rather-long-question-id'),
				state: fc.oneof(
					fc.record({ kind: fc.constant('level' as const), claimed: score, evidenced: score }),
					fc.constantFrom(
						{ kind: 'unknown' as const },
						{ kind: 'not-applicable' as const },
						{ kind: 'unanswered' as const }
					)
				)
			}),
			{ minLength: 1, maxLength: 23 }
		)
	}),
	{ minLength: 1, maxLength: 6 }
);

test('in the strip no text ever touches another or leaves the drawing', () => {
	fc.assert(
		fc.property(stripRows, (rows) => {
			expect(textFaults(questionStrip(rows, stripFrame))).toEqual([]);
		})
	);
});

test('the strip tells unknown, not applicable and open apart by signs, not by colour', () => {
	const questions = (['unknown', 'not-applicable', 'unanswered'] as const).map((kind) => ({
		label: kind,
		state: { kind }
	}));
	const scene = questionStrip([{ name: 'Daten', questions }], stripFrame);
	expect(wordsOf(scene).filter((text) => text === '?')).toHaveLength(2);
	expect(wordsOf(scene).filter((text) => text === '–')).toHaveLength(2);
	const dashed = scene.shapes.filter((shape) => shape.kind === 'rect' && shape.stroke?.dash);
	expect(dashed).toHaveLength(2);
});

test('a nested bar is outlined as long as claimed and filled as far as evidenced, whatever the scores', () => {
	fc.assert(
		fc.property(score, score, (a, b) => {
			const [evidenced = 0, claimed = 0] = [a, b].toSorted((one, other) => one - other);
			const { shapes } = drawNested([row({ claimed, evidenced, gutFeeling: null })], frame);
			const rects = shapes.filter((shape) => shape.kind === 'rect').slice(4);
			const outlined = rects.find(({ stroke }) => stroke);
			const filled = rects.find(({ fill }) => fill === 'accent');
			expect(outlined?.x).toBe(filled?.x ?? outlined?.x);
			expect((filled?.width ?? 0) * claimed).toBeCloseTo((outlined?.width ?? 0) * evidenced, 4);
		})
	);
});

test('the range stands at what is claimed only, the gut feeling above, each only where there is one', () => {
	function dotted(changes: Partial<ChartRow>): number {
		const { shapes } = drawNested([row(changes)], frame);
		return shapes.filter((shape) => shape.kind !== 'text' && shape.stroke?.dash).length;
	}
	expect(dotted({ range: { low: 44, high: 44 } })).toBe(0);
	expect(dotted({ range: { low: 30, high: 62 } })).toBe(1);
	expect(
		wordsOf(
			drawNested([row({ claimed: null, evidenced: null, range: { low: 20, high: 70 } })], frame)
		)
	).toContain('20 bis 70');
	expect(wordsOf(drawNested([row()], frame))).toEqual(
		expect.arrayContaining(['Offen', 'Im Kopf', 'Aufgeschrieben', 'Gesteuert', '44', '34'])
	);
});
