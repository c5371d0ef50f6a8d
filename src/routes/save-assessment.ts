import type { Assessment } from '$lib/domain';
import { assessmentFile } from '$lib/state';
import { saveFile } from './save-file';

/** Saves an assessment as a file that opens here again. */
export async function saveAssessment(assessment: Assessment): Promise<void> {
	const { name, text } = await assessmentFile(assessment);
	saveFile(name, text, 'application/json');
}
