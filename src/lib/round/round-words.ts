import { formatList } from '$lib/language/format';
import type { Instrument } from '$lib/language/instrument';
import type { SessionView } from '$lib/session-api';
import type { Comparison, Slide } from '$lib/domain';
import type { SessionWords } from '$lib/language/words/session';
import type { RoundPageData } from './page-data';
import { slideName } from './slide-name';
import { positionOf } from './wall-steps';

/** How many there are: a class until the reveal, the exact number afterwards, none once all is gone. */
export function countLine(
	{ session, comparison }: Pick<RoundPageData, 'session' | 'comparison'>,
	view: Pick<SessionView, 'published' | 'count' | 'phase'>
): string {
	const { published, count, phase } = view;
	if (published) return session.counted(published.comparison.count);
	return phase === 'collect' ? session.collected(comparison.counts[count]) : session.noneLeft;
}

/** What is asked before the reveal, which cannot be taken back. */
export function revealQuestion(
	{ session: { lead, guide }, comparison, locale }: RoundPageData,
	{ count, missing, settings: { expected } }: SessionView,
	instrument: Instrument
): string {
	const names = missing.map((id) => instrument.dimension(id));
	const gaps = names.length > 0 ? [lead.revealMissing(formatList(names, locale))] : [];
	const awaited = expected === null ? [] : [guide.expected(expected)];
	return [lead.revealCount(comparison.counts[count]), ...awaited, lead.revealText, ...gaps].join(
		' '
	);
}

type Kind = Comparison['kind'];

/** What is asked before the end: what it does to what is there now. */
export function closeQuestion(
	{ session: { lead } }: Pick<RoundPageData, 'session'>,
	{ published }: { readonly published: { readonly comparison: { readonly kind: Kind } } | null }
): string {
	if (!published) return lead.closeUnseen;
	return published.comparison.kind === 'open' ? lead.closeExact : lead.closeText;
}

/**
 * Where a slide is, from 1: among the slides, or among the topics, of which nobody knows before the
 * discussion how many there are. Whoever leads and the room count alike.
 */
export function placeOf(
	slide: Slide,
	sequence: readonly Slide[]
): { readonly at: number; readonly all: number } {
	const isTopic = slide.kind === 'topic';
	const beside = sequence.filter(({ kind }) => (kind === 'topic') === isTopic);
	return { at: positionOf(beside, slide) + 1, all: beside.length };
}

/** „Folie 2 von 14“, „Thema 1 von 3“ */
export function placeLine(
	{ slides: words }: Pick<SessionWords, 'slides'>,
	slide: Slide,
	sequence: readonly Slide[]
): string {
	const { at, all } = placeOf(slide, sequence);
	return (slide.kind === 'topic' ? words.topicPosition : words.position)(at, all);
}

/** Where a slide is, and what it is called. */
export function slidePlace(
	data: Pick<RoundPageData, 'session' | 'comparison'>,
	{ slide, sequence }: { readonly slide: Slide; readonly sequence: readonly Slide[] },
	instrument: Pick<Instrument, 'dimension' | 'question'>
): string {
	const place = placeLine(data.session, slide, sequence);
	return `${place} · ${slideName(slide, data, instrument)}`;
}

/** The dimension of which everybody sees only what is claimed so far. */
export function coveredIn({ slide }: Pick<SessionView, 'slide'>): string | undefined {
	return slide?.kind === 'claimed' ? slide.dimension : undefined;
}
