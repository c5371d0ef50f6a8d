import { expect, test } from 'vitest';
import { formatPart, type Measurement } from './measurement';

test('a part is a Markdown table with its remarks below', () => {
	const measurements: readonly Measurement[] = [
		{ what: 'a short one', value: 12.34, unit: 'ms', goal: 20 },
		{ what: 'bytes', value: 5, unit: 'kB' }
	];
	expect(formatPart({ title: 'Part', measurements, remarks: ['as measured'] })).toBe(
		[
			'### Part',
			'',
			'| what        | measured |    goal | verdict |',
			'| ----------- | -------: | ------: | ------- |',
			'| a short one |  12.3 ms | ≤ 20 ms | met     |',
			'| bytes       |     5 kB |         |         |',
			'',
			'- as measured',
			''
		].join('\n')
	);
});

test('beside the hand-written page a figure is told as a ratio, too', () => {
	expect(cellsOf({ value: 300, floor: 100, ratioGoal: 2 })).toEqual([
		...['a figure', '300 ms', '100 ms', '3 ×', '≤ 2 ×', 'missed, 1.50 × of it']
	]);
});

test.each<[string, Partial<Measurement>]>([
	['met', { value: 20, goal: 20 }],
	['missed, 1.50 × of it', { value: 30, goal: 20 }],
	['met', { value: 0, goal: 0 }],
	['missed, Infinity × of it', { value: 1, goal: 0 }],
	['met', { value: 1_000, atLeast: 1_000 }],
	['missed, 2 × of it', { value: 500, atLeast: 1_000 }],
	['met', { value: 200, floor: 100, ratioGoal: 2 }],
	['not seen', { value: NaN, goal: 20 }],
	['', { value: 20 }]
])('„%s“ is what is said of %j', (verdict, measurement) => {
	expect(cellsOf(measurement).at(-1)).toBe(verdict);
});

function cellsOf(measurement: Partial<Measurement>): readonly string[] {
	const line = { what: 'a figure', value: NaN, unit: 'ms', ...measurement } as const;
	const [row = ''] = formatPart({ title: '', measurements: [line], remarks: [] })
		.split('\n')
		.slice(4);
	return row
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());
}
