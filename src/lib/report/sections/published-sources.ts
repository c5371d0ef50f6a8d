import { formatDate } from '../../i18n/format';
import type { ReportContext } from '../report-context';
import type { Block } from '../report-document';
import { answerLink, joined, sourceAnchor, textOf } from '../wording';

/** The published sources behind the questions, and what the report is not. */
export function publishedSources(context: ReportContext): readonly Block[] {
	const { words, catalogue, printedSources } = context;
	const { title, disclaimer } = words.sourcesList;
	const sources = catalogue.sources.filter(({ id }) => printedSources.has(id));
	const list: readonly Block[] = [
		{ kind: 'heading', level: 2, text: title, id: 'sources' },
		{ kind: 'paragraph', text: [leadText(context, sources)] },
		...sources.map((source) => sourceLine(context, source, commonDay(sources) === undefined))
	];
	return [
		...(sources.length > 0 ? list : []),
		{
			kind: 'paragraph',
			id: 'disclaimer',
			text: [{ text: disclaimer, isStrong: true }, textOf(context, 'catalogue.disclaimer')]
		}
	];
}

type Source = ReportContext['catalogue']['sources'][number];

/** The day all checked sources were checked on; undefined when there are several days, or none. */
function commonDay(sources: readonly Source[]): string | undefined {
	const checked = sources.filter(({ status }) => status === 'checked');
	const [day, ...others] = new Set(checked.map(({ checkedOn }) => checkedOn));
	return others.length === 0 ? day : undefined;
}

function leadText({ words, locale }: ReportContext, sources: readonly Source[]): string {
	const { lead, checked, fromMemory } = words.sourcesList;
	const day = commonDay(sources);
	const parts = [
		lead,
		day === undefined ? '' : checked(formatDate(day, locale)),
		sources.some(({ status }) => status === 'from-memory') ? fromMemory : ''
	];
	return parts.filter(Boolean).join(' ');
}

function sourceLine(
	context: ReportContext,
	{ id, checkedOn, status }: Source,
	hasOwnDate: boolean
): Block {
	const { words, answers, locale } = context;
	const asking = answers.filter(({ question }) => question.sources.includes(id));
	const links = joined(asking.map(({ question }) => answerLink(context, question.id)));
	const isChecked = status === 'checked';
	const title = `${textOf(context, `source.${id}.title`)}${isChecked ? '' : '\u00a0*'}`;
	const date = `${words.separator}${words.sourcesList.checkedOn(formatDate(checkedOn, locale))}`;
	return {
		kind: 'paragraph',
		tone: 'small',
		id: sourceAnchor(id),
		text: [
			title,
			links.length > 0 ? words.separator : '',
			...links,
			hasOwnDate && isChecked ? date : ''
		]
	};
}
