import { formatDate } from '../../language/format';
import { siteOf } from '../../say/site-of';
import type { ReportContext } from '../report-context';
import type { Block, Inline } from '../report-document';
import { answerLink, joined, sourceAnchor } from '../links';

/** The published sources behind the questions, and what the report is not. */
export function publishedSources(context: ReportContext): readonly Block[] {
	const { answers, catalogue, printedSources } = context;
	const sources = catalogue.sources.filter(({ id }) => printedSources.has(id));
	return [
		...sourceList(context, sources, ({ id }) => {
			const asking = answers.filter(({ question }) => question.sources.includes(id));
			return asking.map(({ question }) => answerLink(context, question.id));
		}),
		disclaimerOf(context)
	];
}

type Context = Pick<ReportContext, 'instrument' | 'words' | 'voice' | 'locale'>;

/** Sources with the questions that rest on them; nothing where there is none. */
export function sourceList(
	context: Context,
	sources: readonly Source[],
	asking: (source: Source) => readonly Inline[]
): readonly Block[] {
	if (sources.length === 0) return [];
	const hasOwnDate = commonDay(sources) === undefined;
	return [
		{ kind: 'heading', level: 2, text: context.words.sourcesList.title, id: 'sources' },
		{ kind: 'paragraph', text: [leadText(context, sources)] },
		...sources.map((source) => sourceLine(context, source, { hasOwnDate, asking }))
	];
}

/** What nothing on paper is: legal advice. */
export function disclaimerOf(context: Context): Block {
	const { disclaimer } = context.words.sourcesList;
	return {
		kind: 'paragraph',
		tone: 'closing',
		id: 'disclaimer',
		text: [{ text: disclaimer, isStrong: true }, context.instrument.about('disclaimer')]
	};
}

type Source = ReportContext['catalogue']['sources'][number];

/** The day all checked sources were checked on; undefined when there are several days, or none. */
function commonDay(sources: readonly Source[]): string | undefined {
	const checked = sources.filter(({ status }) => status === 'checked');
	const [day, ...others] = new Set(checked.map(({ checkedOn }) => checkedOn));
	return others.length === 0 ? day : undefined;
}

function leadText({ words, locale }: Context, sources: readonly Source[]): string {
	const { lead, checked, fromMemory } = words.sourcesList;
	const day = commonDay(sources);
	const parts = [
		lead,
		day === undefined ? '' : checked(formatDate(day, locale)),
		sources.some(({ status }) => status === 'from-memory') ? fromMemory : ''
	];
	return parts.filter(Boolean).join(' ');
}

interface SourceLine {
	readonly hasOwnDate: boolean;
	readonly asking: (source: Source) => readonly Inline[];
}

function sourceLine(context: Context, source: Source, { hasOwnDate, asking }: SourceLine): Block {
	const { words, voice, locale } = context;
	const { id, url, checkedOn, status } = source;
	const links = joined(asking(source));
	const isChecked = status === 'checked';
	const title = `${context.instrument.source(id)}${isChecked ? '' : '\u00a0*'}`;
	const date = `${voice.words.separator}${words.sourcesList.checkedOn(formatDate(checkedOn, locale))}`;
	return {
		kind: 'paragraph',
		tone: 'small',
		id: sourceAnchor(id),
		text: [
			title,
			...(url === undefined
				? []
				: [voice.words.separator, { text: siteOf(url), to: { kind: 'url', url } } as const]),
			links.length > 0 ? voice.words.separator : '',
			...links,
			hasOwnDate && isChecked ? date : ''
		]
	};
}
