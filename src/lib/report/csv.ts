import type { Evidence, Range, ScoredAnswer } from '../domain';
import { formatDate } from '../language/format';
import { answerText, defectText, placeOf } from '../say/answer';
import { csvTable } from './csv-table';
import type { ReportContext } from './report-context';
import { reportContext, type ReportInput } from './report-context';
import { reviewOf } from './sections/source-text';

/** A line of the table; every line has the same cells. */
interface CsvRow {
	readonly kind: string;
	readonly id?: string;
	readonly dimension?: string;
	readonly name?: string;
	readonly answer?: string;
	/** Which description, counted from 1. */
	readonly level?: number;
	readonly evidencedLevel?: number;
	readonly claimed?: number | null;
	readonly low?: number | null;
	readonly high?: number | null;
	readonly evidenced?: number | null;
	readonly source?: string | undefined;
	readonly who?: string | undefined;
	readonly owner?: string;
	readonly reviewed?: string;
	readonly opened?: string;
	readonly defects?: string;
	readonly note?: string | undefined;
}

type Column = keyof CsvRow;

const columns = [
	...(['kind', 'id', 'dimension', 'name', 'answer', 'level', 'evidencedLevel'] as const),
	...(['claimed', 'low', 'high', 'evidenced', 'source', 'who', 'owner'] as const),
	...(['reviewed', 'opened', 'defects', 'note'] as const)
] satisfies readonly Column[];

/** All scores and answers as a table file. Without what the options leave out. */
export function resultCsv(input: Omit<ReportInput, 'measureText'>): string {
	const context = reportContext({ ...input, measureText: () => 0 });
	const head = columns.map((column) => title(context, column));
	const rows = [overallRow(context), ...dimensionRowsOf(context), ...questionRows(context)];
	const cells = rows.map((row) => columns.map((column) => row[column]));
	return csvTable(head, cells, input.instrument.locale);
}

function title({ words }: ReportContext, column: Column): string {
	return words.csv[column];
}

function figures(
	{ claimed, evidenced }: { readonly claimed: number | null; readonly evidenced: number | null },
	range: Range | null
) {
	return { claimed, evidenced, low: range?.low ?? null, high: range?.high ?? null };
}

function overallRow({ words, voice, score }: ReportContext): CsvRow {
	const { claimed, evidenced, claimedRange } = score.overall;
	const values = { claimed: claimed?.value ?? null, evidenced: evidenced?.value ?? null };
	return {
		kind: words.csv.kinds.overall,
		name: voice.words.overall,
		...figures(values, claimedRange)
	};
}

function dimensionRowsOf({ words, rows }: ReportContext): CsvRow[] {
	return rows.map((row) => ({
		kind: words.csv.kinds.dimension,
		id: row.id,
		dimension: row.name,
		name: row.name,
		...figures(row, row.range)
	}));
}

function questionRows(context: ReportContext): CsvRow[] {
	return context.score.dimensions.flatMap(({ dimension, answers }) =>
		answers.map((answer) => {
			const { id } = answer.question;
			return {
				kind: context.words.csv.kinds.question,
				id,
				dimension: context.instrument.dimension(dimension.id),
				name: context.instrument.question(id),
				...answerCells(context, answer),
				...evidenceCells(context, context.assessment.answers[id]?.evidence)
			};
		})
	);
}

function answerCells(context: ReportContext, answer: ScoredAnswer): Partial<CsvRow> {
	const { voice } = context;
	const text = answerText(answer, voice);
	if (answer.kind !== 'level') return { answer: text };
	const { level, evidencedLevel, score, evidencedScore, carries, needsSource } = answer;
	const defects = needsSource ? carries.defects : [];
	return {
		answer: text,
		level: placeOf(level),
		evidencedLevel: placeOf(evidencedLevel),
		claimed: score,
		evidenced: evidencedScore,
		defects: defects
			.map((defect) => defectText(defect, voice, reviewOf(context, answer)))
			.join(', ')
	};
}

function evidenceCells(
	{ words, locale }: ReportContext,
	evidence: Evidence | undefined
): Partial<CsvRow> {
	if (!evidence) return {};
	const { where, who, note, owner, reviewedOn, opened, state } = evidence;
	if (state === 'none') return { note };
	return {
		source: where,
		who,
		owner: words.csv.owners[owner],
		reviewed: reviewedOn ? formatDate(reviewedOn, locale) : '',
		opened: opened ? words.csv.yes : words.csv.no,
		note
	};
}
