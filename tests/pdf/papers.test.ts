import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { loadCurrentInstrument } from '../../src/lib/language/load-instrument';
import { locales } from '../../src/lib/language/locale';
import { loadPapersWords } from '../../src/lib/language/words/papers';
import { loadReportWords } from '../../src/lib/language/words/report';
import { buildSlips, buildTableCards } from '../../src/lib/report/papers/build-cards';
import { buildRunSheet } from '../../src/lib/report/papers/build-run-sheet';
import {
	MEETING_MINUTES,
	type PaperContext,
	type PaperFacts
} from '../../src/lib/report/papers/paper-facts';
import type { Block, Card } from '../../src/lib/report/report-document';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import { createTypesetter } from '../../src/lib/report/pdf/text/typesetter';
import { wordsOf, wordsReadAloud } from './reading-order';
import { isMissing, runOnPdf } from './system-tool';
import { checkUa } from './ua-check';

const material = await loadMaterialNode();
const LONGEST_TITLE =
	'Frühstück der Gruppe für Künstliche Intelligenz in kleinen Betrieben am See 2026';
const link = `http://192.168.178.20:3000/en/join#${'a'.repeat(32)}.${'b'.repeat(32)}`;

const facts: Omit<PaperFacts, 'instrument' | 'minutes'> = {
	title: LONGEST_TITLE,
	meetingOn: '2026-12-10',
	meetingAt: '08:00',
	expected: 12,
	scope: 'quick',
	mode: 'protected',
	least: 5,
	link,
	host: '192.168.178.20:3000/en/join',
	code: 'K7QM 2XWA',
	invitations: Array.from({ length: 9 }, (_, at) => `${link}.${String(at).padStart(32, 'c')}`),
	date: '2026-11-29'
};

const contexts = await Promise.all(
	locales.flatMap((locale) =>
		MEETING_MINUTES.map(async (minutes): Promise<PaperContext> => {
			const [words, reportWords, instrument] = await Promise.all([
				loadPapersWords(locale),
				loadReportWords(locale),
				loadCurrentInstrument(locale)
			]);
			return { ...facts, minutes, locale, words, reportWords, instrument };
		})
	)
);

const papers = contexts.flatMap((context) => {
	const { locale, minutes } = context;
	const open = { ...context, mode: 'open', scope: 'full', meetingOn: null } as const;
	return [
		[`run sheet of ${minutes} minutes`, locale, 1, buildRunSheet(context)] as const,
		...(minutes === 60
			? ([
					['table cards', locale, 1, buildTableCards(context)],
					['table cards of an open session', locale, 1, buildTableCards(open)],
					['slips', locale, 2, buildSlips(context)]
				] as const)
			: [])
	];
});

/** The texts of a card as they are read aloud. */
function asBlocks({ title, note, steps, address = '', small }: Card): readonly Block[] {
	return [
		...[title, note].map((text) => ({ kind: 'paragraph', text: [text] }) as const),
		{ kind: 'list', isOrdered: true, items: steps.map((step) => [step]) },
		...[address, small].map((text) => ({ kind: 'paragraph', text: [text] }) as const)
	];
}

describe.each(papers)('%s (%s)', (_name, _locale, pages, document) => {
	const { bytes, replaced } = renderPdf(document, material);

	test('has no fault an accessibility check could find', async () => {
		expect(await checkUa(bytes)).toEqual([]);
		expect(replaced).toEqual([]);
	});

	test('takes as much paper as it needs and no more', async () => {
		expect((await PDFDocument.load(bytes)).getPageCount()).toBe(pages);
		expect(bytes.length).toBeLessThan(80_000);
	});

	test.skipIf(isMissing('pdfinfo'))('reads every word once and in order', () => {
		const { clean } = createTypesetter(new Set(), () => []);
		const structure = runOnPdf('pdfinfo', bytes, '-struct-text', '{}');
		const blocks = document.cards?.cards.flatMap(asBlocks) ?? document.blocks;
		expect(wordsReadAloud(structure)).toEqual(wordsOf({ ...document, blocks }, clean));
	});
});
