import * as fc from 'fast-check';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import { measureText } from '../pdf/font-metrics';
import { scoreAssessment, type Answer, type Assessment, type Question } from '../../domain';
import type { Locale } from '../../language/locale';
import { loadReportWords } from '../../language/words/report';
import { loadCurrentInstrument } from '../../language/load-instrument';
import { loadFrontParts, loadParts } from '../parts';
import { buildReport, type ReportInput, type ReportOptions } from '../build-report';
import type { Block, Inline, ReportDocument, Text } from '../report-document';

/** Reports to test with, and what is read out of them. */

export const everything: ReportOptions = {
	extent: 'full',
	withCompanyName: true,
	withNotes: true,
	withPeople: true,
	withAttachment: true
};

export const instruments = {
	de: await loadCurrentInstrument('de'),
	en: await loadCurrentInstrument('en')
};
export const words = { de: await loadReportWords('de'), en: await loadReportWords('en') };
const parts = { de: await loadParts('de'), en: await loadParts('en') };
const frontParts = { de: await loadFrontParts('de'), en: await loadFrontParts('en') };

export interface Order {
	readonly assessment?: Assessment;
	readonly locale?: Locale;
	readonly options?: Partial<ReportOptions>;
	readonly previous?: ReportInput['previous'];
	readonly trend?: ReportInput['trend'];
	/** What the company keeps besides, and what writes it. */
	readonly kept?: Pick<ReportInput, 'sections' | 'parts'>;
	/** The same with all that may write it. */
	readonly sections?: ReportInput['sections'];
	/** The text of the assessment's file, where it matters how that is written. */
	readonly attachmentJson?: string;
}

/** The report of an assessment, or of the sample company, as the app would build it. */
export function report(order: Order = {}): ReportDocument {
	const {
		assessment,
		locale = 'de',
		options = {},
		previous,
		trend,
		attachmentJson,
		...rest
	} = order;
	const checked = assessment ?? sampleCompany(locale);
	return buildReport({
		instrument: instruments[locale],
		assessment: checked,
		score: scoreAssessment(currentCatalogue, checked, SAMPLE_DAY),
		today: SAMPLE_DAY,
		words: words[locale],
		options: { ...everything, ...options },
		previous,
		trend,
		sections: rest.sections,
		parts: rest.sections && parts[locale],
		frontParts: rest.sections && frontParts[locale],
		...rest.kept,
		writeAssessment: (shared) => attachmentJson ?? JSON.stringify(shared),
		measureText
	});
}

function textsOf(block: Block): readonly Text[] {
	switch (block.kind) {
		case 'heading':
			return [[block.text]];
		case 'headline':
		case 'paragraph':
			return [block.text];
		case 'list':
			return block.items;
		case 'table':
			return [
				[block.title],
				...block.columns.map(({ title }) => [title]),
				...block.rows.flat().map(({ text }) => text)
			];
		case 'figure':
			return [
				[block.alt],
				[block.caption ?? ''],
				...block.scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [[shape.text]] : []))
			];
		case 'box':
			return [[block.title], ...block.blocks.flatMap(textsOf)];
		case 'writing-lines':
			return [[block.label]];
		case 'page-break':
			return [];
	}
}

export function plain(text: Text): string {
	return text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

export function allText(document: ReportDocument): string {
	return document.blocks.flatMap(textsOf).map(plain).join('\n');
}

export function linksOf(document: ReportDocument): string[] {
	const inlines: Inline[] = document.blocks.flatMap(textsOf).flat();
	return inlines.flatMap((inline) =>
		typeof inline !== 'string' && inline.to?.kind === 'anchor' ? [inline.to.id] : []
	);
}

/** The published addresses a document leads to. */
export function addressesOf(document: ReportDocument): string[] {
	const inlines: Inline[] = document.blocks.flatMap(textsOf).flat();
	return inlines.flatMap((inline) =>
		typeof inline !== 'string' && inline.to?.kind === 'url' ? [inline.to.url] : []
	);
}

export function headings({ blocks }: ReportDocument, level: number): string[] {
	return blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === level ? [block.text] : []
	);
}

export function tableTitled(document: ReportDocument, title: string) {
	const found = document.blocks.find((block) => block.kind === 'table' && block.title === title);
	if (found?.kind !== 'table') throw new Error(`there is no table "${title}"`);
	return found.rows.map((row) => row.map(({ text }) => plain(text)));
}

export function blank(scope: Assessment['scope'], answers: Assessment['answers'] = {}): Assessment {
	const { id, version } = currentCatalogue;
	const days = { createdOn: SAMPLE_DAY, updatedOn: SAMPLE_DAY };
	return { format: 1, catalogue: { id, version }, scope, id: 'x', ...days, answers };
}

export function allAnswered(
	answer: (question: Question) => Answer,
	questions = currentCatalogue.questions
) {
	return Object.fromEntries(questions.map((question) => [question.id, answer(question)] as const));
}

const evidence = fc.record(
	{
		state: fc.constantFrom('none', 'named', 'not_found'),
		opened: fc.boolean(),
		owner: fc.constantFrom('active', 'gone', 'unnamed'),
		reviewedOn: fc.constantFrom('2024-02', '2026-06-01', '2026-11'),
		where: fc.string(),
		who: fc.string(),
		note: fc.string()
	},
	{ requiredKeys: ['state', 'opened', 'owner'] }
);

function answerOf(question: Question) {
	return fc.record(
		{
			level: fc.oneof(
				{ weight: 5, arbitrary: fc.nat({ max: question.levels.length - 1 }) },
				fc.constant('unknown' as const),
				fc.constant(question.allowsNotApplicable ? ('na' as const) : ('unknown' as const))
			),
			evidence
		},
		{ requiredKeys: ['level'] }
	);
}

/** Any assessment of the current catalogue, half-finished ones too. */
export const assessments: fc.Arbitrary<Assessment> = fc
	.tuple(
		fc.constantFrom('quick' as const, 'full' as const),
		fc.record(allArbitraries(), { requiredKeys: [] })
	)
	.map(([scope, answers]) => {
		const given = Object.entries(answers).flatMap(([id, answer]) =>
			answer === undefined ? [] : [[id, answer] as const]
		);
		return blank(scope, Object.fromEntries(given));
	});

function allArbitraries() {
	return Object.fromEntries(
		currentCatalogue.questions.map((question) => [question.id, answerOf(question)] as const)
	);
}
