import { loadPapersWords } from '../../language/words/papers';
import { loadReportWords } from '../../language/words/report';
import { fileName, slug } from '../file-name';
import type { TakenFile } from '../wish';
import { writeDocument, type Tools } from '../write-document';
import { buildSlips, buildTableCards } from './build-cards';
import { buildRunSheet } from './build-run-sheet';
import type { PaperFacts, PaperKind } from './paper-facts';

const builders = { cards: buildTableCards, slips: buildSlips, runSheet: buildRunSheet } as const;

/** A paper for a meeting, as a PDF in the language of its instrument. */
export async function makePaper(
	kind: PaperKind,
	facts: PaperFacts,
	tools: Tools
): Promise<TakenFile> {
	const { locale } = facts.instrument;
	const [words, reportWords] = await Promise.all([
		loadPapersWords(locale),
		loadReportWords(locale)
	]);
	const document = builders[kind]({ ...facts, locale, words, reportWords });
	const name = fileName([words.fileNames[kind], slug(facts.title), facts.meetingOn ?? ''], 'pdf');
	return { name, ...(await writeDocument(document, 'pdf', tools)) };
}
