import { finding } from '../../say/finding';
import { headline, headlineText } from '../../say/headline';
import { movedFigures, sinceText } from '../../say/moved';
import { overviewFigure } from '../charts';
import type { ReportContext } from '../report-context';
import { onOnePage } from '../room-on-page';
import type { Block, Text } from '../report-document';
import { aiUsesAtAGlance } from './uses-at-a-glance';
import { nextSteps } from './next-steps';

/** One page that is complete in itself, made for a round table: it is read out, and written on. */
export function meetingPaper(context: ReportContext): readonly Block[] {
	const front = (context.frontParts ?? []).flatMap((write) => write(context));
	const head: readonly Block[] = [
		{ kind: 'headline', text: weSay(context), id: 'meeting-paper' },
		...movedLine(context),
		{ kind: 'paragraph', tone: 'lead', text: found(context) },
		overviewFigure(context),
		...front
	];
	const end = forTheRound(context);
	return onOnePage((room) => [
		...head,
		...nextSteps(context, room),
		...aiUsesAtAGlance(context, room),
		end
	]);
}

/** „belegt +5 Punkte, gesagt −5 Punkte seit 29.11.2026“, as on the screen; nothing before the second check. */
function movedLine({ moved, score, voice }: ReportContext): Block[] {
	if (!moved) return [];
	const moves = movedFigures(moved, score, voice);
	if (moves.length === 0) return [];
	const parts = moves.flatMap(({ text }, place) => [
		...(place === 0 ? [] : [', ']),
		{ text, isStrong: true }
	]);
	return [
		{ kind: 'paragraph', text: [...parts, { text: ` ${sinceText(moved, voice)}`, isMuted: true }] }
	];
}

/** „Wir sagen rund 50. Zeigen können wir rund 35.“ */
function weSay({ score, voice }: ReportContext): Text {
	const sentences = headline(score, voice, 'we');
	if (sentences.length === 0) return [headlineText(sentences, voice)];
	return sentences.flatMap(({ text, about, figure, kind }, place) => [
		`${place === 0 ? '' : ' '}${text} `,
		...(about ? [{ text: about, isMuted: true }, '\u00a0'] : []),
		{ text: figure, figure: kind },
		'.'
	]);
}

/** Where both lie furthest apart, and how many answers are fully evidenced. */
function found({ score, rows, progress, voice }: ReportContext): Text {
	const { answered, total, isComplete } = progress;
	const interim = isComplete
		? []
		: [{ text: `${voice.words.interim(answered, total)}. `, isStrong: true }];
	return [...interim, ...finding(score, rows, voice)];
}

/** What was filled in before, or lines to write on by hand, side by side. */
function forTheRound({ words, options }: ReportContext): Block {
	const { questionToGroup, honestExperience } = options;
	const cells = [questionToGroup, honestExperience].map((text) => ({ text: [text?.trim() ?? ''] }));
	return {
		kind: 'table',
		title: '',
		columns: [
			{ title: words.meeting.questionToGroup, share: 1, toFill: 'lines' },
			{ title: words.meeting.honestExperience, share: 1, toFill: 'lines' }
		],
		rows: [cells],
		hasRowHeaders: false,
		fillsPage: true
	};
}
