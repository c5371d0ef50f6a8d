import type { Dossier } from '$lib/domain';
import { dossiers, saveableDossier, today } from '..';
import { saveFile } from '$lib/ui/save-file';

/** A dossier as a file that opens here again. */
interface MadeFile {
	readonly name: string;
	readonly content: string;
	readonly dossierId: string;
	/** JSON knows every character. */
	readonly replaced: readonly [];
}

/** Saves the dossier of the open assessment as a file that opens here again. */
export async function saveCurrent(): Promise<void> {
	if (dossiers.dossier) await saveDossier(dossiers.dossier);
}

/** Saves a dossier as a file that opens here again, and notes that it was saved. */
export async function saveDossier(dossier: Dossier): Promise<void> {
	saveMade(await makeDossierFile(dossier));
}

export async function makeDossierFile(dossier: Dossier): Promise<MadeFile> {
	const { name, text } = await saveableDossier(dossier, today.day);
	return { name, content: text, dossierId: dossier.id, replaced: [] };
}

/** Hands the file over, and notes that the dossier was saved. */
export function saveMade({ name, content, dossierId }: MadeFile): void {
	saveFile(name, content, 'application/json');
	dossiers.noteSaved(dossierId);
}
