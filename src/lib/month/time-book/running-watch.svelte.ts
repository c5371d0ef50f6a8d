import {
	advance,
	decideGap,
	startStopwatch,
	stopwatchSchema,
	switchTo,
	type ClockReading,
	type Phase,
	type Stopwatch,
	type WatchPart
} from '$lib/domain';
import { randomId } from '$lib/dossier/random-id';

/**
 * The stopwatch of this browser. It belongs to the device and not to the folder: what comes out of it
 * does. Every second it is kept with both clocks, so that a reload, a sleep or a clock that is set
 * costs nothing and adds nothing. Source: domain/time-book/stopwatch.ts.
 */
class RunningWatch {
	current = $state.raw<Stopwatch | undefined>();
	/** Whether the browser refuses to keep it. */
	isUnkept = $state(false);
	readonly #page = randomId();

	/** Takes up what runs. Call once in the browser; gives what ends it. */
	follow(): () => void {
		this.#read();
		const beat = () => {
			this.#read();
			if (this.current && this.current.part !== 'pause') {
				this.#keep(advance(this.current, this.#reading()));
			}
		};
		const beats = setInterval(beat, SECOND);
		document.addEventListener('visibilitychange', beat);
		addEventListener('pagehide', beat);
		beat();
		return () => {
			beat();
			clearInterval(beats);
			document.removeEventListener('visibilitychange', beat);
			removeEventListener('pagehide', beat);
		};
	}

	start(trial: string, phase: Phase): void {
		this.#keep(startStopwatch({ trial, phase }, this.#reading()));
	}

	switchTo(part: WatchPart): void {
		if (this.current) this.#keep(switchTo(this.current, part, this.#reading()));
	}

	decide(gap: number, counts: boolean): void {
		if (this.current) this.#keep(decideGap(this.current, gap, counts));
	}

	drop(): void {
		this.#keep(undefined);
	}

	#reading(): ClockReading {
		return {
			wall: Date.now(),
			steady: performance.now(),
			page: this.#page,
			isDisplayed: document.visibilityState === 'visible'
		};
	}

	#keep(watch: Stopwatch | undefined): void {
		this.current = watch;
		try {
			if (watch) localStorage.setItem(KEY, JSON.stringify(watch));
			else localStorage.removeItem(KEY);
			this.isUnkept = false;
		} catch {
			this.isUnkept = watch !== undefined;
		}
	}

	/** Another tab may have gone on with it. */
	#read(): void {
		if (this.isUnkept) return;
		try {
			const text = localStorage.getItem(KEY);
			this.current = text === null ? undefined : stopwatchSchema.parse(JSON.parse(text));
		} catch {
			// Refused or damaged: what this tab knows stands.
		}
	}
}

const KEY = 'belegbar/stopwatch';
const SECOND = 1000;

export const runningWatch = new RunningWatch();
