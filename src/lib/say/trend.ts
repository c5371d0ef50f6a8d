import type { TrendLane, TrendLanes } from '../charts/trend-lane';
import type { Trend, TrendLine } from '../domain';
import { formatDate } from '../language/format';
import { scoreText, type Voice } from './score';

const DAY_MILLISECONDS = 86_400_000;

/** The lanes of a trend, the overall figure first: what both kinds of drawing draw. */
export function trendLanesOf({ checks, overall, dimensions }: Trend, voice: Voice): TrendLanes {
	const days = checks.map(({ completedOn }) => dayNumber(completedOn));
	const [first = 0] = days;
	const { locale } = voice.instrument;
	return {
		lanes: [overall, ...dimensions].map((line) => laneOf(line, voice)),
		days: sideBySide(days.map((day) => day - first)),
		dayTexts: checks.map((check) => {
			const day = formatDate(check.completedOn, locale);
			const alike = checks.filter(({ completedOn }) => completedOn === check.completedOn);
			return alike.length > 1 ? `${day} (${alike.indexOf(check) + 1})` : day;
		})
	};
}

/** Of the whole time that is drawn; so far apart, two checks of one day do not lie on each other. */
const LEAST_SHARE = 0.04;

/** Places on the time axis: the days, where several checks of one are moved a little to the right. */
function sideBySide(days: readonly number[]): readonly number[] {
	const gap = Math.max(1, (days.at(-1) ?? 0) * LEAST_SHARE);
	return days.reduce<number[]>((places, day) => {
		const before = places.at(-1);
		return [...places, before !== undefined && day <= before ? before + gap : day];
	}, []);
}

/** One row for each check, the latest first: a cell for each lane, with a mark where a series begins. */
export function trendRows({ lanes, dayTexts }: TrendLanes, { words }: Voice) {
	return dayTexts
		.map((day, place) => ({
			place,
			day,
			cells: lanes.map((lane) => {
				const point = lane.points[place];
				return {
					name: lane.name,
					cell: point ? words.both(point.claimedText, point.evidencedText) : '',
					mark: beginsSeries(lane, place) ? words.newSeries.mark : undefined
				};
			})
		}))
		.reverse();
}

/** Whether a point begins a new series: the catalogue asks something else than at the point before. */
function beginsSeries({ points }: TrendLane, place: number): boolean {
	return place > 0 && points[place]?.isComparable === false;
}

/** Whether a line is broken anywhere, so that its mark needs an explanation. */
export function hasBreak({ lanes, days }: TrendLanes): boolean {
	return lanes.some((lane) => days.some((_, place) => beginsSeries(lane, place)));
}

function laneOf({ id, points }: TrendLine, voice: Voice): TrendLane {
	return {
		name: id === undefined ? voice.words.overall : voice.instrument.dimension(id),
		points: points.map((point) => ({
			...point,
			claimedText: scoreText(point.claimed, voice),
			evidencedText: scoreText(point.evidenced, voice)
		}))
	};
}

function dayNumber(isoDate: string): number {
	return Math.round(Date.parse(isoDate) / DAY_MILLISECONDS);
}
