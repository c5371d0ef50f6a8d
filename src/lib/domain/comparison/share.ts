/** How many of a group, in a word that never stands for fewer than three numbers. */
export const SHARES = ['few', 'under-half', 'some', 'half-or-more', 'most'] as const;
export type Share = (typeof SHARES)[number];

/** What a question is worth talking about for. */
export const TOLD_SHARES = ['some', 'half-or-more', 'most'] as const satisfies readonly Share[];
export type ToldShare = (typeof TOLD_SHARES)[number];

/** From so many on there is room for three words of three numbers each. */
export const THREE_WORDS_FROM = 8;
const QUARTER = 1 / 4;
const LEAST_AT_THE_END = 2;

/**
 * The word for a part of a group; null of fewer than `minGroup`. Every word holds at least three numbers,
 * so that whoever knows the own answer cannot tell that of anybody else: neither nobody else nor
 * everybody else is ever told. Source: methodology 4.2 and 4.3, invariant 15.
 */
export function shareOf(part: number, whole: number, minGroup: number): Share | null {
	if (whole < minGroup) return null;
	if (whole < THREE_WORDS_FROM) return part * 2 < whole ? 'under-half' : 'half-or-more';
	const end = Math.max(LEAST_AT_THE_END, Math.ceil(whole * QUARTER) - 1);
	if (part <= end) return 'few';
	return part >= whole - end ? 'most' : 'some';
}

/** Something that is told with a share, gathered by the word for it: the largest part first. */
export function byShare<Told extends { readonly share: Share | null }>(
	list: readonly Told[]
): readonly { readonly share: Share; readonly told: readonly Told[] }[] {
	return [...SHARES].reverse().flatMap((share) => {
		const told = list.filter((one) => one.share === share);
		return told.length > 0 ? [{ share, told }] : [];
	});
}

/** Whether a word says at least half. */
export function isAtLeastHalf(share: Share | null): boolean {
	return share === 'most' || share === 'half-or-more';
}
