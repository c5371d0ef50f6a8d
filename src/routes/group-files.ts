import type { Contribution, Published } from '$lib/domain';
import type { ComparisonWords } from '$lib/i18n/comparison';
import type { Locale } from '$lib/i18n/locale';
import type { Instrument } from '$lib/language/instrument';
import { localDay } from '$lib/state';
import type { GroupSheetInput } from '$lib/report/group/build-group-sheet';
import type { ReportDocument } from '$lib/report/report-document';
import type { ReportFile } from './report-files';

/** What a group takes along, and of which comparison. */
export interface GroupRequest {
	readonly instrument: Instrument;
	readonly published: Published;
	/** Of the session; empty for none. */
	readonly title: string;
	/** YYYY-MM-DD of the meeting; today unless given. */
	readonly date?: string;
	readonly origin: 'session' | 'files';
	readonly comparisonWords: ComparisonWords;
}

/** A participant's own sheet is made of more, on the own device. */
interface OwnRequest extends GroupRequest {
	readonly contribution: Contribution;
	readonly commitment: string;
}

type OnProgress = (share: number) => void;

/** Fetches what the sheets need, so that the click does not wait for it. */
export function preloadGroupFiles(locale: Locale): void {
	void Promise.all([
		import('$lib/report/group/build-group-sheet'),
		import('$lib/report/pdf/make-pdf').then(({ preparePdf }) => {
			preparePdf(locale);
		}),
		import('$lib/i18n/report'),
		import('$lib/i18n/group-sheet')
	]).catch(() => {
		// Whoever then asks for a sheet without network is told so.
	});
}

/** The group sheet as PDF, made in a worker. `onProgress` hears the finished share, 0 to 1. */
export async function groupSheetFile(
	request: GroupRequest,
	onProgress: OnProgress
): Promise<ReportFile> {
	const [{ buildGroupSheet }, input] = await Promise.all([
		import('$lib/report/group/build-group-sheet'),
		sheetInput(request)
	]);
	return pdfOf(buildGroupSheet(input), input, 'group', onProgress);
}

/** „Ich in der Gruppe“ as PDF. */
export async function ownSheetFile(
	request: OwnRequest,
	onProgress: OnProgress
): Promise<ReportFile> {
	const [{ buildOwnInGroup }, input] = await Promise.all([
		import('$lib/report/group/build-own-in-group'),
		sheetInput(request)
	]);
	const { contribution, commitment } = request;
	const document = buildOwnInGroup({ ...input, contribution, commitment });
	return pdfOf(document, input, 'own', onProgress);
}

/** The numbers of the comparison as a table for a spreadsheet. */
export async function groupCsvFile(request: GroupRequest): Promise<ReportFile> {
	const [{ groupCsv }, { groupFileName }, input] = await Promise.all([
		import('$lib/report/group/group-csv'),
		import('$lib/report/group/build-group-sheet'),
		sheetInput(request)
	]);
	const name = groupFileName('group', input, 'csv');
	return { name, type: 'text/csv', content: groupCsv(input), replaced: [] };
}

async function pdfOf(
	document: ReportDocument,
	input: GroupSheetInput,
	kind: 'group' | 'own',
	onProgress: OnProgress
): Promise<ReportFile> {
	const [{ makePdf }, { groupFileName }] = await Promise.all([
		import('$lib/report/pdf/make-pdf'),
		import('$lib/report/group/build-group-sheet')
	]);
	const { bytes, replaced } = await makePdf(document, onProgress);
	return {
		name: groupFileName(kind, input, 'pdf'),
		type: 'application/pdf',
		content: bytes,
		replaced
	};
}

async function sheetInput({ date, ...request }: GroupRequest): Promise<GroupSheetInput> {
	const [{ measureText }, { loadReportWords }, { loadGroupSheetWords }] = await Promise.all([
		import('$lib/report/pdf/font-metrics'),
		import('$lib/i18n/report'),
		import('$lib/i18n/group-sheet')
	]);
	return {
		...request,
		date: date ?? localDay(),
		words: await loadReportWords(request.instrument.locale),
		sheetWords: await loadGroupSheetWords(request.instrument.locale),
		measureText
	};
}
