import { formatList, formatRoundedScore, formatScore } from '../../format';
import type { Locale } from '../../locale';
import type { ComparisonWords } from './comparison.de';

/** Sentences about a group that screen and paper say alike. */

/** In which words a comparison is told. */
export interface ComparisonStyle {
	readonly words: ComparisonWords;
	readonly locale: Locale;
	/** The quick check measures less exactly: its scores are told in steps of five. */
	readonly scope: 'quick' | 'full';
}

interface Figure {
	readonly median: number;
	readonly quartiles: { readonly low: number; readonly high: number } | null;
	readonly dots: readonly number[] | null;
}

interface Row {
	readonly name: string;
	readonly figures: { readonly claimed: Figure; readonly evidenced: Figure } | null;
	readonly agreement: keyof ComparisonWords['agreement'] | null;
	/** What was believed; null where too few told. */
	readonly guess: number | null;
}

/** A score as a group is told it: whole, or in steps of five in the quick check. */
export function groupScoreText(score: number, { locale, scope }: ComparisonStyle): string {
	return scope === 'full' ? formatScore(score, locale) : formatRoundedScore(score, locale);
}

/** A score of one's own; that of a quick check is only "about". */
export function ownScoreText(score: number, style: ComparisonStyle): string {
	const text = groupScoreText(score, style);
	return style.scope === 'full' ? text : style.words.about(text);
}

/** „35 bis 60“, or nothing where it may not be shown. */
export function quartilesText({ quartiles }: Figure, style: ComparisonStyle): string | undefined {
	if (!quartiles) return undefined;
	const [low, high] = [quartiles.low, quartiles.high].map((end) => groupScoreText(end, style));
	return style.words.fromTo(String(low), String(high));
}

/** „20, 44 und 60“ */
export function scoresText(scores: readonly number[], style: ComparisonStyle): string {
	return formatList(
		scores.map((score) => groupScoreText(score, style)),
		style.locale
	);
}

/** What a dimension's drawing shows, in one sentence, for those who do not see it. */
export function dimensionFinding({ name, figures }: Row, style: ComparisonStyle): string {
	const { finding } = style.words;
	if (!figures) return finding.hidden(name);
	const [claimed, evidenced] = (['claimed', 'evidenced'] as const).map((kind) =>
		figureText(style.words[kind], figures[kind], style)
	);
	return finding.dimension(name, String(claimed), String(evidenced));
}

/** The same before anybody sees what can be shown. */
export function claimedFinding({ name, figures }: Row, style: ComparisonStyle): string {
	if (!figures) return style.words.finding.hidden(name);
	return `${name}: ${figureText(style.words.claimed, figures.claimed, style)}.`;
}

/** „gesagt Median 65, mittlere Hälfte 40 bis 75“ */
export function figureText(name: string, figure: Figure, style: ComparisonStyle): string {
	const median = groupScoreText(figure.median, style);
	return style.words.finding.figure(name, median, spreadText(figure, style));
}

function spreadText(figure: Figure, style: ComparisonStyle): string {
	const { finding } = style.words;
	if (figure.dots) return finding.scores(scoresText(figure.dots, style));
	const quartiles = quartilesText(figure, style);
	return quartiles === undefined ? '' : finding.quartiles(quartiles);
}

/** How far apart said and shown are, then how far the group agrees. */
export function dimensionSentences(row: Row, style: ComparisonStyle): string[] {
	const { figures } = row;
	if (!figures) return [style.words.chart.tooFew];
	return [...guessed(row, style), gapSentence(figures, style), ...agreed(row, style)];
}

/** What was believed and how far the group agrees in what it says, before anybody sees what can be shown. */
export function claimedSentences(row: Row, style: ComparisonStyle): string[] {
	if (!row.figures) return [style.words.chart.tooFew];
	return [...guessed(row, style), ...agreed(row, style)];
}

function guessed({ guess }: Row, style: ComparisonStyle): readonly string[] {
	return guess === null ? [] : [style.words.guess(groupScoreText(guess, style))];
}

function agreed({ agreement }: Row, { words }: ComparisonStyle): readonly string[] {
	return agreement === null ? [] : [words.agreementLines[agreement]];
}

/** How far apart said and shown are in the middle of the group. */
export function gapSentence(
	{ claimed, evidenced }: NonNullable<Row['figures']>,
	{ words, locale, scope }: ComparisonStyle
): string {
	const step = scope === 'full' ? 1 : 5;
	const [said, shown] = [claimed, evidenced].map(({ median }) => Math.round(median / step) * step);
	const points = (said ?? 0) - (shown ?? 0);
	if (points < 1) return words.noGap;
	return points === 1 ? words.onePointGap : words.gap(formatScore(points, locale));
}

interface Position {
	readonly toMedian: keyof ComparisonWords['position']['toMedian'];
	readonly third: keyof ComparisonWords['position']['third'] | null;
}

/** „Sie, gesagt 44: etwa am Median, mittleres Drittel.“ */
export function positionSentence(
	figure: 'claimed' | 'evidenced',
	{ own, position }: { readonly own: number; readonly position: Position },
	style: ComparisonStyle
): string {
	const { words } = style;
	const { toMedian, third, line } = words.position;
	const place = [
		toMedian[position.toMedian],
		...(position.third === null ? [] : [third[position.third]])
	];
	return line(words[figure], ownScoreText(own, style), place.join(', '));
}

interface MissingPart {
	readonly kind: 'quartiles' | 'thirds' | 'strip';
	readonly from: number;
}

/** Why a part of a comparison is not there. */
export function missingSentence(part: MissingPart, { missing }: ComparisonWords): string {
	return missing[part.kind](part.from);
}

/** A class by its name; without one the rest of the group, which names nobody. */
export function cellName(
	[name]: readonly string[],
	{ words }: Pick<ComparisonStyle, 'words'>
): string {
	const { industry, size, unstated, rest } = words.classes;
	const names: Readonly<Record<string, string>> = { ...industry, ...size, unstated };
	return name === undefined ? rest : (names[name] ?? name);
}

type TalkingKind = keyof ComparisonWords['talking']['prompts'];

/** The question a talking point is opened with; of one kind every point has its own. */
export function promptOf(words: ComparisonWords, kind: TalkingKind, position: number): string {
	const prompts = words.talking.prompts[kind];
	return prompts[position % prompts.length] ?? '';
}

interface Point {
	readonly agreement: keyof ComparisonWords['agreement'] | null;
	readonly share: keyof ComparisonWords['talking']['word']['weak'] | null;
}

/** Why a question is worth talking about, in a few words. */
export function pointWord(
	words: ComparisonWords,
	kind: TalkingKind,
	{ agreement, share }: Point
): string {
	if (kind !== 'disagreement' && share !== null) return words.talking.word[kind][share];
	return agreement === null ? words.talking.apart : words.agreement[agreement];
}

/** What became of last time's plans, a line each; of few only how many did theirs. */
export function planLines(
	plans: {
		readonly done: keyof ComparisonWords['ai']['shares'];
		readonly not: keyof ComparisonWords['ai']['shares'] | null;
	},
	{ plans: { outcomes, rest }, ai }: ComparisonWords
): readonly { readonly outcome: string; readonly share: string }[] {
	const done = { outcome: outcomes.done, share: ai.shares[plans.done] };
	if (plans.not === null) return [done];
	return [
		done,
		{ outcome: outcomes.partly, share: rest },
		{ outcome: outcomes.not, share: ai.shares[plans.not] }
	];
}
