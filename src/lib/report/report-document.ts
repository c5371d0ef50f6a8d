import type { Scene } from '../charts/scene';
import type { Locale } from '../language/locale';

/** The report as plain data, before it becomes a PDF: what it says and in which order, not where. */

/** Where a link leads: to a block of this report, or to a published address. */
export type LinkTarget =
	{ readonly kind: 'anchor'; readonly id: string } | { readonly kind: 'url'; readonly url: string };

export type Inline =
	| string
	| {
			readonly text: string;
			readonly isStrong?: boolean;
			/** Text in another language than the report, for instance the user's own notes. */
			readonly isMuted?: boolean;
			readonly to?: LinkTarget;
			/** One of the two figures of a result; in a headline claimed is set in outline, evidenced filled. */
			readonly figure?: 'claimed' | 'evidenced';
	  };

export type Text = readonly Inline[];

export interface TableColumn {
	readonly title: string;
	/** Share of the table's width, relative to the other columns. */
	readonly share: number;
	readonly align?: 'left' | 'right';
	/** Drawn before the title: filled, outlined, or dotted for what is not known. */
	readonly sign?: 'evidenced' | 'claimed' | 'open';
	/** To be filled in by hand: a ruled field, or lines to write on. */
	readonly toFill?: 'field' | 'lines';
}

export interface TableCell {
	readonly text: Text;
	/** Drawn below the text: what is claimed and what of it is evidenced, 0 to 100. */
	readonly bar?: { readonly claimed: number; readonly evidenced: number };
	/** Makes the cell the target of links. */
	readonly id?: string;
}

export type Block =
	| {
			readonly kind: 'heading';
			readonly level: 1 | 2 | 3;
			readonly text: string;
			readonly id: string;
	  }
	| {
			/** The result as one sentence, large; takes the place of the first heading. */
			readonly kind: 'headline';
			readonly text: Text;
			readonly id: string;
	  }
	| {
			readonly kind: 'paragraph';
			readonly text: Text;
			readonly tone?: 'normal' | 'lead' | 'small' | 'muted' | 'closing';
			readonly id?: string;
	  }
	| { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Text[] }
	| {
			readonly kind: 'figure';
			readonly scene: Scene;
			/** States the finding, not the look. */
			readonly alt: string;
			readonly caption?: string;
	  }
	| {
			readonly kind: 'table';
			readonly title: string;
			readonly columns: readonly TableColumn[];
			readonly rows: readonly (readonly TableCell[])[];
			/** Whether the first column names its row. */
			readonly hasRowHeaders: boolean;
			/** The last row takes what is left of the page: room to write by hand. */
			readonly fillsPage?: boolean;
	  }
	| {
			/** Framed part with its own heading; kept on one page if it fits. */
			readonly kind: 'box';
			readonly title: string;
			readonly level: 2 | 3;
			readonly blocks: readonly Block[];
	  }
	/** Empty lines to write on by hand, for the meeting. */
	| { readonly kind: 'writing-lines'; readonly label: string; readonly lines: number }
	| { readonly kind: 'page-break' };

/** To be cut out, with a picture to be scanned. */
export interface Card {
	readonly title: string;
	/** Below the title; may be empty. */
	readonly note: string;
	readonly picture: { readonly scene: Scene; readonly alt: string };
	readonly steps: readonly string[];
	/** Large: what is typed where nothing can be scanned. */
	readonly address?: string;
	readonly small: string;
}

/** Sheets of nothing but cards, so large in shares of a sheet. */
export interface Cards {
	readonly size: 'half' | 'eighth';
	readonly cards: readonly Card[];
}

export interface ReportDocument {
	readonly locale: Locale;
	readonly title: string;
	readonly subject: string;
	/** Company name, or the product's when exported without. */
	readonly author: string;
	readonly keywords: readonly string[];
	/** YYYY-MM-DD; the only date in the file, so that equal input gives equal bytes. */
	readonly date: string;
	/** Printed small at the top of every page; says "Zwischenstand" for a half-finished assessment. */
	readonly header: string;
	/** Asked for at the top of the first page, to be written by hand: „Betrieb:“. */
	readonly blank?: string;
	/** Printed small at the bottom of every page. */
	readonly footer: string;
	/** Printed at the end of the footer; `{page}` and `{pages}` are filled in. */
	readonly pageLabel: string;
	readonly blocks: readonly Block[];
	/** Printed on sheets of their own, where nothing is repeated at top and bottom. */
	readonly cards?: Cards;
	/** The assessment the report was made from, inside the file. */
	readonly attachment?: {
		readonly fileName: string;
		readonly description: string;
		readonly json: string;
	};
}

/** The ids links can lead to, in order. */
export function anchorsIn(block: Block): readonly string[] {
	if (block.kind === 'heading' || block.kind === 'headline') return [block.id];
	if (block.kind === 'paragraph') return block.id === undefined ? [] : [block.id];
	if (block.kind === 'box') return block.blocks.flatMap(anchorsIn);
	if (block.kind !== 'table') return [];
	return block.rows.flatMap((row) => row.flatMap(({ id }) => (id === undefined ? [] : [id])));
}
