import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { writeTaggedFile } from '../file/tagged-file';
import type { Pen } from './pen';
import { TaggedCanvas } from './tagged-canvas';

const metadata = {
	title: 'x',
	subject: 'x',
	author: 'x',
	keywords: 'x',
	language: 'de',
	date: '2026-11-23',
	creator: 'x',
	producer: 'x'
};
const square = { kind: 'rect', x: 10, y: 10, width: 5, height: 5, fill: 'ink' } as const;

const attachment = undefined;

function blankCanvas() {
	const pdf = new jsPDF({ unit: 'pt', format: 'a4' });
	return { pdf, canvas: new TaggedCanvas(pdf) };
}

test('a pen kept for later draws nothing', () => {
	const { canvas } = blankCanvas();
	const kept: Pen[] = [];
	canvas.artifact('layout', (pen) => kept.push(pen));
	expect(() => kept[0]?.shape(square)).toThrow('outside a mark');
	expect(() => kept[0]?.text({ text: ['x'], x: 0, y: 0, size: 9 })).toThrow('outside a mark');
});

test('marks do not lie inside each other', () => {
	const { canvas } = blankCanvas();
	expect(() => canvas.mark(() => canvas.mark(() => undefined))).toThrow('must not be nested');
});

test('a page of decoration alone cannot be written', () => {
	const { pdf, canvas } = blankCanvas();
	canvas.element('P', () => canvas.mark((pen) => pen.shape(square)));
	canvas.addPage();
	canvas.artifact('layout', (pen) => pen.shape(square));
	expect(() => writeTaggedFile(pdf, canvas, { metadata, attachment })).toThrow('Page 2');
	canvas.element('P', () => canvas.mark((pen) => pen.shape(square)));
	expect(writeTaggedFile(pdf, canvas, { metadata, attachment }).length).toBeGreaterThan(0);
});
