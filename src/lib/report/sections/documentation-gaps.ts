import { isPlaceToCome, type Evidence, type EvidenceDefect, type LevelAnswer } from '../../domain';
import { defectText, isGap, soundCount } from '../../say/answer';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../report-document';
import { answerLink } from '../links';
import { reviewOf, sourceText } from './source-text';

type Todo = keyof ReportContext['words']['gaps']['groups'];

const defectsOf: readonly (readonly [Todo, readonly EvidenceDefect[]])[] = [
	['name', ['no-source', 'not-found']],
	['open', ['not-opened']],
	['review', ['no-review-date', 'outdated']],
	['owner', ['owner-gone', 'no-owner']]
];

/** What is claimed but not evidenced yet, grouped by what has to be done about it. */
export function documentationGaps(context: ReportContext): readonly Block[] {
	const { words, answers } = context;
	const gaps = answers.filter(isGap);
	const heading = { kind: 'heading', level: 2, text: words.gaps.title, id: 'gaps' } as const;
	const hasNeed = soundCount(answers).needed > 0;
	const text = gaps.length > 0 ? words.gaps.lead : words.gaps[hasNeed ? 'none' : 'noneYet'];
	const rows = defectsOf.flatMap(([todo, defects]) =>
		gaps.flatMap((gap) => {
			const found = defectsToDo(context, gap).find((defect) => defects.includes(defect));
			return found ? [gapCells(context, gap, { todo, defect: found })] : [];
		})
	);
	return [
		heading,
		{ kind: 'paragraph', text: [text] },
		...(rows.length > 0 ? [todoTable(context, rows)] : [])
	];
}

/** Of what somebody could show at once, the place comes first; it may be noted by now. */
function defectsToDo({ assessment }: ReportContext, gap: LevelAnswer): readonly EvidenceDefect[] {
	const evidence = assessment.answers[gap.question.id]?.evidence;
	const first = evidence && isPlaceToCome(evidence) ? 'no-source' : 'not-opened';
	return gap.carries.defects.map((defect) => (defect === 'only-at-hand' ? first : defect));
}

function todoTable({ words }: ReportContext, rows: readonly TableCell[][]): Block {
	const { columns } = words.gaps;
	return {
		kind: 'table',
		title: '',
		columns: [
			{ title: columns.question, share: 2.6 },
			{ title: columns.todo, share: 5.2 },
			{ title: words.steps.columns.who, share: 1.6, toFill: 'field' },
			{ title: words.steps.columns.until, share: 1.2, toFill: 'field' }
		],
		rows,
		hasRowHeaders: true
	};
}

/** Characters; the whole text stands with the answer. */
const LONGEST_HERE = 200;

function shortened(evidence: Evidence | undefined): Evidence | undefined {
	if (!evidence) return undefined;
	const { where, note, ...facts } = evidence;
	return {
		...facts,
		...(where !== undefined && { where: shortText(where) }),
		...(note !== undefined && { note: shortText(note) })
	};
}

function shortText(text: string): string {
	if (text.length <= LONGEST_HERE) return text;
	// The last word is cut off whole, unless there is only one.
	return `${text.slice(0, LONGEST_HERE).replace(/\s+\S*$/, '')} …`;
}

function gapCells(
	context: ReportContext,
	gap: LevelAnswer,
	{ todo, defect }: { readonly todo: Todo; readonly defect: EvidenceDefect }
): TableCell[] {
	const { words, voice, assessment, instrument } = context;
	const { id } = gap.question;
	const suitable = voice.words.steps.suitable(instrument.question(id, 'evidence'));
	const parts = [
		sourceText(context, shortened(assessment.answers[id]?.evidence)),
		// Only an age says more than what is to be done.
		defect === 'outdated' ? defectText(defect, voice, reviewOf(context, gap)) : '',
		defect === 'no-source' ? suitable : ''
	];
	return [
		{ text: [answerLink(context, id, words.question(id, instrument.question(id)))] },
		{
			text: [
				{ text: `${words.gaps.groups[todo]}. `, isStrong: true },
				parts.filter(Boolean).join(words.factSeparator)
			]
		},
		{ text: [] },
		{ text: [] }
	];
}
