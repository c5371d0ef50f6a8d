import type { ReportDocument } from '../../src/lib/report/report-document';
import { partsOf, plain, wordsIn, type Telling } from '../../src/lib/report/testing/document-words';

/** The words of a report in the order they must be read, as the document has them. */
export function wordsOf(
	{ blocks }: ReportDocument,
	clean: (text: string) => string
): readonly string[] {
	return wordsIn(partsOf(blocks, inPdf).map(clean).join('\n'));
}

const inPdf: Telling = {
	list: ({ items, isOrdered }) =>
		items.flatMap((item, i) => [isOrdered ? `${i + 1}.` : '•', plain(item)]),
	figure: ({ scene, caption }) => [
		...scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
		caption ?? ''
	]
};

/** The words `pdfinfo -struct-text` reads aloud; words divided at a line's end are whole again. */
export function wordsReadAloud(structure: string): readonly string[] {
	let text = '';
	for (const line of structure.split('\n')) {
		const content = /^ *"(.*)"$/.exec(line)?.[1];
		if (content !== undefined) text += content;
		else if (!/^ *(?:Link|Object)/.test(line)) text += '\n';
	}
	return wordsIn(text.replaceAll('\u00ad', ''));
}
