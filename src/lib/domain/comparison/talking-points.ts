import { questionsOf, type Catalogue, type Question } from '../catalogue/catalogue';
import type { ContributedState, Contribution } from '../contribution/contribution';
import type { TalkingPoint, TalkingPoints } from './comparison-schema';
import { levelStatistics, type LevelStatistics } from './level-statistics';
import { isAtLeastHalf, shareOf, THREE_WORDS_FROM, TOLD_SHARES, type ToldShare } from './share';

const POINTS_PER_KIND = 3;
/** Shares are compared to nine decimals: what differs only by rounding is equal. */
const DECIMALS = 1e9;

/**
 * The questions most worth talking about: the three with the widest disagreement (AD, per option of
 * the scale), the three where most are below the catalogue's target, lowest first, and the three where
 * sources are missing most. Only questions to which enough have said a level; equal ones in catalogue
 * order. Of a question only a word, the middle level and a share in words.
 *
 * How many is told as `shareOf` tells it. Of fewer than eight even a word for how far apart they are, or
 * that a question is not among those apart, would with the middle level and one's own settle what the
 * others said: there the three widest are told whatever they are, and no word.
 */
export function talkingPoints(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	minGroup: number
): TalkingPoints {
	const scope = contributions[0]?.scope ?? 'full';
	const figures = questionsOf(catalogue, scope).flatMap((question, position) => {
		const figure = questionFigure(catalogue, question, contributions, { position, minGroup });
		return figure && figure.statistics.count >= minGroup ? [figure] : [];
	});
	return {
		disagreement: best(figures, { isMeant: isDisagreed, rank: deviation }),
		weak: best(figures, { isMeant: isWeak, rank: weakness, share: ({ weak }) => weak.word }),
		missingSources: best(figures, {
			isMeant: ({ missing }) => missing.word !== null,
			rank: ({ missing }) => missing.part,
			share: ({ missing }) => missing.word
		})
	};
}

interface QuestionFigure {
	readonly question: Question;
	readonly statistics: LevelStatistics;
	/** Of those who said a level: below the target, and above what their evidence proves. */
	readonly weak: Counted;
	readonly missing: Counted;
}

interface Counted {
	/** 0 to 1. */
	readonly part: number;
	/** Null of too few to be told, and of fewer than some. */
	readonly word: ToldShare | null;
}

function questionFigure(
	catalogue: Catalogue,
	question: Question,
	contributions: readonly Contribution[],
	place: { readonly position: number; readonly minGroup: number }
): QuestionFigure | undefined {
	const counts = new Uint32Array(question.levels.length);
	let unsupported = 0;
	for (const { states } of contributions) {
		const state: ContributedState | undefined = states[place.position];
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
		weak: counted(below, statistics.count, place.minGroup),
		missing: counted(unsupported, statistics.count, place.minGroup)
	};
}

function counted(count: number, whole: number, minGroup: number): Counted {
	const word = shareOf(count, whole, minGroup);
	return { part: count / whole, word: TOLD_SHARES.find((one) => one === word) ?? null };
}

function isDisagreed({ statistics: { agreement, count } }: QuestionFigure): boolean {
	return count < THREE_WORDS_FROM || agreement === 'divided' || agreement === 'two-camps';
}

function deviation({ question, statistics }: QuestionFigure): number {
	return statistics.averageDeviation / question.levels.length;
}

function isWeak({ weak }: QuestionFigure): boolean {
	return isAtLeastHalf(weak.word);
}

/** A lower middle score first; of equal ones the question that is weak for more. */
function weakness({ question, statistics, weak }: QuestionFigure): number {
	return weak.part / 1000 - (question.levels[statistics.lowerMedian] ?? 0);
}

interface Choice {
	readonly isMeant: (figure: QuestionFigure) => boolean;
	readonly rank: (figure: QuestionFigure) => number;
	readonly share?: (figure: QuestionFigure) => ToldShare | null;
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
			agreement: figure.statistics.count < THREE_WORDS_FROM ? null : figure.statistics.agreement,
			share: share ? share(figure) : null
		}));
}

function comparable(value: number): number {
	return Math.round(value * DECIMALS);
}
