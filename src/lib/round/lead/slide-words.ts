import { questionsOf, type Slide } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';
import type { SessionWords } from '$lib/language/words/session';
import type { MeetingMinutes } from '$lib/report/papers/paper-facts';
import { minutesOfStep, type RunStep } from '$lib/report/papers/run-plan';
import type { SessionView } from '$lib/session-api';
import type { Fault } from '../attempt.svelte';
import type { RoundPageData } from '../page-data';
import { countLine, placeLine } from '../round-words';
import { slideName } from '../slide-name';
import type { LeadAct } from './acts';

type GuideWords = SessionWords['guide'];
type SlideWords = Pick<RoundPageData, 'session' | 'comparison'>;

/** What the facilitator may say and ask at one step, and how long it takes. */
export interface Script {
	readonly say: string;
	readonly ask: string;
	readonly minutes: number;
}

/** What the button says: exactly what it does next. */
export function labelOf(data: SlideWords, act: LeadAct, instrument: Instrument): string {
	const words = data.session.guide;
	if (act.kind !== 'show') return words.next[act.kind];
	const { slide } = act;
	if (slide.kind === 'claimed') return words.next.area(instrument.dimension(slide.dimension));
	if (slide.kind === 'evidenced') return words.next.evidenced;
	return words.next.slide(slideName(slide, data, instrument));
}

/** What of a view decides what there is to say. */
interface Seen extends Pick<SessionView, 'phase' | 'slide' | 'slides' | 'settings'> {
	readonly published: {
		readonly comparison: {
			readonly dimensions: readonly {
				readonly dimension: string;
				readonly figures: object | null;
			}[];
		};
	} | null;
}

/** @param length how many minutes the meeting is planned for */
export function scriptOf(
	words: GuideWords,
	view: Seen,
	instrument: Instrument,
	length: MeetingMinutes
): Script | undefined {
	const { script } = words;
	const { catalogue } = instrument;
	const minutes = minutesOfStep(stepOf(view), length, catalogue.dimensions.length);
	if (view.phase === 'collect') {
		const questions = questionsOf(catalogue, view.settings.scope).length;
		const { say, ask } = script.collect;
		return { say: say(questions), ask, minutes };
	}
	if (view.phase === 'closed') {
		return view.published ? { ...script.closed, minutes } : undefined;
	}
	if (!view.slide) return undefined;
	const { kind } = view.slide;
	if (kind !== 'claimed') return { ...script[kind], minutes };
	const area = instrument.dimension(view.slide.dimension);
	const { say, ask } = script[areaScript(view, view.slide.dimension)];
	return { say: say(area), ask, minutes };
}

function stepOf({ phase, slide }: Pick<Seen, 'phase' | 'slide'>): RunStep {
	return phase === 'collect' ? phase : (slide?.kind ?? 'closed');
}

/** The first area explains what is seen; where too few have answered there is nothing to see. */
function areaScript(
	{ slides, published }: Seen,
	dimension: string
): 'firstArea' | 'area' | 'emptyArea' {
	const areas = published?.comparison.dimensions ?? [];
	const shown = areas.find((area) => area.dimension === dimension);
	if (shown && !shown.figures) return 'emptyArea';
	const first = slides.find(({ kind }) => kind === 'claimed');
	return first?.kind === 'claimed' && first.dimension === dimension ? 'firstArea' : 'area';
}

/** The heading of a step: what is to be seen, or what goes on. */
export function titleOf(
	data: SlideWords,
	{ phase, slide }: Pick<SessionView, 'phase' | 'slide'>,
	instrument: Instrument
): string {
	const words = data.session.guide;
	if (phase === 'collect') return words.collecting;
	return slide ? slideName(slide, data, instrument) : words.closing;
}

/** What the room sees now and how far it is, counted as on the wall. */
export function seenOf(
	words: Pick<SessionWords, 'guide' | 'slides'>,
	{ phase, slide }: Pick<SessionView, 'phase' | 'slide'>,
	sequence: readonly Slide[]
): string {
	const { seen } = words.guide;
	if (phase === 'collect') return seen.collect;
	return slide ? seen.slide(placeLine(words, slide, sequence)) : seen.closed;
}

/** What pressing the button does to others, why it does nothing, or why it did not work. */
export function lineOf(
	{ session, comparison }: SlideWords,
	view: SessionView,
	at: {
		readonly act: LeadAct;
		readonly refusal: Fault | undefined;
		readonly isOffline: boolean;
		/** How many contributions are needed, where there are surely fewer. */
		readonly missing: number | undefined;
	}
): string {
	if (at.refusal) {
		return at.refusal === 'unreachable' ? session.unreachable : session.refusals[at.refusal];
	}
	if (at.isOffline) return session.connection.offline;
	if (at.missing === undefined) return session.guide.effects[at.act.kind];
	return session.guide.tooFew(at.missing, countLine({ session, comparison }, view));
}
