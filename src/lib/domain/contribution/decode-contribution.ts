import type { Catalogue } from '../catalogue/catalogue';
import { CONTRIBUTION_CLASSES, ID_BYTES, type ClassKind } from './contribution';
import type { CatalogueRef, ContributedState, ContributionClasses } from './contribution';
import { fourBytes, isContributionFormat } from './contribution-bytes';
import { crc32 } from './crc32';
import { toHex } from './hex';
import { packedLength, unpackBits } from './pack-bits';
import { questionStatesOf, type QuestionStates } from './question-states';
import { isReleased, readReleased, releasedWidths, type Released } from './released';
import { refuse, type ContributionResult, type FindCatalogue } from './refusal';

const SUM_BYTES = 4;

/** Reads the bytes of a contribution; the layout is told where they are written. */
export function decodeContribution(
	bytes: Uint8Array,
	findCatalogue: FindCatalogue
): ContributionResult {
	if (bytes.length <= SUM_BYTES) return refuse({ reason: 'wrong-length' });
	const body = bytes.subarray(0, -SUM_BYTES);
	if (!isSum(bytes.subarray(-SUM_BYTES), crc32(body))) return refuse({ reason: 'damaged' });
	const [format = 0] = body;
	if (!isContributionFormat(format)) return refuse({ reason: 'unknown-version', version: format });
	const heading = readHeading(body);
	const catalogue = findCatalogue(heading.catalogue);
	if (!catalogue) return refuse({ reason: 'unknown-catalogue', catalogue: heading.catalogue });
	return readBody(body, heading, catalogue);
}

function isSum(written: Uint8Array, sum: number): boolean {
	return fourBytes(sum).every((byte, position) => written[position] === byte);
}

interface Heading {
	readonly scopeByte: number;
	readonly catalogue: CatalogueRef;
	/** Where the classes begin. */
	readonly end: number;
}

function readHeading(body: Uint8Array): Heading {
	const id = readText(body, 2);
	const version = readText(body, id.end);
	return {
		scopeByte: body[1] ?? 0,
		catalogue: { id: id.text, version: version.text },
		end: version.end
	};
}

function readText(
	body: Uint8Array,
	start: number
): { readonly text: string; readonly end: number } {
	const end = start + 1 + (body[start] ?? 0);
	return { text: String.fromCharCode(...body.subarray(start + 1, end)), end };
}

function readBody(body: Uint8Array, heading: Heading, catalogue: Catalogue): ContributionResult {
	const scope = heading.scopeByte === 0 ? 'quick' : 'full';
	const tables = questionStatesOf(catalogue, scope);
	const widths = tables.map((table) => table.width);
	const idStart = heading.end + 2;
	const statesStart = idStart + ID_BYTES;
	const releasedStart = statesStart + packedLength(widths);
	const more = body[0] === 1 ? [] : releasedWidths(catalogue, body[0] === 3);
	if (body.length !== releasedStart + packedLength(more)) return refuse({ reason: 'wrong-length' });
	const classes = readClasses(body.subarray(heading.end, idStart));
	const codes = unpackBits(body.subarray(statesStart, releasedStart), widths);
	const states = codes && readStates(codes, tables);
	const released = readMore(body.subarray(releasedStart), catalogue, more);
	if (heading.scopeByte > 1 || !classes || !states || !released) return IMPOSSIBLE;
	const id = toHex(body.subarray(idStart, statesStart));
	const told = { scope, states, classes, id, ...(more.length > 0 ? { released } : {}) } as const;
	return { ok: true, catalogue, contribution: contribution(catalogue, told) };
}

const IMPOSSIBLE = refuse({
	reason: 'impossible',
	faults: [{ path: 'code', message: 'says something no answer can be' }]
});

/** What is released besides; a code that has a place for it and nothing in it is none of ours. */
function readMore(
	bytes: Uint8Array,
	catalogue: Catalogue,
	widths: readonly number[]
): Released | undefined {
	if (widths.length === 0) return {};
	const values = unpackBits(bytes, widths);
	const released = values && readReleased(catalogue, values);
	return released && isReleased(released) ? released : undefined;
}

/** The states the codes stand for; undefined if one stands for none. */
function readStates(
	codes: readonly number[],
	tables: readonly QuestionStates[]
): readonly ContributedState[] | undefined {
	const states: ContributedState[] = [];
	for (let position = 0; position < tables.length; position++) {
		const state = tables[position]?.states[codes[position] ?? -1];
		if (!state) return undefined;
		states.push(state);
	}
	return states;
}

function contribution(
	{ id, version }: Catalogue,
	rest: {
		readonly scope: 'quick' | 'full';
		readonly states: readonly ContributedState[];
		readonly classes: ContributionClasses;
		readonly id: string;
		readonly released?: Released;
	}
) {
	return { catalogue: { id, version }, ...rest };
}

function readClasses([industryByte = 0, sizeByte = 0]: Uint8Array):
	ContributionClasses | undefined {
	const industry = classOf('industry', industryByte);
	const size = classOf('size', sizeByte);
	if (industry === undefined || size === undefined) return undefined;
	return { ...(industry === '' ? {} : { industry }), ...(size === '' ? {} : { size }) };
}

/** The class a byte names, empty when none is stated, undefined when there is no such class. */
function classOf(kind: ClassKind, byte: number): string | undefined {
	return byte === 0 ? '' : CONTRIBUTION_CLASSES[kind][byte - 1];
}
