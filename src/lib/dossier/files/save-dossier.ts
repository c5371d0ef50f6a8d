import type { Dossier } from '$lib/domain';
import { dossiers, saveableDossier, today } from '..';
import { saveFile } from '$lib/ui/save-file';

/** Saves the dossier of the open assessment as a file that opens here again. */
export async function saveCurrent(): Promise<void> {
	if (dossiers.dossier) await saveDossier(dossiers.dossier);
}

/** Saves a dossier as a file that opens here again, and notes that it was saved. */
export async function saveDossier(dossier: Dossier): Promise<void> {
	const { name, text } = await saveableDossier(dossier, today.day);
	saveFile(name, text, 'application/json');
	dossiers.noteSaved(dossier.id);
}
