import { questionsOf, type Catalogue, type Question } from '../catalogue/catalogue';
import type { ContributedState, Contribution } from '../contribution/contribution';
import type { TalkingPoint, TalkingPoints } from './comparison-schema';
import { levelStatistics, type LevelStatistics } from './level-statistics';

const POINTS_PER_KIND = 3;
/** From this share on all are called weak, and sources are called missing. */
const WEAK_FROM = 0.75;
const MISSING_FROM = 0.25;
/** Shares are compared to nine decimals: what differs only by rounding is equal. */
const DECIMALS = 1e9;

/**
 * The questions most worth talking about: the three with the widest disagreement (AD, per option of
 * the scale), the three where at least three quarters are below the catalogue's target, lowest first,
 * and the three where sources are missing most. Only questions to which enough have said a level;
 * equal ones in catalogue order. Of a question only a word, the middle level and a share in words.
 */
export function talkingPoints(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	minGroup: number
): TalkingPoints {
	const scope = contributions[0]?.scope ?? 'full';
	const figures = questionsOf(catalogue, scope).flatMap((question, position) => {
		const figure = questionFigure(catalogue, question, contributions, position);
		return figure && figure.statistics.count >= minGroup ? [figure] : [];
	});
	return {
		disagreement: best(figures, { isMeant: isDisagreed, rank: deviation }),
		weak: best(figures, { isMeant: isWeak, rank: weakness, share: (figure) => figure.weak }),
		missingSources: best(figures, {
			isMeant: ({ missing }) => missing >= MISSING_FROM,
			rank: ({ missing }) => missing,
			share: ({ missing }) => missing
		})
	};
}

interface QuestionFigure {
	readonly question: Question;
	readonly statistics: LevelStatistics;
	/** Shares of those who said a level: below the target, and above what their source carries. */
	readonly weak: number;
	readonly missing: number;
}

function questionFigure(
	catalogue: Catalogue,
	question: Question,
	contributions: readonly Contribution[],
	position: number
): QuestionFigure | undefined {
	const counts = new Uint32Array(question.levels.length);
	let unsupported = 0;
	for (const { states } of contributions) {
		const state: ContributedState | undefined = states[position];
		if (state?.kind !== 'level') continue;
		counts[state.level] = (counts[state.level] ?? 0) + 1;
		if (state.evidenced < state.level) unsupported += 1;
	}
	const statistics = levelStatistics(counts);
	if (!statistics) return undefined;
	const below = question.levels.reduce(
		(sum, score, level) => sum + (score < catalogue.targetScore ? (counts[level] ?? 0) : 0),
		0
	);
	return {
		question,
		statistics,
		weak: below / statistics.count,
		missing: unsupported / statistics.count
	};
}

function isDisagreed({ statistics: { agreement } }: QuestionFigure): boolean {
	return agreement === 'divided' || agreement === 'two-camps';
}

function deviation({ question, statistics }: QuestionFigure): number {
	return statistics.averageDeviation / question.levels.length;
}

function isWeak({ weak }: QuestionFigure): boolean {
	return weak >= WEAK_FROM;
}

/** A lower middle score first; of equal ones the question that is weak for more. */
function weakness({ question, statistics, weak }: QuestionFigure): number {
	return weak / 1000 - (question.levels[statistics.lowerMedian] ?? 0);
}

interface Choice {
	readonly isMeant: (figure: QuestionFigure) => boolean;
	readonly rank: (figure: QuestionFigure) => number;
	readonly share?: (figure: QuestionFigure) => number;
}

function best(
	figures: readonly QuestionFigure[],
	{ isMeant, rank, share }: Choice
): TalkingPoint[] {
	return figures
		.filter(isMeant)
		.sort((a, b) => comparable(rank(b)) - comparable(rank(a)))
		.slice(0, POINTS_PER_KIND)
		.map((figure) => ({
			question: figure.question.id,
			level: figure.statistics.lowerMedian,
			agreement: figure.statistics.agreement,
			share: share ? shareWord(share(figure)) : null
		}));
}

function comparable(value: number): number {
	return Math.round(value * DECIMALS);
}

function shareWord(share: number): 'some' | 'many' | 'most' {
	if (share >= 0.75) return 'most';
	return share >= 0.5 ? 'many' : 'some';
}
