import type { Assessment } from '$lib/domain';
import { saveFile } from './save-file';

/** Saves an assessment as a file that opens here again. */
export async function saveAssessment(assessment: Assessment): Promise<void> {
	const { assessmentFileName, writeAssessmentFile } = await import('$lib/storage/file-format');
	saveFile(assessmentFileName(assessment), writeAssessmentFile(assessment), 'application/json');
}
