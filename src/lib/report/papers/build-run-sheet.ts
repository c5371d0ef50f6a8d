import { formatList } from '../../language/format';
import type { Block, ReportDocument, TableCell } from '../report-document';
import { paperHead, whenOf, type PaperContext } from './paper-facts';
import { clockAfter, planRun, type PlannedPhase } from './run-plan';

/** The hour for whoever leads it: what to say, what to ask, when to go on. */
export function buildRunSheet(context: PaperContext): ReportDocument {
	const { title, minutes, expected, words, instrument } = context;
	const { run } = words;
	const when = whenOf(context);
	const facts = run.facts(minutes, expected === null ? '' : String(expected));
	const areas = instrument.catalogue.dimensions.map(({ id }) => instrument.dimension(id));
	return {
		...paperHead(context, 'runSheet'),
		blocks: [
			{ kind: 'heading', level: 1, text: title, id: 'run-sheet' },
			{ kind: 'paragraph', text: [when === '' ? facts : `${when} · ${facts}`] },
			plan(context, areas.length),
			{ kind: 'paragraph', text: [run.areas(formatList(areas, context.locale))], tone: 'small' },
			{ kind: 'heading', level: 2, text: run.before, id: 'before' },
			{ kind: 'list', isOrdered: false, items: run.beforeList.map((text) => [text]) },
			{
				kind: 'box',
				title: run.trouble,
				level: 2,
				blocks: [{ kind: 'list', isOrdered: false, items: run.troubleList.map((text) => [text]) }]
			}
		]
	};
}

function plan(context: PaperContext, areas: number): Block {
	const { time, phase, say, goOn } = context.words.run.columns;
	return {
		kind: 'table',
		title: '',
		columns: [
			{ title: time, share: 1.2 },
			{ title: phase, share: 1.7 },
			{ title: say, share: 4.6 },
			{ title: goOn, share: 3 }
		],
		rows: planRun(context.minutes, areas).map((planned) => row(context, planned)),
		hasRowHeaders: true
	};
}

function row({ words: { run }, meetingAt }: PaperContext, planned: PlannedPhase): TableCell[] {
	const { phase, begins, minutes, each } = planned;
	const { title, say, ask, goOn } = run.phases[phase];
	const time = meetingAt === null ? run.fromMinute(begins) : clockAfter(meetingAt, begins);
	return [
		{ text: [time] },
		{ text: [{ text: title, isStrong: true }, `\n${run.minutes(minutes)}`] },
		{ text: [`${say}\n`, { text: ask, isStrong: true }] },
		{ text: [goOn(each)] }
	];
}
