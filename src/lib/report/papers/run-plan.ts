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

/** The time on the clock so many minutes after another, both HH:MM. */
export function clockAfter(start: string, minutes: number): string {
	const [hours = 0, past = 0] = start.split(':').map(Number);
	const total = (hours * 60 + past + minutes) % (24 * 60);
	return [Math.floor(total / 60), total % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}
