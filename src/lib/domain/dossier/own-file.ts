import type { Assessment } from '../answers/assessment';
import { catalogueKey, CATALOGUES_SECTION } from './catalogue-key';
import { adoptChanges } from './edit-dossier';
import type { Dossier } from './dossier';
import { findKept } from './dossier';
import { fieldKey, fieldsOf, type Change, type Fields } from './fields';
import type { IncomingDossier } from './file-content';
import { isSameValue } from './same-value';
import { FIRST_STAMP, stampOfDay, type Stamp } from './stamp';

/**
 * An assessment that comes alone: from a file of an older format, or made by somebody else's program.
 * Of when it was written only the day is known. Wherever it is opened, it makes the same dossier.
 */
export function dossierOfAssessment(assessment: Assessment): IncomingDossier {
	const stamp = stampOfDay(assessment.updatedOn);
	const list = ownChanges(assessment, undefined).map((change) => ({ ...change, stamp }));
	return { id: assessment.id, fields: fieldsOf(list) };
}

/**
 * What goes along with a report: the one assessment it shows, as it shows it, with the texts and
 * choices for the report and the questions it answers, and nothing else of the dossier. Parts that differ from what the dossier
 * keeps, since names were left out of the report, never take the place of what is kept.
 */
export function ownFileFields(dossier: Dossier, assessment: Assessment): Fields {
	const record = findKept(dossier, assessment.id)?.completion?.record;
	const own = ownChanges(assessment, record).map((change) => ({
		...change,
		stamp: stampIn(dossier, change)
	}));
	const key = catalogueKey(assessment.catalogue);
	const along = Object.values(dossier.fields).filter(
		(field) =>
			field.part === 'report-text' ||
			field.part === 'report-choice' ||
			(field.part === 'section' && field.section === CATALOGUES_SECTION && field.key === key)
	);
	return fieldsOf([...own, ...along]);
}

/** The fields with other ids for their assessments, so that they can lie beside those that are here. */
export function withNewIds(fields: Fields, newId: () => string): Fields {
	const list = Object.values(fields);
	const old = new Set(list.flatMap((field) => ('assessment' in field ? [field.assessment] : [])));
	const idByOld = new Map([...old].map((id) => [id, newId()]));
	const renamed = list.map((field) => {
		if (!('assessment' in field)) return field;
		return { ...field, assessment: idByOld.get(field.assessment) ?? field.assessment };
	});
	return fieldsOf(renamed);
}

function ownChanges(assessment: Assessment, record: string | undefined): readonly Change[] {
	const { name } = assessment;
	return [
		...(name === undefined ? [] : [{ part: 'name', value: name } as const]),
		...adoptChanges(assessment, record)
	];
}

function stampIn({ fields }: Dossier, change: Change): Stamp {
	const kept = fields[fieldKey(change)];
	if (!kept) return FIRST_STAMP;
	const { stamp, ...rest } = kept;
	return isSameValue(rest, change) ? stamp : FIRST_STAMP;
}
