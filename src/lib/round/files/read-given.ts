import { findCatalogue } from '$lib/catalogues';
import {
	contributionOf,
	parseContribution,
	type Assessment,
	type CatalogueRef,
	type Contribution,
	type ContributionRefusal,
	type ContributionResult
} from '$lib/domain';
import { readAssessmentFile } from '$lib/dossier/format/read-dossier-file';
import type { ReadFile } from '$lib/dossier/files/read-file';
import { adoptCatalogues } from '$lib/dossier/own-catalogues';
import { contributionIdOf } from './contribution-id';
import { readCodes } from './pasted-codes';
import { localDay } from '$lib/dossier';

/** A contribution somebody handed in, or why it cannot be read. */
export type GivenResult =
	| {
			readonly ok: true;
			readonly contribution: Contribution;
			/** A whole check was handed in, of which only this was read. */
			readonly isFromCheck: boolean;
	  }
	| {
			readonly ok: false;
			readonly reason: GivenRefusal;
			/** The catalogue nobody knows here. */
			readonly catalogue?: CatalogueRef;
	  };

export type GivenRefusal =
	| ContributionRefusal['reason']
	| 'no-attachment'
	| 'group-sheet'
	/** What a group kept of its last meeting, but not one that can be opened here. */
	| 'group-file'
	| 'foreign-pdf'
	| 'no-code'
	| 'locked'
	| 'empty'
	| 'too-large'
	| 'unreadable';

interface CheckInFile {
	readonly assessment: Assessment;
	readonly dossierId: string;
}

/** In UTF-16 units; as in a saved check. */
const LARGEST_FILE = 1_000_000;

/** Reads a file that was handed in, or says why it is no contribution. */
export function readGivenFile(content: ReadFile): readonly GivenResult[] {
	const isText = 'text' in content && !NO_CONTRIBUTIONS.includes(content.kind);
	if (isText) return readGiven(content.text);
	return [{ ok: false, reason: reasons[content.kind] ?? 'not-a-contribution' }];
}

/** Files with a text in which no contribution is looked for. */
const NO_CONTRIBUTIONS: readonly ReadFile['kind'][] = ['catalogue', 'cut-off', 'group-file'];

const reasons: Readonly<Partial<Record<ReadFile['kind'], GivenRefusal>>> = {
	'no-attachment': 'no-attachment',
	'group-sheet': 'group-sheet',
	'group-file': 'group-file',
	'foreign-pdf': 'foreign-pdf',
	picture: 'no-code',
	swollen: 'damaged',
	locked: 'locked',
	empty: 'empty',
	'too-large': 'too-large',
	unreadable: 'unreadable',
	damaged: 'damaged',
	'cut-off': 'damaged'
};

/**
 * Reads what was handed in as text: a contribution's file, a whole check, of which nothing but the
 * contribution is returned, or any number of codes with words around them.
 */
export function readGiven(text: string): readonly GivenResult[] {
	const trimmed = text.trim();
	if (!trimmed.startsWith('{')) {
		const codes = readCodes(trimmed, (code) => parseContribution(code, findCatalogue));
		return codes.length > 0 ? codes.map(givenOf) : [{ ok: false, reason: 'not-a-contribution' }];
	}
	if (trimmed.length > LARGEST_FILE) return [{ ok: false, reason: 'too-large' }];
	const result = parseContribution(trimmed, findCatalogue);
	const isOther = !result.ok && result.refusal.reason === 'not-a-contribution';
	return [isOther ? readCheck(trimmed) : givenOf(result)];
}

function givenOf(result: ContributionResult): GivenResult {
	if (result.ok) return { ok: true, contribution: result.contribution, isFromCheck: false };
	const { refusal } = result;
	return refusal.reason === 'unknown-catalogue'
		? { ok: false, reason: refusal.reason, catalogue: refusal.catalogue }
		: { ok: false, reason: refusal.reason };
}

function readCheck(text: string): GivenResult {
	const result = readAssessmentFile(text, findCatalogue);
	if (result.ok) {
		adoptCatalogues(result.sections);
		return contributionOfCheck(result);
	}
	switch (result.reason) {
		case 'too-new':
			return { ok: false, reason: 'unknown-version' };
		case 'unknown-catalogue':
		case 'damaged':
			return { ok: false, reason: result.reason };
		case 'not-json':
			return { ok: false, reason: 'damaged' };
		case 'foreign':
			return { ok: false, reason: 'not-a-contribution' };
	}
}

function contributionOfCheck({ assessment, dossierId }: CheckInFile): GivenResult {
	const catalogue = findCatalogue(assessment.catalogue);
	if (!catalogue) {
		return { ok: false, reason: 'unknown-catalogue', catalogue: assessment.catalogue };
	}
	const options = { today: localDay(), id: contributionIdOf(dossierId) };
	const contribution = contributionOf(catalogue, assessment, options);
	return { ok: true, contribution, isFromCheck: true };
}
