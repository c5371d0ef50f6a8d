import { expect } from 'vitest';

/** A refusal for this reason, whatever else it says. */
export function refusal(reason: string, more: Readonly<Record<string, unknown>> = {}): unknown {
	return expect.objectContaining({ name: 'Refused', reason, ...more });
}
