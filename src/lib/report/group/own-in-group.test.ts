import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../domain';
import type { Block } from '../report-document';
import { allText, tableTitled } from '../testing/sample-report';
import { buildOwnInGroup } from './build-own-in-group';
import { NO_MEETING } from './meeting';
import { company, groupSheetInput } from './testing/sample-group';

type Order = Parameters<typeof groupSheetInput>[0];

type Plans = Parameters<typeof buildOwnInGroup>[0]['plans'];

interface Own {
	readonly commitment?: string;
	readonly plans?: Plans;
	readonly meeting?: typeof NO_MEETING;
	readonly contribution?: Contribution;
}

function sheet(order: Order, own: Own = {}) {
	const { commitment = '', contribution = company(1, order), plans = [], meeting } = own;
	const input = { ...groupSheetInput(order), ...(meeting ? { meeting } : {}) };
	return buildOwnInGroup({ ...input, contribution, commitment, plans });
}

const TABLE = 'Ihre Werte neben denen der Gruppe';

function boxed(blocks: readonly Block[], title: string): readonly Block[] {
	return blocks.flatMap((block) =>
		block.kind === 'box' && block.title === title ? block.blocks : []
	);
}

test('own values stand beside those of the group, with their place in words', () => {
	const [first] = tableTitled(sheet({ count: 12 }), TABLE);
	expect(first).toEqual([
		'Prozesse',
		'66',
		'45',
		'44',
		'35',
		'gesagt: über dem Median, oberes Drittel\nbelegt: über dem Median, oberes Drittel'
	]);
});

test('below nine companies no third is told', () => {
	const text = allText(sheet({ count: 8 }));
	expect(text).not.toMatch(/(oberes|mittleres|unteres) Drittel/);
	expect(text).toContain('In welchem Drittel Sie liegen, erscheint ab 9 Betrieben.');
});

test('own values of a quick check are only about', () => {
	const [first] = tableTitled(sheet({ count: 9, scope: 'quick' }), TABLE);
	expect(first?.[1]).toMatch(/^rund \d*[05]$/);
});

test('where too few have a score the own one is not compared', () => {
	const [first] = tableTitled(sheet({ count: 8, silent: 4 }), TABLE);
	expect(first?.slice(1)).toEqual(['–', 'nicht gezeigt', '–', 'nicht gezeigt', '']);
});

test('every point shows the own answer in its own words', () => {
	const { blocks } = sheet({ count: 12 });
	const points = blocks.flatMap((block) =>
		block.kind === 'box' && block.level === 3 ? [block.blocks] : []
	);
	expect(points.length).toBeGreaterThan(0);
	for (const point of points) expect(JSON.stringify(point.at(-1))).toContain('Ihre Antwort: ');
});

test('an answer names its source only where its level needs one', () => {
	const text = allText(sheet({ count: 12 }));
	expect(text).toMatch(/\(4\.\u00a0von\u00a05\), (bis zur 2\.\u00a0von\u00a05 )?belegt$/m);
	expect(text).not.toMatch(/\(1\.\u00a0von\u00a05\), .*belegt/);
	expect(text).toMatch(/Ihre Antwort: Weiß nicht/);
});

test('somebody who answered nothing gets a whole sheet', () => {
	const silent = { ...company(1), states: company(1).states.map(() => unanswered) };
	const own = sheet({ count: 12 }, { contribution: silent });
	const [first] = tableTitled(own, TABLE);
	expect(first?.at(-1)).toBe('Für diesen Bereich haben Sie keinen eigenen Wert.');
	expect(allText(own)).not.toContain('Ihr Wert');
	expect(allText(own)).toContain('Ihre Antwort: Noch nicht beantwortet');
});

const unanswered = { kind: 'unanswered' } as const;

describe('the one commitment', () => {
	test('is printed as it was written', () => {
		const { blocks } = sheet({ count: 5 }, { commitment: ' Wir schreiben es auf. ' });
		expect(boxed(blocks, 'Mein Vorhaben bis zum nächsten Mal').at(-1)).toMatchObject({
			text: ['Wir schreiben es auf.']
		});
	});

	test('stands beside what the own folder plans', () => {
		const plans = [{ what: 'Prüfliste aufschreiben', who: 'Frau Beck', until: '2027-01-14' }];
		expect(allText(sheet({ count: 5 }, { commitment: 'Quellen.', plans }))).toContain(
			'Prüfliste aufschreiben (Frau Beck, 14.01.2027)'
		);
	});

	test('has room to be written by hand where it is empty', () => {
		const { blocks } = sheet({ count: 5 }, { commitment: '  ' });
		expect(boxed(blocks, 'Mein Vorhaben bis zum nächsten Mal')).toMatchObject([
			{ kind: 'writing-lines' }
		]);
	});
});

test('of an open round of three no score is kept, not even the own one', () => {
	const { blocks } = sheet({ count: 3, mode: 'open' });
	expect(blocks.some(({ kind }) => kind === 'figure' || kind === 'table')).toBe(false);
});

test('the next meeting is said where this browser knows it, and has a line else', () => {
	const next = { on: '2027-01-14', host: 'Schlosserei Beck' };
	const known = allText(sheet({ count: 5 }, { meeting: { ...NO_MEETING, next } }));
	expect(known).toContain('Nächstes Treffen: 14.01.2027, bei Schlosserei Beck');
	const { blocks } = sheet({ count: 5 });
	expect(blocks).toContainEqual({
		kind: 'writing-lines',
		label: 'Nächstes Treffen: wann, bei wem?',
		lines: 1
	});
});
