/** An object of a file jsPDF wrote, without its number. */
export type FileObject =
	| { readonly kind: 'plain'; readonly id: number; readonly body: string }
	| {
			readonly kind: 'stream';
			readonly id: number;
			readonly dictionary: string;
			readonly content: string;
	  };

export interface ParsedFile {
	readonly header: string;
	/** In the order of the file. */
	readonly objects: readonly FileObject[];
	/** One more than the highest number. */
	readonly size: number;
	readonly root: string;
	readonly info: string;
}

/**
 * Takes a file apart into its objects. Rests on jsPDF writing plain, unencrypted, unpacked files of one
 * revision; it is no general reader. Each character stands for a byte.
 */
export function parseFile(file: string): ParsedFile {
	const indexStart = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
	const index = file.slice(indexStart);
	const size = Number(/^xref\n0 (\d+)\n/.exec(index)?.[1]);
	const [root, info] = [/\/Root (\d+ 0 R)/.exec(index)?.[1], /\/Info (\d+ 0 R)/.exec(index)?.[1]];
	if (!size || !root || !info) throw new Error('jsPDF wrote a file of an unknown form.');
	const entries = [...index.matchAll(/^(\d{10}) \d{5} ([nf]) ?$/gm)]
		.map(([, offset, kind], id) => ({ id, offset: Number(offset), isUsed: kind === 'n' }))
		.filter(({ isUsed, offset }) => isUsed && offset > 0)
		.sort((a, b) => a.offset - b.offset);
	const objects = entries.map(({ id, offset }, i) =>
		parseObject(id, file.slice(offset, entries[i + 1]?.offset ?? indexStart))
	);
	return { header: file.slice(0, entries[0]?.offset), objects, size, root, info };
}

const STREAM = 'stream\n';

function parseObject(id: number, text: string): FileObject {
	const body = text.slice(text.indexOf(' obj') + ' obj'.length, text.lastIndexOf('endobj')).trim();
	const start = body.endsWith('endstream') ? body.indexOf(STREAM) : -1;
	if (start < 0) return { kind: 'plain', id, body };
	const dictionary = body.slice(0, start).replaceAll('\n', ' ').trim();
	const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
	const from = start + STREAM.length;
	return { kind: 'stream', id, dictionary, content: body.slice(from, from + length) };
}
