import {
	isPlanDue,
	lastValidDay,
	leversOf,
	openPlans,
	plansSection,
	readSection,
	timeBookIn,
	type Dossier,
	type IsoDate,
	type PartId
} from '$lib/domain';
import { formatDate } from '$lib/language/format';
import type { Locale } from '$lib/language/locale';
import type { MonthWords } from '$lib/language/words/month';

/** How a part of a folder stands, in words. */
export interface PartSummary {
	readonly id: PartId;
	/** Nothing entered; something missing; gone stale; nothing to do. */
	readonly state: 'empty' | 'going' | 'due' | 'done';
	readonly line: string;
}

interface SummaryVoice {
	readonly words: MonthWords;
	readonly locale: Locale;
	readonly day: IsoDate;
}

type Sections = Dossier['sections'];

/** Every part with how it stands, in the order they are displayed. */
export function partSummaries(sections: Sections, voice: SummaryVoice): readonly PartSummary[] {
	return [
		plansSummary(sections, voice),
		leversSummary(sections, voice),
		timeBookSummary(sections, voice),
		...COUNTED.map((id) => countedSummary(id, sections, voice))
	];
}

/** The part that is worth the next ten minutes; undefined when nothing is to be done. */
export function worthwhile(summaries: readonly PartSummary[]): PartId | undefined {
	const states = ['due', 'going', 'empty'] as const;
	const found = states.flatMap((state) => summaries.filter((summary) => summary.state === state));
	return found[0]?.id;
}

function plansSummary(sections: Sections, { words: { home }, day }: SummaryVoice): PartSummary {
	const id = 'plans';
	const open = openPlans(readSection(sections, plansSection).entries);
	if (open.length === 0) return { id, state: 'empty', line: home.empty[id] };
	const isDue = open.some(({ entry }) => isPlanDue(entry, day));
	const line = home.plans(open.length);
	return isDue
		? { id, state: 'due', line: `${line} ${home.plansDue}` }
		: { id, state: 'done', line };
}

function leversSummary(sections: Sections, { words: { home } }: SummaryVoice): PartSummary {
	const id = 'levers';
	const { weighed, open } = leversOf(sections, []);
	const all = weighed.length + open.length;
	if (all === 0) return { id, state: 'empty', line: home.empty[id] };
	if (open.length === 0) return { id, state: 'done', line: home.levers(all) };
	return { id, state: 'going', line: home.leversOpen(open.length, all) };
}

function timeBookSummary(sections: Sections, voice: SummaryVoice): PartSummary {
	const id = 'time-book';
	const { home } = voice.words;
	const { trials } = timeBookIn(sections);
	if (trials.length === 0) return { id, state: 'empty', line: home.empty[id] };
	const measured = trials.filter(({ figures }) => figures.status === 'measured').length;
	const line = home.timeBook(measured, trials.length);
	if (measured === trials.length) return { id, state: 'done', line };
	const days = trials.flatMap(({ cases }) => cases.map(({ entry }) => entry.day));
	const latest = days.sort().at(-1);
	if (latest === undefined || lastValidDay(latest, STALE_MONTHS) >= voice.day) {
		return { id, state: 'going', line };
	}
	const stale = home.timeBookStale(formatDate(latest, voice.locale));
	return { id, state: 'due', line: `${line} ${stale}` };
}

/** A log that is never finished: it says how much is in it. */
function countedSummary(
	id: (typeof COUNTED)[number],
	sections: Sections,
	{ words: { home } }: SummaryVoice
): PartSummary {
	const count = Object.keys(sections[id] ?? {}).length;
	return count === 0
		? { id, state: 'empty', line: home.empty[id] }
		: { id, state: 'done', line: home.entries(count) };
}

const COUNTED = ['source-sample', 'ai-mistakes', 'ai-uses'] as const;

/** A trial that lies for longer has been forgotten. */
const STALE_MONTHS = 1;
