import type { PdfChoice } from '$lib/components/report/pdf-choice';
import { scoreAssessment, type Assessment } from '$lib/domain';
import type { Locale } from '$lib/i18n/locale';
import { loadInstrument } from '$lib/language/load-instrument';
import type { ReportInput } from '$lib/report/build-report';
import type { ChartKind } from '$lib/report/chart-svg';
import { assessmentFile } from '$lib/state';
import { svgToPng } from './svg-to-png';

/** What somebody wants to take along, and of which assessment. */
export interface ReportRequest {
	readonly assessment: Assessment;
	/** The last completed one that may be compared, if any. */
	readonly previous: Assessment | undefined;
	readonly today: string;
	readonly choice: PdfChoice;
}

/** A file that is ready to be saved. */
export interface ReportFile {
	readonly name: string;
	readonly type: string;
	readonly content: BlobPart;
	/** Characters the font of the PDF does not have. */
	readonly replaced: readonly string[];
}

/** Fetches what a report needs, so that the click on "download" does not wait for it. */
export function preloadReport(locale: Locale): void {
	void Promise.all([
		import('$lib/report/build-report'),
		import('$lib/report/pdf/make-pdf').then(({ preparePdf }) => {
			preparePdf(locale);
		}),
		import('$lib/i18n/report')
	]).catch(() => {
		// Whoever then asks for a report without network is told so.
	});
}

/** The report as PDF, made in a worker. `onProgress` hears the finished share, 0 to 1. */
export async function pdfFile(
	request: ReportRequest,
	onProgress: (share: number) => void
): Promise<ReportFile> {
	const [{ buildReport, reportFileName }, { makePdf }, input] = await Promise.all([
		import('$lib/report/build-report'),
		import('$lib/report/pdf/make-pdf'),
		reportInput(request)
	]);
	const { bytes, replaced } = await makePdf(buildReport(input), onProgress);
	const name = reportFileName(input.assessment, input.instrument.locale);
	return { name, type: 'application/pdf', content: bytes, replaced };
}

/** All answers and scores as a table for a spreadsheet. */
export async function csvFile(request: ReportRequest): Promise<ReportFile> {
	const [{ resultCsv }, input] = await Promise.all([
		import('$lib/report/csv'),
		reportInput(request)
	]);
	return plainFile(await nameOf(input, 'csv'), 'text/csv', resultCsv(input));
}

/** The result as the score command prints it. */
export async function jsonFile(request: ReportRequest): Promise<ReportFile> {
	const [{ resultJson }, input] = await Promise.all([
		import('$lib/report/result-json'),
		reportInput(request)
	]);
	const result = resultJson(input.instrument.catalogue, input.assessment, input.score);
	const text = `${JSON.stringify(result, null, '\t')}\n`;
	return plainFile(await nameOf(input, 'json'), 'application/json', text);
}

/** One chart as a vector or a raster picture. */
export async function chartFile(
	request: ReportRequest,
	kind: ChartKind,
	format: 'svg' | 'png'
): Promise<ReportFile> {
	const [{ chartSvg }, input] = await Promise.all([
		import('$lib/report/chart-svg'),
		reportInput(request)
	]);
	const svg = chartSvg(kind, input);
	const name = await nameOf(input, `${kind}.${format}`);
	if (format === 'svg') return plainFile(name, 'image/svg+xml', svg);
	return { name, type: 'image/png', content: await svgToPng(svg), replaced: [] };
}

function plainFile(name: string, type: string, content: string): ReportFile {
	return { name, type, content, replaced: [] };
}

async function nameOf({ assessment, instrument }: ReportInput, ending: string): Promise<string> {
	const { reportFileName } = await import('$lib/report/build-report');
	return reportFileName(assessment, instrument.locale).replace(/pdf$/, ending);
}

async function reportInput(request: ReportRequest): Promise<ReportInput> {
	const { today, choice, previous } = request;
	const locale = choice.language;
	const [{ withoutPrivateParts }, { measureText }, { loadReportWords }] = await Promise.all([
		import('$lib/report/build-report'),
		import('$lib/report/pdf/font-metrics'),
		import('$lib/i18n/report')
	]);
	const assessment = withoutPrivateParts(request.assessment, choice);
	const instrument = await loadInstrument(assessment.catalogue, locale);
	if (!instrument) throw new Error('an assessment of a catalogue that is not here');
	const { catalogue } = instrument;
	return {
		instrument,
		assessment,
		score: scoreAssessment(catalogue, assessment, today),
		today,
		words: await loadReportWords(locale),
		options: {
			...choice,
			previous: previous && {
				assessment: previous,
				score: scoreAssessment(catalogue, previous, previous.completedOn ?? today)
			}
		},
		attachmentJson: (await assessmentFile(assessment)).text,
		measureText
	};
}
