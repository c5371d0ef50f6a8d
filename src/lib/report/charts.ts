import type { ChartFrame, ChartRow } from '../charts/scenes/chart-words';
import { nestedBars, type NestedRow } from '../charts/scenes/nested-bars';
import { questionStrip } from '../charts/scenes/question-strip';
import { radar } from '../charts/scenes/radar';
import type { DimensionRow, ScoredAnswer } from '../domain';
import { scaleZones } from '../say/scale-zones';
import { figureText, rangeText, scoreText, spanText, type Voice } from '../say/score';
import type { ReportContext } from './report-context';
import type { Block } from './report-document';

/** The charts of the report, with the words that say what they show. */

/** Printed width in points. */
export const REPORT_WIDTH = 493;

/** Said and shown of everything on one scale: the overall figure and the areas it is made of. */
export function overviewFigure(context: ReportContext): Block {
	const { rows, words, voice, score, instrument, moved } = context;
	const { claimed, evidenced, claimedRange } = score.overall;
	const total: NestedRow = {
		name: voice.words.overall,
		claimed: claimed?.value ?? null,
		evidenced: evidenced?.value ?? null,
		range: claimedRange,
		gutFeeling: null,
		before: moved?.overall.evidenced,
		isTotal: true
	};
	const areas = rows.map((row) => ({
		...row,
		before: moved?.byDimension.get(row.id)?.evidenced
	}));
	const frame = {
		...chartFrame(context),
		width: REPORT_WIDTH,
		formatScore: (value: number) => figureText(value, voice)
	};
	const [claim, proof] = [claimed, evidenced].map((point) =>
		scoreText(point?.value ?? null, voice)
	);
	return {
		kind: 'figure',
		scene: nestedBars(
			[total, ...areas].map((row) => drawn(row, voice)),
			scaleZones(instrument),
			frame
		),
		alt: `${words.meeting.overallAlt(claim ?? '', proof ?? '')} ${barsAlt(context)}`,
		caption: nestedCaption(context)
	};
}

/** Explains only the signs that are drawn. */
function nestedCaption(context: ReportContext): string {
	const { rows, words, voice, score, moved } = context;
	const { rounded, bars, range, gut, before } = words.result.nestedCaption;
	const ranges = [score.overall.claimedRange, ...rows.map((row) => row.range)];
	const hasRange = ranges.some((own) => rangeText(own, voice) !== undefined);
	const hasGut = rows.some(({ gutFeeling }) => gutFeeling !== null);
	const stands = moved ? [moved.overall, ...moved.byDimension.values()] : [];
	return [
		voice.scope === 'quick' ? rounded : '',
		bars,
		stands.some(({ evidenced }) => evidenced !== null) ? before : '',
		hasRange ? range : '',
		hasGut ? gut : ''
	]
		.filter(Boolean)
		.join(' ');
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
			width: REPORT_WIDTH,
			measureText,
			words: chartWords(context)
		}),
		alt: words.result.stripAlt(same, levels.length - same, unknown)
	};
}

function stripState(answer: ScoredAnswer) {
	if (answer.kind !== 'level') return { kind: answer.kind };
	return { kind: 'level', claimed: answer.score, evidenced: answer.evidencedScore } as const;
}

function chartFrame(context: ReportContext): ChartFrame {
	const { voice, measureText } = context;
	return {
		width: REPORT_WIDTH,
		words: chartWords(context),
		formatScore: (score) => scoreText(score, voice),
		formatRange: (range) => spanText(range, voice),
		measureText
	};
}

/** A range that reads like its point is drawn like one. */
function drawn<Row extends Pick<ChartRow, 'claimed' | 'range'>>(row: Row, voice: Voice): Row {
	const { claimed, range } = row;
	if (claimed === null || rangeText(range, voice) !== undefined) return row;
	return { ...row, range: { low: claimed, high: claimed } };
}

/** The words inside every chart. */
export function chartWords({ words, voice }: ReportContext) {
	const { claimed, evidenced, range, gutFeeling, states } = voice.words;
	const notApplicable = states['not-applicable'];
	return {
		claimed,
		evidenced,
		range,
		gutFeeling,
		notApplicable,
		unknown: states.unknown,
		unanswered: states.unanswered,
		empty: words.chartEmpty
	};
}

function rowAlt(context: ReportContext, { name, claimed, evidenced, range }: DimensionRow): string {
	const {
		words: { result },
		voice
	} = context;
	if (claimed !== null && evidenced !== null) {
		return result.rowAlt(name, scoreText(claimed, voice), scoreText(evidenced, voice));
	}
	return range ? result.rowAltRange(name, spanText(range, voice)) : result.rowAltNone(name);
}
