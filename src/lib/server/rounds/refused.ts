import type { RefusalReason } from '../../session-api';

/** Something a person wanted and may not have; the reason is said to them. */
export class Refused extends Error {
	override readonly name = 'Refused';
	readonly reason: RefusalReason;
	/** In which to try again, in seconds. */
	readonly retryAfter: number | undefined;

	constructor(reason: RefusalReason, retryAfter?: number) {
		super(reason);
		this.reason = reason;
		this.retryAfter = retryAfter;
	}
}
