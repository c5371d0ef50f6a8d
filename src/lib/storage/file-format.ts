import {
	ASSESSMENT_FORMAT,
	findAssessmentFaults,
	type Assessment,
	type Catalogue,
	type Fault
} from '../domain';
import { formatOf, isObject } from './migrations';
import { parseJson } from './parse-json';
import { parseStoredAssessment } from './parse-stored-assessment';

export { assessmentFileName } from './assessment-file-name';
export { writeAssessmentFile } from './write-assessment-file';

/** Why a file was refused. */
export type RefusalReason = 'not-json' | 'foreign' | 'too-new' | 'unknown-catalogue' | 'damaged';

export type ReadResult =
	| { readonly ok: true; readonly assessment: Assessment; readonly migratedFrom?: number }
	| {
			readonly ok: false;
			readonly reason: RefusalReason;
			/** At least one. */
			readonly faults: readonly Fault[];
	  };

type FindCatalogue = (reference: Assessment['catalogue']) => Catalogue | undefined;

/** In UTF-16 units: twice the longest texts that fit into forty answers. */
const LARGEST_FILE = 1_000_000;

/** Reads a saved file of any age; one that cannot be trusted is refused as a whole, with the reason. */
export function readAssessmentFile(text: string, findCatalogue: FindCatalogue): ReadResult {
	if (text.length > LARGEST_FILE) return refusal('damaged', 'the file is larger than 1 MB');
	const json = parseJson(text.replace(/^\uFEFF/, ''));
	if (json.kind === 'not-json') return refusal('not-json', 'the file is not JSON');
	const format = isOurs(json.value) ? formatOf(json.value) : undefined;
	if (format === undefined) return refusal('foreign', 'the file is not a Belegbar assessment');
	if (format > ASSESSMENT_FORMAT) {
		return refusal(
			'too-new',
			`${format} is newer than ${ASSESSMENT_FORMAT}, the newest known here`,
			'format'
		);
	}
	if (json.hasPrototypeKey) return refusal('damaged', 'the key "__proto__" is not known');
	const result = readContent(json.value, findCatalogue);
	return result.ok && format < ASSESSMENT_FORMAT ? { ...result, migratedFrom: format } : result;
}

function readContent(content: unknown, findCatalogue: FindCatalogue): ReadResult {
	const parsed = parseStoredAssessment(content);
	if (!parsed.ok) return { ok: false, reason: 'damaged', faults: parsed.faults };
	const assessment = parsed.value;
	const { id, version } = assessment.catalogue;
	const catalogue = findCatalogue({ id, version });
	if (!catalogue)
		return refusal('unknown-catalogue', `${id} ${version} is not known here`, 'catalogue');
	const faults = findAssessmentFaults(assessment, catalogue);
	return faults.length > 0 ? { ok: false, reason: 'damaged', faults } : { ok: true, assessment };
}

/** A newer format may have renamed one of the two; the other is enough to know it as ours. */
function isOurs(value: unknown): boolean {
	return isObject(value) && ('answers' in value || 'catalogue' in value);
}

function refusal(reason: RefusalReason, message: string, path = 'file'): ReadResult {
	return { ok: false, reason, faults: [{ path, message }] };
}
