import {
	scoreAssessment,
	type Assessment,
	type CatalogueRef,
	type Dossier,
	type Trend
} from '../domain';
import type { Locale } from '../language/locale';
import { loadReportWords } from '../language/words/report';
import type { Instrument } from '../language/instrument';
import { buildReport, reportFileName } from './build-report';
import type { ChartKind } from './chart-svg';
import { loadFrontParts, loadParts } from './parts';
import type { ReportInput } from './report-context';
import { measureText } from './pdf/font-metrics';
import { unreplaced, writeDocument, type Tools } from './write-document';
import type { ChartFile, FileContent, FileKind, TakenFile, Wish } from './wish';

/** The assessment files are made of, and where its words come from. */
export interface Reading {
	readonly assessment: Assessment;
	/** The last completed one that may be compared, if any. */
	readonly previous?: Assessment | undefined;
	/** Every area over the completed assessments up to this one. */
	readonly trend?: Trend | undefined;
	/** What the company keeps besides its assessments. */
	readonly sections?: Dossier['sections'] | undefined;
	/** YYYY-MM-DD, the day the score is as of. */
	readonly today: string;
	readonly loadInstrument: (ref: CatalogueRef, locale: Locale) => Promise<Instrument | undefined>;
	/** What writes an assessment as the text of its file. */
	readonly loadWriter: () => Promise<(assessment: Assessment) => string>;
}

/** Any file that can be taken along of one assessment, without what the wish leaves out. */
export async function makeFile(wish: Wish, reading: Reading, tools: Tools): Promise<TakenFile> {
	const input = await reportInput(wish, reading);
	const content = await contentOf(wish.kind, input, tools);
	return { name: reportFileName(input, wish.locale, wish.kind), ...content };
}

async function reportInput(
	{ locale, options }: Wish,
	{ assessment, previous, trend, sections, today, loadInstrument, loadWriter }: Reading
): Promise<ReportInput> {
	const [instrument, before, words, writeAssessment, parts, frontParts] = await Promise.all([
		loadInstrument(assessment.catalogue, locale),
		previous && loadInstrument(previous.catalogue, locale),
		loadReportWords(locale),
		loadWriter(),
		sections && loadParts(locale, options.partsLeftOut),
		sections && loadFrontParts(locale, options.partsLeftOut)
	]);
	if (!instrument) throw new Error('an assessment of a catalogue that is not here');
	const { catalogue } = instrument;
	return {
		instrument,
		assessment,
		score: scoreAssessment(catalogue, assessment, today),
		today,
		words,
		options,
		previous: previous && before && { assessment: previous, catalogue: before.catalogue },
		trend,
		sections,
		parts,
		frontParts,
		writeAssessment,
		measureText
	};
}

async function contentOf(kind: FileKind, input: ReportInput, tools: Tools): Promise<FileContent> {
	if (kind === 'pdf' || kind === 'docx' || kind === 'md') {
		return writeDocument(buildReport(input), kind, tools);
	}
	if (kind === 'csv') {
		const { resultCsv } = await import('./csv');
		return unreplaced('text/csv', resultCsv(input));
	}
	if (kind === 'json') return unreplaced('application/json', await resultText(input));
	return chartContent(kind, input, tools);
}

/** The result as the score command prints it. */
async function resultText(input: ReportInput): Promise<string> {
	const { resultJson } = await import('./result-json');
	const { instrument, sections = {} } = input;
	const result = resultJson({ ...input, catalogue: instrument.catalogue, sections });
	return `${JSON.stringify(result, null, '\t')}\n`;
}

const charts: Readonly<Record<ChartFile, ChartKind>> = {
	'bars.svg': 'bars',
	'bars.png': 'bars',
	'radar.svg': 'radar',
	'radar.png': 'radar',
	'questions.svg': 'questions',
	'questions.png': 'questions'
};

async function chartContent(
	kind: ChartFile,
	input: ReportInput,
	{ rasterise, typeface }: Tools
): Promise<FileContent> {
	const { chartSvg } = await import('./chart-svg');
	const svg = chartSvg(charts[kind], input, await typeface?.());
	if (kind.endsWith('.svg')) return unreplaced('image/svg+xml', svg);
	return unreplaced('image/png', await rasterise(svg));
}
