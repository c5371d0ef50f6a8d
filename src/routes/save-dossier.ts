import { dossiers, saveableDossier, today } from '$lib/dossier';
import { saveFile } from './save-file';

/** Saves the dossier of the open assessment as a file that opens here again. */
export async function saveCurrent(): Promise<void> {
	const { dossier } = dossiers;
	if (!dossier) return;
	const { name, text } = await saveableDossier(dossier, today.day);
	saveFile(name, text, 'application/json');
	dossiers.noteSaved(dossier.id);
}
