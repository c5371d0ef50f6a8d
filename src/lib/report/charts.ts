import type { ChartFrame } from '../charts/scenes/chart-words';
import { dimensionBars } from '../charts/scenes/dimension-bars';
import { overview } from '../charts/scenes/overview';
import { questionStrip } from '../charts/scenes/question-strip';
import { radar } from '../charts/scenes/radar';
import type { DimensionRow, Range, ScoredAnswer } from '../domain';
import type { ReportContext } from './report-context';
import type { Block } from './report-document';
import { isOpenRange, pointText, rangeText, scoreText, soundCount } from './wording';

/** The charts of the report, with the words that say what they show. */

/** Printed width in points. */
const WIDTH = 470;

/** Said and shown as one picture: the overall figures and the bars they are made of. */
export function overviewFigure(context: ReportContext): Block {
	const { rows, words, score } = context;
	const { overall, level, evidencedLevel } = score;
	const claimed = pointText(context, overall.claimed?.value ?? null);
	const evidenced = pointText(context, overall.evidenced?.value ?? null);
	const figures = {
		claimed: {
			label: words.meeting.claimed,
			value: overall.claimed ? claimed : '–',
			unit: overall.claimed ? words.meeting.ofHundred : '',
			note: figureNote(context, level, overall.claimedRange)
		},
		evidenced: {
			label: words.meeting.evidenced,
			value: overall.evidenced ? evidenced : '–',
			unit: overall.evidenced ? words.meeting.ofHundred : '',
			note: [figureNote(context, evidencedLevel, overall.evidencedRange), soundNote(context)]
				.filter(Boolean)
				.join(words.separator)
		}
	};
	const bars = rows.map((row) => ({ ...row, levelName: null, gutFeeling: null }));
	return {
		kind: 'figure',
		scene: overview({ ...figures, rows: bars }, chartFrame(context)),
		alt: `${words.meeting.overallAlt(claimed, evidenced)} ${barsAlt(context)}`
	};
}

/** The level in words, and the range where there is one. */
function figureNote(
	context: ReportContext,
	reached: ReportContext['score']['level'],
	range: Range | null
): string {
	const { words } = context;
	const parts = [
		reached && context.instrument.maturity(reached.level.id),
		range && isOpenRange(context, range) && words.meeting.range(rangeText(context, range))
	];
	return parts.filter(Boolean).join(words.separator) || words.noPoint;
}

function soundNote({ words, answers }: ReportContext): string {
	const { needed, sound } = soundCount(answers);
	return needed === 0 ? '' : words.meeting.sound(sound, needed);
}

/** Bars per dimension with range, level and gut feeling. */
export function barsFigure(context: ReportContext): Block {
	const { rows, words } = context;
	const hasGut = rows.some(({ gutFeeling }) => gutFeeling !== null);
	return {
		kind: 'figure',
		scene: dimensionBars(rows, chartFrame(context)),
		alt: barsAlt(context),
		caption: hasGut ? words.result.gutCaption : words.result.caption
	};
}

function barsAlt(context: ReportContext): string {
	const { rows, words } = context;
	return words.result.barsAlt(rows.map((row) => rowAlt(context, row)).join('; '));
}

export function radarFigure(context: ReportContext): Block {
	const { rows, words } = context;
	return {
		kind: 'figure',
		scene: radar(rows, chartFrame(context)),
		alt: `${words.result.radar}: ${rows.map((row) => rowAlt(context, row)).join('; ')}.`,
		caption: words.result.radarCaption
	};
}

/** Every question as a pair of columns. */
export function stripFigure(context: ReportContext): Block {
	const { score, words, measureText, answers } = context;
	const rows = score.dimensions.map(({ dimension, answers: own }) => ({
		name: context.instrument.dimension(dimension.id),
		questions: own.map((answer) => ({ label: answer.question.id, state: stripState(answer) }))
	}));
	const levels = answers.filter((answer) => answer.kind === 'level');
	const same = levels.filter(({ level, evidencedLevel }) => level === evidencedLevel).length;
	const unknown = answers.filter(({ kind }) => kind === 'unknown').length;
	return {
		kind: 'figure',
		scene: questionStrip(rows, {
			width: WIDTH,
			measureText,
			words: { ...words, empty: words.chartEmpty }
		}),
		alt: words.result.stripAlt(same, levels.length - same, unknown)
	};
}

function stripState(answer: ScoredAnswer) {
	if (answer.kind !== 'level') return { kind: answer.kind };
	return { kind: 'level', claimed: answer.score, evidenced: answer.evidencedScore } as const;
}

function chartFrame(context: ReportContext): ChartFrame {
	const { words, measureText } = context;
	return {
		width: WIDTH,
		words: { ...words, empty: words.chartEmpty },
		formatScore: (score) => scoreText(context, score),
		formatRange: (range) => rangeText(context, range),
		measureText
	};
}

function rowAlt(context: ReportContext, { name, claimed, evidenced, range }: DimensionRow): string {
	const { result } = context.words;
	if (claimed !== null && evidenced !== null) {
		return result.rowAlt(name, scoreText(context, claimed), scoreText(context, evidenced));
	}
	return range ? result.rowAltRange(name, rangeText(context, range)) : result.rowAltNone(name);
}
