import { formatList } from '$lib/language/format';
import type { Instrument } from '$lib/language/instrument';
import type { SessionView } from '$lib/session-api';
import { isSameSlide } from '$lib/domain';
import type { RoundPageData } from './page-data';
import { slideName } from './slide-name';

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

/**
 * What everybody looks at, and where it is: among the slides, or among the topics, of which nobody knows
 * before the discussion how many there are. Nothing where there is no slide.
 */
export function slidePlace(
	data: Pick<RoundPageData, 'session' | 'comparison'>,
	{ slide, slides }: Pick<SessionView, 'slide' | 'slides'>,
	instrument: Pick<Instrument, 'dimension' | 'question'>
): string {
	if (!slide) return '';
	const isTopic = slide.kind === 'topic';
	const beside = slides.filter(({ kind }) => (kind === 'topic') === isTopic);
	const at = beside.findIndex((one) => isSameSlide(one, slide)) + 1;
	const { position, topicPosition } = data.session.slides;
	const place = (isTopic ? topicPosition : position)(at, beside.length);
	return `${place} · ${slideName(slide, data, instrument)}`;
}

/** The dimension of which everybody sees only what is claimed so far. */
export function coveredIn({ slide }: Pick<SessionView, 'slide'>): string | undefined {
	return slide?.kind === 'claimed' ? slide.dimension : undefined;
}
