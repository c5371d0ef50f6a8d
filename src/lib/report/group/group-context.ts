import type { MeasureText } from '../../charts/scene';
import {
	comparisonRows,
	type Catalogue,
	type ComparisonRow,
	type OwnScores,
	type ProtectedComparison,
	type Published
} from '../../domain';
import type { ComparisonStyle, ComparisonWords } from '../../language/words/comparison';
import { formatDate } from '../../language/format';
import type { GroupSheetWords } from '../../language/words/group-sheet';
import type { Locale } from '../../language/locale';
import type { ReportWords } from '../../language/words/report';
import type { Instrument } from '../../language/instrument';
import { voiceOf, type Voice } from '../../say/score';
import { fileName, slug } from '../file-name';
import type { ReportDocument } from '../report-document';
import { comparisonOnPaper } from './comparison-on-paper';
import type { Meeting } from './meeting';

/** What a group takes along is made of. */
export interface GroupSheetInput {
	readonly instrument: Instrument;
	readonly published: Published;
	/** Of the session; empty for none. */
	readonly title: string;
	/** YYYY-MM-DD, the day the sheet is made. */
	readonly date: string;
	/** From a live session, or from files someone merged and could read. */
	readonly origin: 'session' | 'files';
	readonly meeting: Meeting;
	readonly words: ReportWords;
	readonly comparisonWords: ComparisonWords;
	readonly sheetWords: GroupSheetWords;
	readonly measureText: MeasureText;
}

/** The input and what every section asks of it. */
export interface GroupContext extends GroupSheetInput {
	readonly catalogue: Catalogue;
	readonly locale: Locale;
	/** What of the comparison may be kept. */
	readonly paper: ProtectedComparison;
	readonly isOpen: boolean;
	readonly rows: readonly ComparisonRow[];
	readonly style: ComparisonStyle;
	/** How answers and descriptions are told. */
	readonly voice: Voice;
}

export function groupContext(input: GroupSheetInput, own: readonly OwnScores[] = []): GroupContext {
	const { published, instrument, comparisonWords: words } = input;
	const { catalogue, locale } = instrument;
	const paper = comparisonOnPaper(published.comparison);
	return {
		...input,
		catalogue,
		locale,
		paper,
		isOpen: published.comparison.kind === 'open',
		rows: comparisonRows(paper.dimensions, instrument, own),
		style: { words, locale, scope: paper.scope },
		voice: voiceOf(instrument, paper.scope)
	};
}

/** „Stand 28.11.2026“, „7 Betriebe“ and so on: what the comparison is of. */
export function factsOf(context: GroupContext): readonly string[] {
	const { published, comparisonWords, words, voice, paper, locale, catalogue } = context;
	return [
		comparisonWords.asOf(formatDate(published.on, locale)),
		comparisonWords.companies(String(paper.count)),
		comparisonWords.rules[published.comparison.kind],
		voice.words.scopes[paper.scope],
		words.catalogueVersion(catalogue.id, catalogue.version)
	];
}

/** Everything of a document but its blocks. */
export function documentHead(
	context: GroupContext,
	name: string
): Omit<ReportDocument, 'blocks' | 'attachment'> {
	const { title, date, locale, words, sheetWords, catalogue } = context;
	const parts = [name, title].filter(Boolean);
	const version = words.catalogueVersion(catalogue.id, catalogue.version);
	return {
		locale,
		title: parts.join(' – '),
		subject: sheetWords.subject,
		author: words.author,
		keywords: sheetWords.keywords,
		date,
		header: [...parts, sheetWords.made(formatDate(date, locale))].join(' · '),
		footer: [words.product, version, words.noAdvice].join(' · '),
		pageLabel: words.pageOf
	};
}

/** The name of a file a group, or one of it, takes along. */
export function groupFileName(
	kind: 'group' | 'own',
	{ title, date, sheetWords }: Pick<GroupSheetInput, 'title' | 'date' | 'sheetWords'>,
	ending: string
): string {
	return fileName([sheetWords.fileNames[kind], slug(title), date], ending);
}
