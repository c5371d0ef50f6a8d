import type { Assessment, Dossier } from '$lib/domain';

/** A dossier as a file: its name and its text. The writer is loaded with the first file. */
export async function saveableDossier(
	dossier: Dossier,
	day: string
): Promise<{ readonly name: string; readonly text: string }> {
	const [{ dossierFileName }, { writeDossierFile }] = await Promise.all([
		import('./format/dossier-file-name'),
		import('./format/write-dossier-file')
	]);
	return { name: dossierFileName(dossier.name, day), text: writeDossierFile(dossier) };
}

/** What writes the file that goes along with a report on an assessment of a dossier, or of none. */
export async function loadAssessmentWriter(
	dossier?: Dossier
): Promise<(assessment: Assessment) => string> {
	const { writeAssessmentFile } = await import('./format/write-dossier-file');
	return (assessment) => writeAssessmentFile(assessment, dossier);
}
