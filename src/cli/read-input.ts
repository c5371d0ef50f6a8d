import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
	catalogueKey,
	findGuessWarnings,
	findScaleWarnings,
	isIsoDate,
	ownCataloguesIn,
	parseCatalogueFile,
	type Assessment,
	type Catalogue,
	type CatalogueFile,
	type Dossier,
	type Fault,
	type IsoDate
} from '../lib/domain';
import { notJson } from '../lib/dossier/format/not-json';
import { parseJson } from '../lib/dossier/format/parse-json';
import { readAssessmentFile, type FileRefusal } from '../lib/dossier/format/read-dossier-file';
import { PIPE, type CommandIo } from './command';
import { findCatalogue } from './instruments';
import { messageOf, type Reading } from './reading';

/** What every command works on. */
export interface Input {
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
	/** What the file keeps besides its assessments. */
	readonly sections: Dossier['sections'];
	/** The catalogue as it was given, with its words; undefined where it is one of ours. */
	readonly given: CatalogueFile | undefined;
	/** What is odd and not wrong, one line each. */
	readonly warnings: readonly string[];
}

/**
 * Reads an assessment of any format and the catalogue it belongs to: the given one, else the released
 * one it names. All faults at once, each with the file and the place in it.
 */
export function readInput(
	io: CommandIo,
	assessmentFile: string,
	catalogueFile?: string
): Reading<Input> {
	if (assessmentFile === PIPE && catalogueFile === PIPE) {
		return { ok: false, faults: ['only one of the two files can come from standard input'] };
	}
	const text = readText(io, assessmentFile);
	const given = catalogueFile === undefined ? noCatalogue : readCatalogue(io, catalogueFile);
	if (!text.ok || !given.ok) {
		return { ok: false, faults: [...faultsOf(text), ...faultsOf(given)] };
	}
	return fitted({ assessmentFile, catalogueFile, text: text.value, given: given.value });
}

interface Given {
	readonly assessmentFile: string;
	readonly catalogueFile: string | undefined;
	readonly text: string;
	readonly given: CatalogueFile | undefined;
}

function fitted({ assessmentFile, catalogueFile, text, given }: Given): Reading<Input> {
	const name = nameOf(assessmentFile);
	const find = given ? () => given.catalogue : findCatalogue;
	const read = readAssessmentFile(text, find);
	if (!read.ok) return { ok: false, faults: refusalLines(name, read, text) };
	const { assessment, sections } = read;
	const own = given ?? broughtAlong(read);
	const catalogue = own?.catalogue ?? find(assessment.catalogue);
	if (!catalogue) return { ok: false, faults: [`${name}: ${ADVICE}`] };
	const warnings = [
		...findGuessWarnings(assessment.gutFeeling).map(lineIn(name)),
		...scaleWarnings(nameOf(catalogueFile), given)
	];
	return { ok: true, value: { assessment, catalogue, sections, given: own, warnings } };
}

/** The catalogue a file of the app brings along. */
function broughtAlong({ assessment, sections }: Pick<Input, 'assessment' | 'sections'>) {
	const key = catalogueKey(assessment.catalogue);
	return ownCataloguesIn(sections).find(({ catalogue }) => catalogueKey(catalogue) === key);
}

/** Lines about scores of a catalogue that look as if they were meant from 0 to 1. */
export function scaleWarnings(name: string, file: CatalogueFile | undefined): readonly string[] {
	return file ? findScaleWarnings(file.catalogue).map(lineIn(name)) : [];
}

const ADVICE = 'its catalogue is not known here; give its file with --catalogue';

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

/** Reads a catalogue file, with or without words. */
export function readCatalogue(io: CommandIo, file: string): Reading<CatalogueFile> {
	const text = readText(io, file);
	if (!text.ok) return text;
	const name = nameOf(file);
	const json = parseJson(text.value);
	if (json.kind === 'not-json') return { ok: false, faults: [lineIn(name)(notJson(text.value))] };
	if (json.hasPrototypeKey) {
		return { ok: false, faults: [`${name}: the key "__proto__" is not known`] };
	}
	const parsed = parseCatalogueFile(json.value);
	return parsed.ok ? parsed : { ok: false, faults: parsed.faults.map(lineIn(name)) };
}

/** How a file is called in a message. */
export function nameOf(file = ''): string {
	return file === PIPE ? 'standard input' : file;
}

/** A fault as a line of its file. */
function lineIn(file: string): (fault: Fault) => string {
	return ({ path, message }) =>
		path === 'file' ? `${file}: ${message}` : `${file}: ${path}: ${message}`;
}

function refusalLines(
	name: string,
	{ reason, faults }: FileRefusal,
	text: string
): readonly string[] {
	if (reason === 'not-json') return [lineIn(name)(notJson(text))];
	const lines = faults.map(lineIn(name));
	if (reason !== 'unknown-catalogue') return lines;
	return lines.map((line) => `${line}; give its file with --catalogue`);
}

function readText({ folder, readStdin }: CommandIo, file: string): Reading<string> {
	try {
		const bytes = file === PIPE ? readStdin() : readFileSync(path.resolve(folder, file));
		return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch (error) {
		return { ok: false, faults: [`${nameOf(file)}: ${reasonOf(error)}`] };
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EISDIR') return 'this is a folder';
	if (code === 'EAGAIN') return 'nothing is piped in';
	if (code === 'EACCES') return 'this file may not be read';
	if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the file is not text in UTF-8';
	return messageOf(error);
}

function localToday(): IsoDate {
	const now = new Date();
	const [month, day] = [now.getMonth() + 1, now.getDate()];
	return [now.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
