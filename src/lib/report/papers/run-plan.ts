import type { Slide } from '../../domain';
import type { MeetingMinutes } from './paper-facts';

export const PHASES = ['arrive', 'collect', 'guess', 'reveal', 'ai', 'topics', 'close'] as const;
export type RunPhase = (typeof PHASES)[number];

/** Minutes of each phase, in their order. */
const MINUTES: Readonly<Record<MeetingMinutes, readonly number[]>> = {
	45: [3, 8, 2, 10, 4, 12, 6],
	60: [5, 10, 3, 15, 5, 15, 7],
	90: [5, 12, 4, 20, 9, 30, 10]
};

/** How long a group stays with one topic. */
const MINUTES_PER_TOPIC: Readonly<Record<MeetingMinutes, number>> = { 45: 4, 60: 5, 90: 10 };

export interface PlannedPhase {
	readonly phase: RunPhase;
	/** Minutes since the beginning of the meeting. */
	readonly begins: number;
	readonly minutes: number;
	/** Minutes for each area or topic, where a phase has several. */
	readonly each: number;
}

/** Which phase begins when in a meeting of so many minutes. */
export function planRun(minutes: MeetingMinutes, areas: number): readonly PlannedPhase[] {
	let begins = 0;
	return PHASES.map((phase, at) => {
		const own = MINUTES[minutes][at] ?? 0;
		const each = phase === 'topics' ? MINUTES_PER_TOPIC[minutes] : Math.round(own / areas);
		const planned = { phase, begins, minutes: own, each };
		begins += own;
		return planned;
	});
}

/** What the room looks at in each phase; an area is looked at twice. */
const PHASE_OF: Readonly<Record<RunStep, RunPhase>> = {
	collect: 'collect',
	guess: 'guess',
	claimed: 'reveal',
	evidenced: 'reveal',
	'last-time': 'guess',
	plans: 'guess',
	ai: 'ai',
	experience: 'ai',
	topics: 'topics',
	topic: 'topics',
	closed: 'close'
};

/** A step of the hour: what goes on before the first slide, a slide, or the end. */
export type RunStep = 'collect' | Slide['kind'] | 'closed';

/** How many minutes a step takes in a meeting that is planned for so many; never less than one. */
export function minutesOfStep(step: RunStep, minutes: MeetingMinutes, areas: number): number {
	const planned = planRun(minutes, areas).find(({ phase }) => phase === PHASE_OF[step]);
	const { minutes: all, each } = planned ?? { minutes: 1, each: 1 };
	const own = { claimed: 1, evidenced: each - 1, topics: 1, topic: each };
	const part = { ai: Math.ceil(all / 2), experience: Math.floor(all / 2) };
	const taken: Partial<Record<RunStep, number>> = { ...own, ...part };
	return Math.max(1, taken[step] ?? all);
}

/** The time on the clock so many minutes after another, both HH:MM. */
export function clockAfter(start: string, minutes: number): string {
	const [hours = 0, past = 0] = start.split(':').map(Number);
	const total = (hours * 60 + past + minutes) % (24 * 60);
	return [Math.floor(total / 60), total % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}
