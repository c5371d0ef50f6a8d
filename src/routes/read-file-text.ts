import type { FileText } from '$lib/dossier';

const LARGEST_FILE = 20_000_000;

/** The text of a chosen file; from a PDF report the assessment inside it. Nothing leaves the browser. */
export async function readFileText(file: File): Promise<FileText> {
	if (file.size > LARGEST_FILE) return { ok: false, reason: 'too-large' };
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		if (!isPdf(bytes)) return { ok: true, text: new TextDecoder().decode(bytes) };
		const { readAttachment } = await import('$lib/report/pdf/read-attachment');
		const text = await readAttachment(bytes);
		return text === undefined ? { ok: false, reason: 'no-attachment' } : { ok: true, text };
	} catch {
		return { ok: false, reason: 'unreadable' };
	}
}

function isPdf(bytes: Uint8Array): boolean {
	return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}
