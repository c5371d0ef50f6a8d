import {
	dossierFileContent,
	dossierOfAssessment,
	ownFileFields,
	type Assessment,
	type Dossier
} from '../../domain';

/** The text of a dossier's file. The same state gives the same bytes, however it came about. */
export function writeDossierFile({ id, fields }: Pick<Dossier, 'id' | 'fields'>): string {
	return `${JSON.stringify(dossierFileContent(id, fields), null, '\t')}\n`;
}

/**
 * The text of the file that goes along with a report: this assessment only, never the rest of its
 * dossier. One that is in no dossier makes one of its own.
 */
export function writeAssessmentFile(assessment: Assessment, dossier?: Dossier): string {
	if (!dossier) return writeDossierFile(dossierOfAssessment(assessment));
	return writeDossierFile({ id: dossier.id, fields: ownFileFields(dossier, assessment) });
}
