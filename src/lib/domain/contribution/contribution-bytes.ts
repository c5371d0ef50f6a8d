import type { Catalogue } from '../catalogue/catalogue';
import { toBase32 } from './base32';
import { CONTRIBUTION_CLASSES, type ClassKind, type Contribution } from './contribution';
import { crc32 } from './crc32';
import { fromHex } from './hex';
import { packBits } from './pack-bits';
import { questionStatesOf, stateCode } from './question-states';
import { isReleased, releasedFields } from './released';

/**
 * The encodings this program writes and reads: answers alone, with what is released besides, and with what
 * became of a plan, too. Each contribution is written in the lowest that holds it, so that older programs
 * read what they can.
 */
export type ContributionFormat = 1 | 2 | 3;
const ANSWERS_ONLY = 1;
const WITH_RELEASED = 2;
const WITH_PLAN = 3;

export function isContributionFormat(format: number): format is ContributionFormat {
	return format === ANSWERS_ONLY || format === WITH_RELEASED || format === WITH_PLAN;
}

/** The encoding a contribution is written in. */
export function contributionFormat({ released }: Contribution): ContributionFormat {
	if (!released || !isReleased(released)) return ANSWERS_ONLY;
	return released.plan === undefined ? WITH_RELEASED : WITH_PLAN;
}

/**
 * A contribution as bytes; the same contribution is always the same bytes.
 *
 * Format 1: format · scope (0 quick, 1 full) · catalogue id and version, each with its length before ·
 * industry and size (0 not stated, else position + 1) · id, 16 bytes · states, bit by bit in catalogue
 * order · CRC-32 of all before, highest byte first. Every format ends with that sum. Formats 2
 * and 3: what is released besides, bit by bit, stands before the sum.
 *
 * @throws RangeError if a state or a class does not exist
 */
export function encodeContribution(catalogue: Catalogue, contribution: Contribution): Uint8Array {
	const body = [
		...headingBytes(contribution),
		...fromHex(contribution.id),
		...contentBytes(catalogue, contribution)
	];
	return Uint8Array.from([...body, ...fourBytes(crc32(body))]);
}

/** A contribution as text for a chat or a QR code: "BB1-" and base 32. */
export function contributionCode(catalogue: Catalogue, contribution: Contribution): string {
	return `BB${contributionFormat(contribution)}-${toBase32(encodeContribution(catalogue, contribution))}`;
}

/**
 * 32 bits that say whether two contributions say the same, whatever their ids. Equal contents have
 * equal fingerprints; different ones hardly ever.
 */
export function fingerprintOf(catalogue: Catalogue, contribution: Contribution): number {
	return crc32([...headingBytes(contribution), ...contentBytes(catalogue, contribution)]);
}

function headingBytes(contribution: Contribution): readonly number[] {
	const { scope, catalogue, classes } = contribution;
	return [
		contributionFormat(contribution),
		scope === 'full' ? 1 : 0,
		...textBytes(catalogue.id),
		...textBytes(catalogue.version),
		classByte('industry', classes.industry),
		classByte('size', classes.size)
	];
}

/** Catalogue ids and versions are plain ASCII by their schema. */
function textBytes(text: string): readonly number[] {
	return [text.length, ...Array.from(text, (sign) => sign.charCodeAt(0))];
}

function classByte(kind: ClassKind, value: string | undefined): number {
	if (value === undefined) return 0;
	const classes: readonly string[] = CONTRIBUTION_CLASSES[kind];
	const position = classes.indexOf(value);
	if (position < 0) throw new RangeError(`there is no ${kind} class "${value}"`);
	return position + 1;
}

function contentBytes(catalogue: Catalogue, contribution: Contribution): readonly number[] {
	const { released } = contribution;
	const states = stateBytes(catalogue, contribution);
	if (!released || !isReleased(released)) return states;
	return [...states, ...packBits(releasedFields(catalogue, released))];
}

function stateBytes(catalogue: Catalogue, { scope, states }: Contribution): readonly number[] {
	const fields = questionStatesOf(catalogue, scope).map((table, position) => {
		const state = states[position] ?? { kind: 'unanswered' };
		const value = stateCode(table, state);
		if (value < 0) throw new RangeError(`"${table.question.id}" cannot be answered like this`);
		return { value, width: table.width };
	});
	return packBits(fields);
}

/** A 32-bit number, highest byte first. */
export function fourBytes(value: number): readonly number[] {
	return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
