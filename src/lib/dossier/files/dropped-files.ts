/** Everything that was dropped at once. */
export interface Dropped {
	readonly files: readonly File[];
	/** Folders in which nothing was found that could be ours. */
	readonly emptyFolders: readonly string[];
}

/** A folder of a company has few files; whoever drops a whole disk by mistake must not wait for it. */
const MOST_FILES = 200;
const DEEPEST = 5;

/** What of a folder could be ours: a company keeps other things beside it. */
const COULD_BE_OURS = /\.(?:json|pdf)$/i;

/**
 * The files of a drop, those in folders too. To be called while the drop is being handled: afterwards a
 * browser forgets what it was.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
	const files = Array.from(transfer.files);
	const entries = Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
	const folders = entries.filter(isFolder);
	if (folders.length === 0) return { files, emptyFolders: [] };
	const loose = await Promise.all(entries.filter(isFile).map(fileOf));
	const found = await Promise.all(folders.map((folder) => filesIn(folder, DEEPEST)));
	return {
		files: [...loose, ...found.flat()].slice(0, MOST_FILES),
		emptyFolders: folders.filter((_, i) => found[i]?.length === 0).map(({ name }) => name)
	};
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

async function filesIn(folder: FileSystemDirectoryEntry, depth: number): Promise<readonly File[]> {
	const entries = await entriesOf(folder.createReader());
	const own = entries.filter(isFile).filter(({ name }) => COULD_BE_OURS.test(name));
	const files = await Promise.all(own.slice(0, MOST_FILES).map(fileOf));
	if (depth === 0) return files;
	const inner = entries.filter(isFolder).map((sub) => filesIn(sub, depth - 1));
	return [...files, ...(await Promise.all(inner)).flat()];
}

/** Browsers hand out the content of a folder in parts, an empty one last. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
	const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
		reader.readEntries(resolve, reject);
	});
	return part.length === 0 ? [] : [...part, ...(await entriesOf(reader))];
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => {
		entry.file(resolve, reject);
	});
}
