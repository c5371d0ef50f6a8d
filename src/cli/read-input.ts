import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
	isIsoDate,
	parseCatalogue,
	type Assessment,
	type Catalogue,
	type Dossier,
	type Fault,
	type IsoDate
} from '../lib/domain';
import { readAssessmentFile } from '../lib/dossier/format/read-dossier-file';
import { parseJson } from '../lib/dossier/format/parse-json';
import { findCatalogue } from './instruments';
import { messageOf, type Reading } from './reading';

/** What every command works on. */
export interface Input {
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
	/** What the file keeps besides its assessments. */
	readonly sections: Dossier['sections'];
}

/**
 * Reads an assessment of any format and the catalogue it belongs to: the given one, else the released
 * one it names, both looked for in a folder. All faults at once, each with the file and the place in it.
 */
export function readInput(
	folder: string,
	assessmentFile: string,
	catalogueFile?: string
): Reading<Input> {
	const text = readText(folder, assessmentFile);
	const given = catalogueFile === undefined ? noCatalogue : readCatalogue(folder, catalogueFile);
	if (!text.ok || !given.ok) {
		return { ok: false, faults: [...faultsOf(text), ...faultsOf(given)] };
	}
	const find = given.value ? () => given.value : findCatalogue;
	const read = readAssessmentFile(text.value, find);
	if (!read.ok) return { ok: false, faults: read.faults.map(lineIn(assessmentFile)) };
	const { assessment, sections } = read;
	const catalogue = find(assessment.catalogue);
	if (catalogue) return { ok: true, value: { assessment, catalogue, sections } };
	return { ok: false, faults: [`${assessmentFile}: its catalogue is not known here`] };
}

/** The day to score as of: as written, else today where the person sits. */
export function readToday(text: string | undefined): Reading<IsoDate> {
	if (text === undefined) return { ok: true, value: localToday() };
	if (isIsoDate(text)) return { ok: true, value: text };
	return { ok: false, faults: [`--today must be a day written YYYY-MM-DD, not "${text}"`] };
}

/** The faults of a reading; none if it succeeded. */
export function faultsOf(reading: Reading<unknown>): readonly string[] {
	return reading.ok ? [] : reading.faults;
}

const noCatalogue: Reading<undefined> = { ok: true, value: undefined };

function readCatalogue(folder: string, file: string): Reading<Catalogue> {
	const text = readText(folder, file);
	if (!text.ok) return text;
	const json = parseJson(text.value);
	if (json.kind === 'not-json') return { ok: false, faults: [`${file}: the file is not JSON`] };
	const parsed = parseCatalogue(json.value);
	return parsed.ok ? parsed : { ok: false, faults: parsed.faults.map(lineIn(file)) };
}

function lineIn(file: string): (fault: Fault) => string {
	return ({ path, message }) =>
		path === 'file' ? `${file}: ${message}` : `${file}: ${path}: ${message}`;
}

function readText(folder: string, file: string): Reading<string> {
	try {
		const bytes = readFileSync(path.resolve(folder, file));
		return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch (error) {
		return { ok: false, faults: [`${file}: ${reasonOf(error)}`] };
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EISDIR') return 'this is a folder';
	if (code === 'EACCES') return 'this file may not be read';
	if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the file is not text in UTF-8';
	return messageOf(error);
}

function localToday(): IsoDate {
	const now = new Date();
	const [month, day] = [now.getMonth() + 1, now.getDate()];
	return [now.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
