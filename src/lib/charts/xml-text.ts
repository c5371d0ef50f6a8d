/** Everything XML forbids, even escaped: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML may carry it, not yet escaped: one forbidden character makes the whole file malformed. */
export function xmlText(text: string): string {
	return text.replace(FORBIDDEN, '');
}
