import type { Block, ReportDocument, Text } from '../../src/lib/report/report-document';

/** The words of a report in the order they must be read, as the document has them. */
export function wordsOf(
	{ blocks }: ReportDocument,
	clean: (text: string) => string
): readonly string[] {
	return wordsIn(blocks.flatMap(partsOf).map(clean).join('\n'));
}

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

function wordsIn(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

function partsOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return [block.text];
		case 'headline':
		case 'paragraph':
			return [plain(block.text)];
		case 'list':
			return block.items.flatMap((item, i) => [block.isOrdered ? `${i + 1}.` : '•', plain(item)]);
		case 'figure':
			return [
				...block.scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
				block.caption ?? ''
			];
		case 'table':
			return [
				block.title,
				...block.columns.map(({ title }) => title),
				...block.rows.flatMap((row) => row.map(({ text }) => plain(text)))
			];
		case 'box':
			return [block.title, ...block.blocks.flatMap(partsOf)];
		case 'writing-lines':
			return [block.label];
		case 'page-break':
			return [];
	}
}

function plain(text: Text): string {
	return text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}
