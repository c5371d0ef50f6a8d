import { comparisonRows, TALKING_KINDS, type ComparisonRow } from '../../domain';
import { cellName, pointWord } from '../../language/words/comparison';
import { formatDate } from '../../language/format';
import { placeOf } from '../../say/answer';
import { csvTable, type CsvCell } from '../csv-table';
import { groupContext, type GroupContext, type GroupSheetInput } from './group-context';
import { lastTimeRows, meetingRows, roomRows, type GroupCsvRow } from './group-csv-rows';

const columns = [
	...(['kind', 'cell', 'companies', 'id', 'name', 'word'] as const),
	...(['claimed', 'claimedLow', 'claimedHigh'] as const),
	...(['evidenced', 'evidencedLow', 'evidencedHigh'] as const),
	...(['claimedCount', 'evidencedCount', 'level'] as const)
] satisfies readonly (keyof GroupCsvRow)[];

/** What of a comparison may be kept, as a table file; without the columns nothing stands in. */
export function groupCsv(input: Omit<GroupSheetInput, 'measureText' | 'origin'>): string {
	const context = groupContext({ ...input, origin: 'session', measureText: () => 0 });
	const rows = [
		...factRows(context),
		...context.rows.map((row) => dimensionRow(context, row)),
		...cellRows(context),
		...stripRows(context),
		...talkingRows(context),
		...roomRows(context),
		...lastTimeRows(context),
		...meetingRows(context)
	];
	const filled = columns.filter((column) => rows.some((row) => row[column] !== undefined));
	const cells = rows.map((row) => filled.map((column): CsvCell => row[column]));
	return csvTable(
		filled.map((column) => context.sheetWords.csv[column]),
		cells,
		context.locale
	);
}

function factRows(context: GroupContext): GroupCsvRow[] {
	const { sheetWords, comparisonWords, voice, published, paper, title, locale } = context;
	const { facts, kinds } = sheetWords.csv;
	const { id, version } = paper.catalogue;
	const values = [
		[facts.title, title],
		[facts.date, formatDate(published.on, locale)],
		[facts.companies, String(paper.count)],
		[facts.rule, comparisonWords.rules[published.comparison.kind]],
		[facts.catalogue, `${id} ${version}`],
		[facts.scope, voice.words.scopes[paper.scope]]
	] as const;
	return values.map(([name, word]) => ({ kind: kinds.fact, name, word }));
}

function dimensionRow(
	{ sheetWords, comparisonWords }: GroupContext,
	{ id, name, agreement, figures }: ComparisonRow
): GroupCsvRow {
	const { missing, agreement: words } = comparisonWords;
	const word = agreement ? words[agreement] : missing.cell;
	return {
		kind: sheetWords.csv.kinds.group,
		id,
		name,
		word,
		...(figures ? figureCells(figures) : {})
	};
}

function figureCells({ claimed, evidenced }: NonNullable<ComparisonRow['figures']>) {
	return {
		claimed: claimed.median,
		claimedLow: claimed.quartiles?.low,
		claimedHigh: claimed.quartiles?.high,
		evidenced: evidenced.median,
		evidencedLow: evidenced.quartiles?.low,
		evidencedHigh: evidenced.quartiles?.high
	};
}

function cellRows(context: GroupContext): GroupCsvRow[] {
	const { paper, instrument, style, comparisonWords, sheetWords } = context;
	return paper.cells.flatMap(({ classes, count, dimensions }) =>
		comparisonRows(dimensions, instrument).map((row) => ({
			...dimensionRow(context, row),
			kind: sheetWords.csv.kinds.cell,
			cell: cellName(classes, style),
			companies: comparisonWords.counts[count]
		}))
	);
}

function stripRows({ rows, comparisonWords, sheetWords }: GroupContext): GroupCsvRow[] {
	return rows.flatMap(({ id, name, figures }) =>
		(['claimed', 'evidenced'] as const).flatMap((figure) =>
			(figures?.[figure].strip ?? []).map(({ from, to, count }) => ({
				kind: sheetWords.csv.kinds.strip,
				id,
				name,
				word: comparisonWords.tables.fromTo(from, to),
				...(figure === 'claimed' ? { claimedCount: count } : { evidencedCount: count })
			}))
		)
	);
}

function talkingRows(context: GroupContext): GroupCsvRow[] {
	const { paper, comparisonWords, sheetWords } = context;
	return TALKING_KINDS.flatMap((kind) =>
		(paper.talkingPoints?.[kind] ?? []).map((point) => ({
			kind: sheetWords.csv.kinds[kind],
			id: point.question,
			name: context.instrument.question(point.question),
			word: pointWord(comparisonWords, kind, point),
			level: placeOf(point.level)
		}))
	);
}
