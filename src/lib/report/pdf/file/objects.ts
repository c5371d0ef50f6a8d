/** A numbered object of the file. Others may refer to it before its content is known. */
export interface PdfObject {
	readonly id: number;
	/** In PDF syntax, each character one byte; of a stream the entries of its dictionary. */
	content: string;
	/** Not packed yet. */
	readonly stream?: Uint8Array;
}

/** Makes the objects of one file. */
export interface ObjectSource {
	create(content?: string): PdfObject;
	createStream(entries: string, stream: Uint8Array): PdfObject;
	/** In order of their numbers, from 1. */
	readonly all: readonly PdfObject[];
}

export function createObjects(): ObjectSource {
	const all: PdfObject[] = [];

	function add(object: PdfObject): PdfObject {
		all.push(object);
		return object;
	}

	return {
		all,
		create: (content = '') => add({ id: all.length + 1, content }),
		createStream: (content, stream) => add({ id: all.length + 1, content, stream })
	};
}

export function reference({ id }: PdfObject): string {
	return `${id} 0 R`;
}
