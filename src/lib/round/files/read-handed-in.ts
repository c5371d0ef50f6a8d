import { readFile, type ReadFile } from '$lib/dossier/files/read-file';
import { readQrPhoto } from './read-qr';

/** Reads a file that was handed in; of a picture the code that is on it. */
export async function readHandedIn(file: File): Promise<ReadFile> {
	const content = await readFile(file);
	const isPicture = content.kind === 'picture' || file.type.startsWith('image/');
	if (!isPicture || content.kind === 'too-large' || content.kind === 'empty') return content;
	try {
		const text = await readQrPhoto(file);
		return text === null ? { kind: 'picture' } : { kind: 'codes', text };
	} catch {
		// A picture this browser cannot open.
		return { kind: 'picture' };
	}
}
