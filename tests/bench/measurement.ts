type Unit = 'µs' | 'ms' | 's' | 'kB' | 'MB' | '×' | 'pages' | 'clicks' | '/s';

/** One line of the table. */
export interface Measurement {
	readonly what: string;
	readonly value: number;
	readonly unit: Unit;
	/** The value should not be higher; without it the value is only there to compare with. */
	readonly goal?: number | undefined;
}

export interface BenchPart {
	readonly title: string;
	readonly measurements: readonly Measurement[];
	/** What one must know to read the numbers. */
	readonly remarks: readonly string[];
}

const COLUMNS = ['what', 'measured', 'goal', 'verdict'] as const;

/** A part as a table for the terminal. */
export function formatPart({ title, measurements, remarks }: BenchPart): string {
	const rows = [COLUMNS, ...measurements.map(cellsOf)];
	const widths = COLUMNS.map((_, column) =>
		Math.max(...rows.map((row) => [...(row[column] ?? '')].length))
	);
	const lines = rows.map((row) => alignCells(row, widths));
	const rule = widths.map((width) => '─'.repeat(width)).join('  ');
	const [head = '', ...body] = lines;
	return [title, '', head, rule, ...body, ...remarks.map((remark) => `· ${remark}`), ''].join('\n');
}

function cellsOf({ what, value, unit, goal }: Measurement): readonly string[] {
	if (goal === undefined) return [what, formatFigure(value, unit), '', ''];
	const verdict = value <= goal ? 'met' : `missed, ${formatFigure(value / goal, '×')} of it`;
	return [what, formatFigure(value, unit), `≤ ${formatFigure(goal, unit)}`, verdict];
}

/** Words to the left, figures to the right. */
function alignCells(cells: readonly string[], widths: readonly number[]): string {
	return cells
		.map((cell, column) => {
			const blank = ' '.repeat((widths[column] ?? 0) - [...cell].length);
			return column === 1 || column === 2 ? blank + cell : cell + blank;
		})
		.join('  ')
		.trimEnd();
}

/** Three digits that count. */
function formatFigure(value: number, unit: Unit): string {
	if (Number.isNaN(value)) return 'not seen';
	const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
	return `${value.toFixed(digits)} ${unit}`;
}
