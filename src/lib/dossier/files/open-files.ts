import { goto } from '$app/navigation';
import type { Dropped } from './dropped-files';
import { readFile } from './read-file';
import { fileDoor } from '..';

/** Where what was opened is shown: a single check, or the list of all. */
interface Places {
	readonly one: string;
	readonly several: string;
}

/** Opens chosen or dropped files one after the other and shows what was opened. */
export async function openFiles(
	{ files, emptyFolders }: Dropped,
	{ one, several }: Places
): Promise<void> {
	const chosen = [];
	for (const file of files) chosen.push({ name: file.name, content: await readFile(file) });
	const opened = await fileDoor.take(chosen, emptyFolders);
	if (opened === 1 && files.length === 1) await goto(one);
	else if (opened > 0) await goto(several);
}
