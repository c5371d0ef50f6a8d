import { TALKING_KINDS, type TalkingPoint, type TalkingPoints } from '../../domain';
import { pointWord, promptOf } from '../../language/words/comparison';
import { placeText } from '../../say/answer';
import type { Block, Text } from '../report-document';
import type { GroupContext } from './group-context';

type Kind = keyof TalkingPoints;

/** What stands below a point: room to write for the group, the own answer on the own sheet. */
type AfterPoint = (point: TalkingPoint) => readonly Block[];

/** What is worth talking about, each point with a question that opens the talk. */
export function talkingBlocks(context: GroupContext, after: AfterPoint): readonly Block[] {
	const { comparisonWords: words, isOpen, paper } = context;
	return [
		{ kind: 'heading', level: 2, text: words.talking.title, id: 'talking' },
		{ kind: 'paragraph', text: [words.talking.lead] },
		...(isOpen || paper.talkingPoints === null
			? openPrompts(context)
			: TALKING_KINDS.flatMap((kind) => kindBlocks(context, kind, after)))
	];
}

function kindBlocks(context: GroupContext, kind: Kind, after: AfterPoint): Block[] {
	const { talking } = context.comparisonWords;
	const points = context.paper.talkingPoints?.[kind] ?? [];
	const heading = {
		kind: 'heading',
		level: 2,
		text: talking.kinds[kind],
		id: `talking-${kind}`
	} as const;
	if (points.length === 0) {
		return [heading, { kind: 'paragraph', text: [talking.none[kind]] }];
	}
	const boxes = points.map((point, position) => {
		const prompt = promptOf(context.comparisonWords, kind, position);
		return pointBox(context, { kind, point, prompt }, after);
	});
	return [heading, ...boxes];
}

interface Prompted {
	readonly kind: Kind;
	readonly point: TalkingPoint;
	readonly prompt: string;
}

/** One point in a box, so that question and room to write stay on one page. */
function pointBox(
	context: GroupContext,
	{ kind, point, prompt }: Prompted,
	after: AfterPoint
): Block {
	const { voice, comparisonWords } = context;
	const { question } = point;
	return {
		kind: 'box',
		title: voice.words.named(context.instrument.question(question), question),
		level: 3,
		blocks: [
			{
				kind: 'paragraph',
				text: [
					{
						text: `${pointWord(comparisonWords, kind, point)}${voice.words.separator}`,
						isMuted: true
					},
					context.instrument.question(question, 'text')
				]
			},
			{ kind: 'paragraph', text: middleText(context, point) },
			{
				kind: 'paragraph',
				text: [{ text: comparisonWords.talking.promptTitle, isStrong: true }, prompt]
			},
			...after(point)
		]
	};
}

/** The middle of the answers in its own words, then as a level. */
function middleText(context: GroupContext, { question, level }: TalkingPoint): Text {
	const { talking } = context.comparisonWords;
	return [talking.middle, describedLevel(context, question, level)];
}

/** „Es folgt eine mündliche Erklärung.“ (2. von 5) */
export function describedLevel(context: GroupContext, questionId: string, level: number): string {
	const { instrument, voice } = context;
	const description = voice.words.quoted(instrument.level(questionId, level));
	return `${description} (${placeText(questionId, level, voice)})`;
}

/** An open comparison evaluates no question: what is left are questions to ask. */
function openPrompts({ comparisonWords: { talking } }: GroupContext): Block[] {
	return [
		{ kind: 'paragraph', text: [talking.openNote] },
		...TALKING_KINDS.flatMap((kind): Block[] => [
			{ kind: 'heading', level: 2, text: talking.openKinds[kind], id: `talking-${kind}` },
			{ kind: 'list', isOrdered: false, items: talking.prompts[kind].map((prompt) => [prompt]) }
		])
	];
}

/** The questions worth talking about. */
export function talkedQuestions({ paper }: GroupContext): ReadonlySet<string> {
	const { talkingPoints } = paper;
	return new Set(
		TALKING_KINDS.flatMap((kind) => talkingPoints?.[kind].map((point) => point.question) ?? [])
	);
}
