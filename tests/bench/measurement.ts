type Unit = 'µs' | 'ms' | 's' | 'kB' | 'MB' | '×' | 'pages' | 'clicks' | '/s';

/** One line of the table. A value without a goal is only there to compare with. */
export interface Measurement {
	readonly what: string;
	readonly value: number;
	readonly unit: Unit;
	/** The same of the hand-written page, in the same run. */
	readonly floor?: number | undefined;
	/** The value should not be higher. */
	readonly goal?: number | undefined;
	/** The value should not be lower. */
	readonly atLeast?: number | undefined;
	/** The value should not be more times that of the hand-written page. */
	readonly ratioGoal?: number | undefined;
}

export interface BenchPart {
	readonly title: string;
	readonly measurements: readonly Measurement[];
	/** What one must know to read the numbers. */
	readonly remarks: readonly string[];
}

interface Column {
	readonly head: string;
	readonly isFigure: boolean;
	readonly cell: (measurement: Measurement) => string;
}

const what = words('what', (line) => line.what);
const goal = figures('goal', goalText);
const verdict = words('verdict', verdictText);

function measured(head: string): Column {
	return figures(head, ({ value, unit }) => formatFigure(value, unit));
}

const alone: readonly Column[] = [what, measured('measured'), goal, verdict];

const besideFloor: readonly Column[] = [
	what,
	measured('ours'),
	figures('hand-written', ({ floor, unit }) =>
		floor === undefined ? '' : formatFigure(floor, unit)
	),
	figures('ratio', ({ value, floor }) => (floor ? formatFigure(value / floor, '×') : '')),
	goal,
	verdict
];

/** A part as a Markdown table, to be read in a terminal or pasted into a note. */
export function formatPart({ title, measurements, remarks }: BenchPart): string {
	const columns = measurements.some(({ floor }) => floor !== undefined) ? besideFloor : alone;
	const rows = [
		columns.map(({ head }) => head),
		...measurements.map((measurement) => columns.map(({ cell }) => cell(measurement)))
	];
	const widths = columns.map((_, index) =>
		Math.max(...rows.map((row) => [...(row[index] ?? '')].length))
	);
	const [head = '', ...body] = rows.map((row) => rowOf(columns, widths, row));
	const rule = rowOf(
		columns,
		widths,
		columns.map(
			({ isFigure }, index) => '-'.repeat((widths[index] ?? 0) - 1) + (isFigure ? ':' : '-')
		)
	);
	const notes = remarks.map((remark) => `- ${remark}`);
	return [`### ${title}`, '', head, rule, ...body, '', ...notes, ''].join('\n');
}

function words(head: string, cell: Column['cell']): Column {
	return { head, isFigure: false, cell };
}

/** Figures stand to the right. */
function figures(head: string, cell: Column['cell']): Column {
	return { head, isFigure: true, cell };
}

function rowOf(
	columns: readonly Column[],
	widths: readonly number[],
	cells: readonly string[]
): string {
	const padded = columns.map(({ isFigure }, index) => {
		const cell = cells[index] ?? '';
		const blank = ' '.repeat((widths[index] ?? 0) - [...cell].length);
		return isFigure ? blank + cell : cell + blank;
	});
	return `| ${padded.join(' | ')} |`;
}

function goalText({ unit, goal, atLeast, ratioGoal }: Measurement): string {
	if (goal !== undefined) return `≤ ${formatFigure(goal, unit)}`;
	if (atLeast !== undefined) return `≥ ${formatFigure(atLeast, unit)}`;
	return ratioGoal === undefined ? '' : `≤ ${formatFigure(ratioGoal, '×')}`;
}

function verdictText(measurement: Measurement): string {
	const share = shareOfGoal(measurement);
	if (share === undefined) return '';
	if (Number.isNaN(share)) return 'not seen';
	return share <= 1 ? 'met' : `missed, ${formatFigure(share, '×')} of it`;
}

/** 1 is exactly the goal, more is missed. */
function shareOfGoal({ value, floor = NaN, goal, atLeast, ratioGoal }: Measurement) {
	if (goal !== undefined) return goal === 0 && value === 0 ? 0 : value / goal;
	if (atLeast !== undefined) return atLeast / value;
	return ratioGoal === undefined ? undefined : value / floor / ratioGoal;
}

/** Three digits that count. */
function formatFigure(value: number, unit: Unit): string {
	if (Number.isNaN(value)) return 'not seen';
	const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
	return `${value.toFixed(digits)} ${unit}`;
}
