import {
	endedPlans,
	isPlanWorded,
	lastMeetingPlans,
	openPlans,
	planFigures,
	plansSection,
	readSection,
	type KeptPlan,
	type Plan
} from '../../domain';
import { formatDate } from '../../language/format';
import type { Locale } from '../../language/locale';
import { loadPlansWords, type PlansWords } from '../../language/words/plans';
import type { PartWriter, ReportContext } from '../report-context';
import type { Block, Inline, TableCell, Text } from '../report-document';

/** On the first page: the plans of the last meeting and what became of them. */
export async function plansInFront(locale: Locale): Promise<PartWriter> {
	const words = await loadPlansWords(locale);
	return (context) => {
		const last = lastMeetingPlans(plansOf(context), context.today);
		return last.length === 0 ? [] : [lastTable(last, words)];
	};
}

/** All plans: those until the next meeting, and what became of the others. */
export async function plansInReport(locale: Locale): Promise<PartWriter> {
	const words = await loadPlansWords(locale);
	return (context) => {
		const plans = plansOf(context);
		const open = openPlans(plans);
		const ended = endedPlans(plans);
		if (plans.length === 0) return [];
		return [
			{ kind: 'heading', level: 2, text: words.title, id: 'plans' },
			...(open.length > 0 ? [openTable(open, words, context)] : []),
			...(ended.length > 0 ? endedBlocks(ended, words, context) : [])
		];
	};
}

function plansOf({ sections = {} }: ReportContext): readonly KeptPlan[] {
	return readSection(sections, plansSection).entries.filter(({ entry }) => isPlanWorded(entry));
}

function lastTable(plans: readonly KeptPlan[], words: PlansWords): Block {
	return {
		kind: 'table',
		title: '',
		columns: [
			{ title: words.paper.last, share: 5.5 },
			{ title: words.paper.became, share: 4.5 }
		],
		rows: plans.map(({ entry }) => [{ text: [entry.what.trim()] }, { text: became(entry, words) }]),
		hasRowHeaders: true
	};
}

function stateText({ outcome }: Plan, words: PlansWords): Inline {
	if (!outcome) return { text: words.paper.open, isMuted: true };
	return { text: words.outcomes[outcome.state], isStrong: true };
}

function became(entry: Plan, words: PlansWords): Text {
	const between = entry.outcome?.between.trim() ?? '';
	const state = stateText(entry, words);
	return between === '' ? [state] : [state, `: ${between}`];
}

function openTable(plans: readonly KeptPlan[], words: PlansWords, context: ReportContext): Block {
	const { what, who, until, seenBy } = words.fields;
	return {
		kind: 'table',
		title: words.paper.next,
		columns: [
			{ title: what, share: 4 },
			...(context.options.withPeople ? [{ title: who, share: 1.6 }] : []),
			{ title: until, share: 1.4 },
			{ title: seenBy, share: 3.2 }
		],
		rows: plans.map((plan) => [...heading(plan, context), { text: [plan.entry.seenBy.trim()] }]),
		hasRowHeaders: true
	};
}

function endedBlocks(
	plans: readonly KeptPlan[],
	words: PlansWords,
	context: ReportContext
): readonly Block[] {
	const { what, who, until } = words.fields;
	return [
		{
			kind: 'table',
			title: words.past.title,
			columns: [
				{ title: what, share: 4 },
				...(context.options.withPeople ? [{ title: who, share: 1.6 }] : []),
				{ title: until, share: 1.4 },
				{ title: words.paper.became, share: 3.2 }
			],
			rows: plans.map((plan) => [...heading(plan, context), { text: became(plan.entry, words) }]),
			hasRowHeaders: true
		},
		{
			kind: 'paragraph',
			tone: 'muted',
			text: [words.paper.summary(planFigures(plans, context.today))]
		}
	];
}

function heading({ entry }: KeptPlan, { locale, options }: ReportContext): readonly TableCell[] {
	return [
		{ text: [entry.what.trim()] },
		...(options.withPeople ? [{ text: [entry.who.trim()] }] : []),
		{ text: [formatDate(entry.until, locale)] }
	];
}
