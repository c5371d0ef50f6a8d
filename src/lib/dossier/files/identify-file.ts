import { decodeText } from './decode-text';

/** What a file is, by what is in it; its name decides only where the content does not. */
export type Identified =
	/** Might be a saved check, of any age: what reads checks says more. */
	| { readonly kind: 'check'; readonly text: string }
	| { readonly kind: 'contribution'; readonly text: string }
	/** What a group kept of one of its meetings. */
	| { readonly kind: 'group-file'; readonly text: string }
	/** Codes of contributions, with any words around them. */
	| { readonly kind: 'codes'; readonly text: string }
	/** A catalogue of somebody's own: what reads catalogues says more. */
	| { readonly kind: 'catalogue'; readonly text: string }
	/** A check or other JSON of which a part is missing. */
	| { readonly kind: 'cut-off'; readonly text: string }
	| { readonly kind: 'pdf' }
	| { readonly kind: OtherKind };

/** Everything else that comes through a door, by what has to be said of it. */
export type OtherKind =
	| 'empty'
	/** "Result as JSON": figures without the answers they come from. */
	| 'result'
	| 'table'
	| 'picture'
	| 'word'
	| 'report-text'
	| 'archive'
	/** JSON of another program. */
	| 'foreign'
	/** Bytes were lost on the way. */
	| 'damaged'
	| 'unknown';

/** What a file is and, where there is one, its text. */
export function identifyFile(bytes: Uint8Array, name: string): Identified {
	if (bytes.length === 0) return { kind: 'empty' };
	const kind = signatureOf(bytes);
	if (kind !== undefined) return { kind };
	const decoded = decodeText(bytes);
	if (!decoded.ok) return { kind: decoded.reason === 'damaged' ? 'damaged' : 'unknown' };
	return identifyText(decoded.text, name);
}

const signatures: readonly (readonly ['pdf' | 'picture' | 'archive', string])[] = [
	['pdf', '%PDF-'],
	['picture', '\u0089PNG'],
	['picture', '\u00ff\u00d8\u00ff'],
	['picture', 'GIF8'],
	['archive', 'PK\u0003\u0004'],
	['archive', '7z\u00bc\u00af'],
	['archive', 'Rar!'],
	['archive', '\u001f\u008b']
];

/** Some programs write a few bytes before a PDF; readers look for its beginning in the first kilobyte. */
const PDF_BEGINS_WITHIN = 1024;

function signatureOf(bytes: Uint8Array): 'pdf' | 'picture' | 'archive' | 'word' | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, PDF_BEGINS_WITHIN));
	const kind = signatures.find(([, mark]) => start.startsWith(mark))?.[0];
	if (kind === 'archive') return isWord(bytes) ? 'word' : 'archive';
	if (kind !== undefined) return kind;
	return start.includes('%PDF-1') && !/^[^%]*\{/.test(start) ? 'pdf' : undefined;
}

/** The names of its parts stand uncompressed in a Word file, in a list at its end. */
function isWord(bytes: Uint8Array): boolean {
	const tail = bytes.subarray(-65_536);
	return new TextDecoder('windows-1252').decode(tail).includes('word/document.xml');
}

function identifyText(text: string, name: string): Identified {
	const trimmed = text.trim();
	if (trimmed === '') return { kind: 'empty' };
	if (/^[{[]/.test(trimmed)) return identifyJson(trimmed);
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<svg[\s>]/.test(trimmed))
		return { kind: 'picture' };
	if (isTable(trimmed, name)) return { kind: 'table' };
	if (/\bBB[1-9IL][0-9IL]{0,2}-/i.test(trimmed)) return { kind: 'codes', text };
	return { kind: /\.(?:md|markdown)$/i.test(name) ? 'report-text' : 'unknown' };
}

/** Our tables, however a spreadsheet has saved them again. */
function isTable(text: string, name: string): boolean {
	return (
		/\.(?:csv|tsv)$/i.test(name) ||
		/^"?(?:Art"?[;,\t]"?Kennung|Kind"?[;,\t]"?Id)"?[;,\t]/.test(text)
	);
}

function identifyJson(text: string): Identified {
	const json = parsed(text);
	if (json === undefined) return { kind: 'cut-off', text };
	const keys = new Set(Object.keys(json.value ?? {}));
	if (isOfKind('contribution', json.value)) return { kind: 'contribution', text };
	if (isOfKind('group', json.value)) return { kind: 'group-file', text };
	if (['index', 'dimensions', 'nextSteps'].every((key) => keys.has(key))) return { kind: 'result' };
	if (['questions', 'dimensions'].every((key) => keys.has(key))) return { kind: 'catalogue', text };
	const isOurs = ['answers', 'catalogue', 'assessments'].some((key) => keys.has(key));
	return isOurs ? { kind: 'check', text } : { kind: 'foreign' };
}

function isOfKind(kind: string, value: object | null): boolean {
	return value !== null && 'kind' in value && value.kind === kind;
}

function parsed(text: string): { readonly value: object | null } | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return { value: typeof value === 'object' ? value : null };
	} catch {
		return undefined;
	}
}
