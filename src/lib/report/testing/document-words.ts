import type { Block, ReportDocument, Text } from '../report-document';

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** What kinds of file tell in ways of their own. */
export interface Telling {
	readonly list: (block: Of<'list'>) => readonly string[];
	readonly figure: (block: Of<'figure'>) => readonly string[];
}

/** The words of a report in the order they must be read, without those inside pictures. */
export function wordsOf({ blocks }: ReportDocument): readonly string[] {
	return wordsIn(partsOf(blocks, withoutPictures).join('\n'));
}

const withoutPictures: Telling = {
	list: ({ items }) => items.map(plain),
	figure: ({ alt, caption }) => [alt, caption ?? '']
};

export function wordsIn(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

/** The texts of blocks in the order they must be read. */
export function partsOf(blocks: readonly Block[], telling: Telling): readonly string[] {
	return blocks.flatMap((block) => partsOfBlock(block, telling));
}

function partsOfBlock(block: Block, telling: Telling): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return [block.text];
		case 'headline':
		case 'paragraph':
			return [plain(block.text)];
		case 'list':
			return telling.list(block);
		case 'figure':
			return telling.figure(block);
		case 'table':
			return [
				block.title,
				...block.columns.map(({ title }) => title),
				...block.rows.flatMap((row) => row.map(({ text }) => plain(text)))
			];
		case 'box':
			return [block.title, ...partsOf(block.blocks, telling)];
		case 'writing-lines':
			return [block.label];
		case 'page-break':
			return [];
	}
}

export function plain(text: Text): string {
	return text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}
