import type { SqlEngine } from './sql-engine';

/** Earlier versions, one after the other, would tell in which order contributions came. */
const SOON_MILLISECONDS = 5_000;

export interface LogCleaner {
	/** Empties the log in a few seconds, once for everything that is written until then. */
	cleanSoon(): void;
	end(): void;
}

export function createLogCleaner(engine: Pick<SqlEngine, 'scrub'>): LogCleaner {
	let timer: NodeJS.Timeout | undefined;

	function clean(): void {
		timer = undefined;
		// What cannot be emptied now is with the next purge, which says so if it fails.
		engine.scrub().catch(() => undefined);
	}

	return {
		cleanSoon: () => {
			timer ??= setTimeout(clean, SOON_MILLISECONDS).unref();
		},
		end: () => {
			clearTimeout(timer);
		}
	};
}
