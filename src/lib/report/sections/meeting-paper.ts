import { findStandouts } from '../../domain';
import { formatList } from '../../language/format';
import { overviewFigure } from '../charts';
import type { ReportContext } from '../report-context';
import type { Block, Inline, Text } from '../report-document';
import { isQuick, plainScore, soundCount } from '../wording';
import { aiUsesAtAGlance } from './uses-at-a-glance';
import { nextSteps } from './next-steps';

/** One page that is complete in itself, made for a round table: it is read out, and written on. */
export function meetingPaper(context: ReportContext): readonly Block[] {
	return [
		{ kind: 'headline', text: headline(context), id: 'meeting-paper' },
		{ kind: 'paragraph', tone: 'lead', text: finding(context) },
		overviewFigure(context),
		...nextSteps(context),
		...aiUsesAtAGlance(context),
		forTheRound(context)
	];
}

/** „Wir sagen rund 50. Zeigen können wir rund 35.“ */
function headline(context: ReportContext): Text {
	const { words, score } = context;
	const { meeting } = words;
	const { claimed, evidenced } = score.overall;
	if (!claimed || !evidenced) return [meeting.noFigure];
	const about: Inline[] = isQuick(context)
		? [{ text: words.aboutWord, isMuted: true }, '\u00a0']
		: [];
	return [
		`${meeting.weSay} `,
		...about,
		{ text: plainScore(context, claimed.value), figure: 'claimed' },
		`. ${meeting.weCanShow} `,
		...about,
		{ text: plainScore(context, evidenced.value), figure: 'evidenced' },
		'.'
	];
}

/** Where both lie furthest apart, and how many answers can be shown in full. */
function finding(context: ReportContext): Text {
	const { words, progress, answers } = context;
	const { answered, total, isComplete } = progress;
	const { needed, sound } = soundCount(answers);
	const interim = isComplete
		? []
		: [{ text: `${words.interim(answered, total)}. `, isStrong: true }];
	const shown = needed === 0 ? [] : [` ${words.meeting.soundAnswers(sound, needed)}`];
	return [...interim, ...widestGap(context), ...shown];
}

function widestGap({ rows, words, locale }: ReportContext): Text {
	const { meeting } = words;
	if (rows.every(({ claimed }) => claimed === null)) return [meeting.onlyRanges];
	const { widestGap } = findStandouts(rows);
	if (!widestGap) return [meeting.noGap];
	const names = rows.filter(({ id }) => widestGap.dimensions.includes(id)).map(({ name }) => name);
	if (names.length === rows.length && names.length > 1) return [meeting.sameGap];
	return [
		meeting.widestGap(names.length),
		{ text: formatList(names, locale), isStrong: true },
		'.'
	];
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
