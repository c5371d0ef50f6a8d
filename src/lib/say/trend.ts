import type { TrendLane, TrendLanes } from '../charts/trend-lane';
import type { Trend, TrendLine } from '../domain';
import { formatDate } from '../language/format';
import type { Instrument } from '../language/instrument';

/** How a trend is told, on screen and on paper. */
export interface TrendVoice {
	readonly instrument: Instrument;
	/** The overall figure's name. */
	readonly overall: string;
	/** Said where an assessment shows no point. */
	readonly none: string;
	readonly scoreText: (score: number) => string;
}

const DAY_MILLISECONDS = 86_400_000;

/** The lanes of a trend, the overall figure first: what both kinds of drawing draw. */
export function trendLanesOf(
	{ checks, overall, dimensions }: Trend,
	voice: TrendVoice
): TrendLanes {
	const days = checks.map(({ completedOn }) => dayNumber(completedOn));
	const [first = 0] = days;
	return {
		lanes: [overall, ...dimensions].map((line) => laneOf(line, voice)),
		days: days.map((day) => day - first),
		dayTexts: checks.map(({ completedOn }) => formatDate(completedOn, voice.instrument.locale))
	};
}

/** Whether a point begins a new series: the catalogue asks something else than at the point before. */
export function beginsSeries({ points }: TrendLane, place: number): boolean {
	return place > 0 && points[place]?.isComparable === false;
}

/** Whether a line is broken anywhere, so that its mark needs an explanation. */
export function hasBreak({ lanes, days }: TrendLanes): boolean {
	return lanes.some((lane) => days.some((_, place) => beginsSeries(lane, place)));
}

function laneOf({ id, points }: TrendLine, voice: TrendVoice): TrendLane {
	return {
		name: id === undefined ? voice.overall : voice.instrument.dimension(id),
		points: points.map((point) => ({
			...point,
			claimedText: textOf(point.claimed),
			evidencedText: textOf(point.evidenced)
		}))
	};

	function textOf(score: number | null): string {
		return score === null ? voice.none : voice.scoreText(score);
	}
}

function dayNumber(isoDate: string): number {
	return Math.round(Date.parse(isoDate) / DAY_MILLISECONDS);
}
