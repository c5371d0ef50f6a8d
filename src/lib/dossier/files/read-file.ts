import type { PdfRefusalReason } from '../../report/pdf/read-attachment';
import { identifyFile, type Identified, type OtherKind } from './identify-file';

/** A file as somebody chose it, with its text where it has one, or what it is instead. */
export type ReadFile =
	Exclude<Identified, { kind: 'pdf' | OtherKind }> | { readonly kind: UnreadableKind };

export type UnreadableKind =
	| OtherKind
	/** Of a PDF. */
	| PdfRefusalReason
	| 'too-large'
	/** The browser could not read it: it is gone, or a folder. */
	| 'unreadable';

const LARGEST_FILE = 20_000_000;

/** Reads a chosen file; from a PDF report the assessment inside it. Nothing leaves the browser. */
export async function readFile(
	file: Pick<File, 'name' | 'size' | 'arrayBuffer'>
): Promise<ReadFile> {
	if (file.size > LARGEST_FILE) return { kind: 'too-large' };
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const found = identifyFile(bytes, file.name);
		return found.kind === 'pdf' ? await readPdf(bytes) : found;
	} catch {
		return { kind: 'unreadable' };
	}
}

async function readPdf(pdf: Uint8Array): Promise<ReadFile> {
	const { PdfRefusal, readAttachedFile } = await import('../../report/pdf/read-attachment');
	try {
		const content = await readAttachedFile(pdf);
		const attached = identifyFile(content, '.json');
		// A PDF in a PDF is not opened.
		return attached.kind === 'pdf' ? { kind: 'foreign-pdf' } : attached;
	} catch (error) {
		return { kind: error instanceof PdfRefusal ? error.reason : 'unreadable' };
	}
}
