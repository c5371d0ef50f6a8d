import type { Card, Cards, ReportDocument } from '../report-document';
import { paperHead, whenOf, type PaperContext } from './paper-facts';
import { qrScene } from './qr-scene';

/** Two cards to stand on tables: how to get in, in three steps, and what is promised. */
export function buildTableCards(context: PaperContext): ReportDocument {
	const { link, host, code, words } = context;
	const card: Card = {
		...head(context, link),
		note: whenOf(context),
		steps: [words.steps.scanOrType, ...remainingSteps(context)],
		address: words.address(host, code)
	};
	return cardsDocument(context, 'cards', { size: 'half', cards: [card, card] });
}

/** One slip for each invitation, to be cut and handed out. */
export function buildSlips(context: PaperContext): ReportDocument {
	const { invitations, words } = context;
	const cards = invitations.map((link, at) => ({
		...head(context, link),
		note: words.slip(at + 1, invitations.length),
		steps: [words.steps.scan, ...remainingSteps(context)]
	}));
	return cardsDocument(context, 'slips', { size: 'eighth', cards });
}

function cardsDocument(
	context: PaperContext,
	kind: 'cards' | 'slips',
	cards: Cards
): ReportDocument {
	return { ...paperHead(context, kind), blocks: [], cards };
}

function head({ title, words, mode, least }: PaperContext, link: string) {
	return {
		title,
		picture: { scene: qrScene(link), alt: words.qr(link) },
		small: mode === 'open' ? words.promise.open : words.promise.protected(least)
	};
}

function remainingSteps({ words: { steps }, scope }: PaperContext): readonly string[] {
	return [steps.answer[scope], steps.release];
}
