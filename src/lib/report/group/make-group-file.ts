import { loadGroupSheetWords } from '../../language/words/group-sheet';
import { loadReportWords } from '../../language/words/report';
import { measureText } from '../pdf/font-metrics';
import type { ReportDocument } from '../report-document';
import type { OwnInGroupInput } from './build-own-in-group';
import type { GroupFileKind, TakenFile } from '../wish';
import { unreplaced, writeDocument, type Tools } from '../write-document';
import { buildGroupSheet, groupFileName, type GroupSheetInput } from './build-group-sheet';

/** The comparison files are made of. */
export interface GroupReading extends Omit<
	GroupSheetInput,
	'words' | 'sheetWords' | 'measureText'
> {
	/** A participant's own sheet is made of more, on the own device. */
	readonly own?: Pick<OwnInGroupInput, 'contribution' | 'commitment' | 'plans'>;
}

/** Any file a group, or one of it, can take along of a comparison. */
export async function makeGroupFile(
	kind: GroupFileKind,
	reading: GroupReading,
	tools: Tools
): Promise<TakenFile> {
	const { own, ...basis } = reading;
	const { locale } = basis.instrument;
	const [words, sheetWords] = await Promise.all([
		loadReportWords(locale),
		loadGroupSheetWords(locale)
	]);
	const input: GroupSheetInput = { ...basis, words, sheetWords, measureText };
	const name = groupFileName(own ? 'own' : 'group', input, kind === 'json' ? GROUP_FILE : kind);
	if (kind === 'json') {
		const { groupJson } = await import('./group-json');
		return { name, ...unreplaced('application/json', groupJson(input)) };
	}
	if (kind === 'csv') {
		const { groupCsv } = await import('./group-csv');
		return { name, ...unreplaced('text/csv', groupCsv(input)) };
	}
	return { name, ...(await writeDocument(await sheetOf(input, own), kind, tools)) };
}

/** The ending of the file that is opened next time. */
const GROUP_FILE = 'belegbar-group.json';

async function sheetOf(input: GroupSheetInput, own: GroupReading['own']): Promise<ReportDocument> {
	if (!own) return buildGroupSheet(input);
	const { buildOwnInGroup } = await import('./build-own-in-group');
	return buildOwnInGroup({ ...input, ...own });
}
