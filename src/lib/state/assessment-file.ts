import type { Assessment } from '$lib/domain';

/** An assessment as a file: its name and its text. The writer is loaded with the first file. */
export async function assessmentFile(
	assessment: Assessment
): Promise<{ readonly name: string; readonly text: string }> {
	const [{ dossierFileName }, { writeAssessmentFile }] = await Promise.all([
		import('$lib/dossier/format/dossier-file-name'),
		import('$lib/dossier/format/write-dossier-file')
	]);
	const name = dossierFileName(assessment.name, assessment.updatedOn);
	return { name, text: writeAssessmentFile(assessment) };
}

/** What writes the text of such a file. */
export async function loadAssessmentWriter(): Promise<(assessment: Assessment) => string> {
	return (await import('$lib/dossier/format/write-dossier-file')).writeAssessmentFile;
}
