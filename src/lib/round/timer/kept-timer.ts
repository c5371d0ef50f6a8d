import * as z from 'zod/mini';
import type { Frozen } from '$lib/domain';
import { readKept, saveKept } from '../kept-json';

/** The timer of a session, one key per session: every window of this browser shows the same one. */
const PREFIX = 'belegbar/group-timer/';

const timerSchema = z.object({
	/** In milliseconds since 1970; null while it is paused. */
	endsAt: z.nullable(z.number()),
	/** Milliseconds that are left while it is paused. */
	left: z.number()
});

export type KeptTimer = Frozen<z.infer<typeof timerSchema>>;

export const MINUTES = [3, 5, 8, 10] as const;

export function startTimer(minutes: number, now: number): KeptTimer {
	const left = minutes * 60_000;
	return { endsAt: now + left, left };
}

export function pauseTimer(timer: KeptTimer, now: number): KeptTimer {
	return { endsAt: null, left: leftOf(timer, now) };
}

export function resumeTimer({ left, endsAt }: KeptTimer, now: number): KeptTimer {
	return { endsAt: endsAt ?? now + left, left };
}

/** Milliseconds that are left, never below zero. */
export function leftOf({ endsAt, left }: KeptTimer, now: number): number {
	return Math.max(0, endsAt === null ? left : endsAt - now);
}

/** „7:05“ */
export function timerText(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function readTimer(storage: Storage, sessionId: string): KeptTimer | undefined {
	return readKept(storage, PREFIX + sessionId, timerSchema);
}

/** In a full storage it lasts for its window, and the others do without. */
export function keepTimer(storage: Storage, sessionId: string, timer: KeptTimer | undefined): void {
	if (timer) saveKept(storage, PREFIX + sessionId, timer);
	else removeTimer(storage, sessionId);
}

export function removeTimer(storage: Storage, sessionId: string): void {
	storage.removeItem(PREFIX + sessionId);
}

export function isTimerKey(key: string | null, sessionId: string): boolean {
	return key === null || key === PREFIX + sessionId;
}
