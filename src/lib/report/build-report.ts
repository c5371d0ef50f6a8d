import { formatDate } from '../language/format';
import type { Locale } from '../language/locale';
import { fileName, slug } from './file-name';
import type { Block, ReportDocument } from './report-document';
import { reportContext, type ReportContext, type ReportInput } from './report-context';
import { aiUses } from './sections/ai-uses';
import { allAnswers } from './sections/all-answers';
import { dimensionResult } from './sections/dimension-result';
import { documentationGaps } from './sections/documentation-gaps';
import { meetingPaper } from './sections/meeting-paper';
import { method } from './sections/method';
import { overTime } from './sections/over-time';
import { publishedSources } from './sections/published-sources';
import { whatMoved } from './sections/what-moved';

export type { ReportInput, ReportOptions } from './report-context';

/** The report of one assessment as plain data: what it says and in which order. */
export function buildReport(input: ReportInput): ReportDocument {
	const context = reportContext(input);
	const { assessment, words, today, locale } = context;
	const title = `${words.product}: ${context.instrument.about('title')}`;
	return {
		locale,
		title: assessment.name ? `${title} – ${assessment.name}` : title,
		subject: words.subject,
		author: assessment.name ?? words.author,
		keywords: words.keywords,
		date: today,
		header: header(context),
		...(assessment.name ? {} : { blank: words.companyBlank }),
		footer: words.footer,
		pageLabel: words.pageOf,
		blocks: blocks(context),
		...attachment(context)
	};
}

function blocks(context: ReportContext): readonly Block[] {
	if (context.options.extent === 'short') return meetingPaper(context);
	return [
		...meetingPaper(context),
		{ kind: 'page-break' },
		...dimensionResult(context),
		...whatMoved(context),
		...overTime(context),
		...aiUses(context),
		...documentationGaps(context),
		...(context.parts ?? []).flatMap((write) => write(context)),
		...allAnswers(context),
		...method(context),
		...publishedSources(context)
	];
}

function header({ assessment, voice, progress, today, locale }: ReportContext): string {
	const { answered, total, isComplete } = progress;
	const state = isComplete ? undefined : voice.words.interim(answered, total);
	const { scopes, gates } = voice.words;
	const scope = `${scopes[assessment.scope]}, ${gates.questions(total)}`;
	const parts = [state, assessment.name, scope, formatDate(today, locale)];
	return parts.filter(Boolean).join(' · ');
}

function attachment({
	options,
	assessment,
	writeAssessment,
	words,
	today
}: ReportContext): Pick<ReportDocument, 'attachment'> {
	if (!options.withAttachment || !writeAssessment) return {};
	const fileName = `belegbar-${today}.belegbar.json`;
	const json = writeAssessment(assessment);
	return { attachment: { fileName, description: words.attachment, json } };
}

const fileNames: Readonly<Record<Locale, string>> = {
	de: 'Belegbar-Bericht',
	en: 'Belegbar-report'
};

/** The name of a file made of an assessment; the company's only if it was asked for. */
export function reportFileName(
	{ assessment, options }: Pick<ReportInput, 'assessment' | 'options'>,
	locale: Locale,
	ending: string
): string {
	const { name = '', completedOn, updatedOn } = assessment;
	const company = options.withCompanyName ? slug(name) : '';
	return fileName([fileNames[locale], company, completedOn ?? updatedOn], ending);
}
