import { zlibSync } from 'fflate';
import { binaryString, bytesOf } from './bytes';
import type { JsPdfInternals } from './jspdf-internals';

/** A numbered object of the file. Others may refer to it before its content is known. */
export interface PdfObject {
	readonly id: number;
	/** In PDF syntax, each character one byte. */
	content: string;
}

/** Makes objects of the file and knows the pages' ones. */
export interface ObjectSource {
	create(content?: string): PdfObject;
	/** One that can be found in the file as it is written here. */
	createPlain(content: string): PdfObject;
	createStream(entries: string, stream: Uint8Array): PdfObject;
	pageReference(page: number): string;
}

export function reference({ id }: { readonly id: number }): string {
	return `${id} 0 R`;
}

/** Adds objects to a file jsPDF is about to write; the small ones go into one packed stream. */
export class PackedObjects implements ObjectSource {
	readonly #internals: JsPdfInternals;
	readonly #small: PdfObject[] = [];

	constructor(internals: JsPdfInternals) {
		this.#internals = internals;
	}

	create(content = ''): PdfObject {
		const object = { id: this.#internals.newObjectDeferred(), content };
		this.#small.push(object);
		return object;
	}

	createPlain(content: string): PdfObject {
		const object = this.#internals.newAdditionalObject();
		object.content = content;
		return { id: object.objId, content };
	}

	createStream(entries: string, stream: Uint8Array): PdfObject {
		return this.createPlain(streamOf(entries, stream));
	}

	pageReference(page: number): string {
		return `${this.#internals.getPageInfo(page).objId} 0 R`;
	}

	/** To be called once all contents are known. */
	pack(): PackedStream {
		let index = '';
		let bodies = '';
		for (const { id, content } of this.#small) {
			index += `${id} ${bodies.length} `;
			bodies += `${content}\n`;
		}
		const entries = `/Type /ObjStm /N ${this.#small.length} /First ${index.length}`;
		const { id } = this.createStream(entries, bytesOf(index + bodies));
		return { id, members: this.#small.map((object) => object.id) };
	}
}

/** An object stream and the numbers of what is in it. */
export interface PackedStream {
	readonly id: number;
	readonly members: readonly number[];
}

/** Archives read the metadata without unpacking anything; all else is compressed. */
export function streamOf(entries: string, content: Uint8Array): string {
	const isPacked = !entries.includes('/Subtype /XML');
	const bytes = isPacked ? zlibSync(content, { level: 6 }) : content;
	const filter = isPacked ? ' /Filter /FlateDecode' : '';
	return `<<${entries}${filter} /Length ${bytes.length}>>\nstream\n${binaryString(bytes)}\nendstream`;
}
