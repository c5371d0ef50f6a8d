import type { AssessmentScore, DimensionRow } from '../domain';
import { formatList } from '../language/format';
import { soundCount } from './answer';
import { displayedScore, scoreText, type Voice } from './score';

/** Points between gut feeling and answers from which the difference is worth a sentence. */
const WORTH_SAYING = 10;

export interface FindingPart {
	readonly text: string;
	readonly isStrong?: true;
}

/**
 * Where claimed and evidenced lie furthest apart, and how many answers are fully backed up. Compares what
 * is displayed: nothing is called furthest that reads like its neighbour.
 */
export function finding(
	score: Pick<AssessmentScore, 'dimensions'>,
	rows: readonly DimensionRow[],
	voice: Voice
): readonly FindingPart[] {
	const { needed, sound } = soundCount(score.dimensions.flatMap(({ answers }) => answers));
	const end = needed === 0 ? '.' : `. ${voice.words.finding.sound(sound, needed)}`;
	return [...widestGap(rows, voice), { text: end }];
}

export function findingText(parts: readonly FindingPart[]): string {
	return parts.map(({ text }) => text).join('');
}

/** Where the gut feeling was furthest from what the answers say; undefined without both. */
export function gutFeelingText(rows: readonly DimensionRow[], voice: Voice): string | undefined {
	const { furthest, close } = voice.words.gutFeelingSays;
	const distances = rows.flatMap(({ name, claimed, gutFeeling }) =>
		claimed === null || gutFeeling === null
			? []
			: [{ name, claimed, gutFeeling, by: Math.abs(gutFeeling - claimed) }]
	);
	const [widest] = distances.sort((a, b) => b.by - a.by);
	if (!widest) return undefined;
	const { name, gutFeeling, claimed, by } = widest;
	if (by < WORTH_SAYING) return close;
	return furthest(name, scoreText(gutFeeling, voice), scoreText(claimed, voice));
}

function widestGap(rows: readonly DimensionRow[], voice: Voice): readonly FindingPart[] {
	const { finding: words } = voice.words;
	const gaps = rows.flatMap((row) => gapOf(row, voice) ?? []);
	const [first, ...others] = gaps;
	if (!first) {
		const isEmpty = rows.every(({ range }) => range === null);
		return [{ text: isEmpty ? words.nothingApplies : words.onlyRanges }];
	}
	if (others.length === 0) {
		return [{ text: words.onlyPoint }, { text: first.name, isStrong: true }];
	}
	if (gaps.every(({ displayed }) => displayed === 0)) return [{ text: words.noGap }];
	const names = widestOf(gaps).map(({ name }) => name);
	if (names.length === gaps.length) return [{ text: words.sameGap }];
	return [
		{ text: words.widestGap(names.length) },
		{ text: formatList(names, voice.instrument.locale), isStrong: true }
	];
}

interface Gap {
	readonly name: string;
	readonly exact: number;
	/** As the reader can work it out. */
	readonly displayed: number;
}

function gapOf({ name, claimed, evidenced }: DimensionRow, voice: Voice): Gap | undefined {
	if (claimed === null || evidenced === null) return undefined;
	const displayed = displayedScore(claimed, voice) - displayedScore(evidenced, voice);
	return { name, exact: claimed - evidenced, displayed };
}

/** The widest by what is displayed, with every other that is as wide before rounding. */
function widestOf(gaps: readonly Gap[]): readonly Gap[] {
	const displayed = Math.max(...gaps.map((gap) => gap.displayed));
	const widest = gaps.filter((gap) => gap.displayed === displayed);
	const exact = Math.max(...widest.map((gap) => gap.exact));
	return gaps.filter((gap) => widest.includes(gap) || gap.exact > exact - TOLERANCE);
}

/** Rounding errors of sums of thirds. */
const TOLERANCE = 1e-9;
