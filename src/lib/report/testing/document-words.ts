import type { Block, ReportDocument, Text } from '../report-document';

/** The words of a report in the order they must be read, without those inside pictures. */
export function wordsOf({ blocks }: ReportDocument): readonly string[] {
	return wordsIn(blocks.flatMap(partsOf).join('\n'));
}

export function wordsIn(text: string): readonly string[] {
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
			return block.items.map(plain);
		case 'figure':
			return [block.alt, block.caption ?? ''];
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
