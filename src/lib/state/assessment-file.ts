import type { Assessment } from '$lib/domain';

/** An assessment as a file: its name and its text. The writer is loaded with the first file. */
export async function assessmentFile(
	assessment: Assessment
): Promise<{ readonly name: string; readonly text: string }> {
	const { assessmentFileName, writeAssessmentFile } = await import('$lib/storage/file-format');
	return { name: assessmentFileName(assessment), text: writeAssessmentFile(assessment) };
}

/** What writes the text of such a file. */
export async function loadAssessmentWriter(): Promise<(assessment: Assessment) => string> {
	return (await import('$lib/storage/file-format')).writeAssessmentFile;
}
