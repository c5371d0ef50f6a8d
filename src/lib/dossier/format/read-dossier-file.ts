import {
	dossierOf,
	dossierOfAssessment,
	DOSSIER_FORMAT,
	findAssessmentFaults,
	ownCataloguesIn,
	parseAssessment,
	parseDossierFile,
	type Assessment,
	type CatalogueFinder,
	type Dossier,
	type Fault,
	type IncomingDossier,
	type ParseResult
} from '../../domain';
import { formatOf, isObject, migrateAssessment } from './migrations';
import { parseJson } from './parse-json';

/** Why a file was refused. */
export type RefusalReason = 'not-json' | 'foreign' | 'too-new' | 'unknown-catalogue' | 'damaged';

export interface FileRefusal {
	readonly ok: false;
	readonly reason: RefusalReason;
	/** At least one. */
	readonly faults: readonly Fault[];
}

export type DossierReading =
	| {
			readonly ok: true;
			readonly dossier: IncomingDossier;
			/** The format of an older file. */
			readonly migratedFrom?: number;
	  }
	| FileRefusal;

/** In UTF-16 units: sixty full assessments with the longest texts people write. */
const LARGEST_FILE = 20_000_000;

/** The last format that held a single assessment. */
const ASSESSMENT_FORMATS_END = 1;

/** Reads a saved file of any age; one that cannot be trusted is refused as a whole, with the reason. */
export function readDossierFile(text: string, findCatalogue: CatalogueFinder): DossierReading {
	if (text.length > LARGEST_FILE) return refusal('damaged', 'the file is larger than 20 MB');
	const json = parseJson(text.replace(/^\uFEFF/, ''));
	if (json.kind === 'not-json') return refusal('not-json', 'the file is not JSON');
	const format = isOurs(json.value) ? formatOf(json.value) : undefined;
	if (format === undefined) return refusal('foreign', 'the file is not a Belegbar file');
	if (format > DOSSIER_FORMAT) {
		return refusal(
			'too-new',
			`${format} is newer than ${DOSSIER_FORMAT}, the newest known here`,
			'format'
		);
	}
	if (json.hasPrototypeKey) return refusal('damaged', 'the key "__proto__" is not known');
	const parsed = parseContent(json.value, format);
	if (!parsed.ok) return { ok: false, reason: 'damaged', faults: parsed.faults };
	const reading = fitting(parsed.value, findCatalogue);
	return reading.ok && format < DOSSIER_FORMAT ? { ...reading, migratedFrom: format } : reading;
}

/** The assessment of a file for whoever wants one: the one that was worked on last; and of which dossier. */
export function readAssessmentFile(
	text: string,
	findCatalogue: CatalogueFinder
):
	| {
			readonly ok: true;
			readonly assessment: Assessment;
			readonly dossierId: string;
			readonly sections: Dossier['sections'];
	  }
	| FileRefusal {
	const reading = readDossierFile(text, findCatalogue);
	if (!reading.ok) return reading;
	const { id, fields } = reading.dossier;
	const { sections } = dossierOf(id, fields, () => undefined);
	const { assessments } = dossierOf(id, fields, withOwn(findCatalogue, sections));
	const [latest] = assessments;
	if (latest) return { ok: true, assessment: latest.assessment, dossierId: id, sections };
	return refusal('damaged', 'there is no assessment in the file');
}

function parseContent(content: unknown, format: number): ParseResult<IncomingDossier> {
	if (format > ASSESSMENT_FORMATS_END) return parseDossierFile(content);
	const parsed = parseAssessment(migrateAssessment(content));
	return parsed.ok ? { ok: true, value: dossierOfAssessment(parsed.value) } : parsed;
}

/** Every answer must fit its catalogue, and at least one catalogue must be known. */
function fitting(dossier: IncomingDossier, findCatalogue: CatalogueFinder): DossierReading {
	const { assessments, sections } = dossierOf(dossier.id, dossier.fields, () => undefined);
	const find = withOwn(findCatalogue, sections);
	const found = assessments.map(({ assessment }) => ({
		assessment,
		catalogue: find(assessment.catalogue)
	}));
	const [first] = found;
	if (first && !found.some(({ catalogue }) => catalogue)) {
		const { id, version } = first.assessment.catalogue;
		return refusal('unknown-catalogue', `${id} ${version} is not known here`, 'catalogue');
	}
	const faults = found.flatMap(({ assessment, catalogue }) =>
		catalogue ? findAssessmentFaults(assessment, catalogue) : []
	);
	return faults.length > 0 ? { ok: false, reason: 'damaged', faults } : { ok: true, dossier };
}

/** The known catalogues, and those the file brings along. */
function withOwn(findCatalogue: CatalogueFinder, sections: Dossier['sections']): CatalogueFinder {
	const own = ownCataloguesIn(sections).map(({ catalogue }) => catalogue);
	return (reference) =>
		findCatalogue(reference) ??
		own.find(({ id, version }) => id === reference.id && version === reference.version);
}

/** A newer format may have renamed some of these; one is enough to know it as ours. */
function isOurs(value: unknown): boolean {
	return isObject(value) && ('answers' in value || 'catalogue' in value || 'assessments' in value);
}

function refusal(reason: RefusalReason, message: string, path = 'file'): FileRefusal {
	return { ok: false, reason, faults: [{ path, message }] };
}
