import { readGroupFile, type CatalogueRef, type GroupFile } from '$lib/domain';
import { parseJson } from '$lib/dossier/format/parse-json';
import { readFile, type ReadFile } from '$lib/dossier/files/read-file';

/** Why a file is not last month's. */
export type LastTimeRefusal =
	| 'not-a-group-file'
	| 'sheet'
	| 'damaged'
	| 'too-new'
	| 'too-large'
	| 'empty'
	| 'unreadable'
	| 'other-catalogue';

export type LastTimeReading =
	| { readonly ok: true; readonly file: GroupFile }
	| { readonly ok: false; readonly reason: LastTimeRefusal };

/** A hundred companies split by all classes, with every note as long as it may be, is a third of that. */
const LARGEST_FILE = 1_000_000;

/** Opens the file a group kept of its last meeting; nothing leaves the browser. */
export async function openLastTime(
	chosen: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
	catalogue: CatalogueRef
): Promise<LastTimeReading> {
	if (chosen.size > LARGEST_FILE) return { ok: false, reason: 'too-large' };
	const content = await readFile(chosen);
	if (content.kind === 'group-file') return readLastTime(content.text, catalogue);
	return { ok: false, reason: reasons[content.kind] ?? 'not-a-group-file' };
}

const reasons: Readonly<Partial<Record<ReadFile['kind'], LastTimeRefusal>>> = {
	'group-sheet': 'sheet',
	table: 'sheet',
	word: 'sheet',
	'report-text': 'sheet',
	'cut-off': 'damaged',
	damaged: 'damaged',
	'too-large': 'too-large',
	empty: 'empty',
	unreadable: 'unreadable'
};

/** Reads what such a file says. */
export function readLastTime(text: string, { id }: CatalogueRef): LastTimeReading {
	const json = parseJson(text);
	if (json.kind === 'not-json' || json.hasPrototypeKey) return { ok: false, reason: 'damaged' };
	const reading = readGroupFile(json.value);
	if (!reading.ok) {
		return { ok: false, reason: reading.reason === 'foreign' ? 'damaged' : reading.reason };
	}
	const { file } = reading;
	return file.comparison.catalogue.id === id
		? { ok: true, file }
		: { ok: false, reason: 'other-catalogue' };
}
