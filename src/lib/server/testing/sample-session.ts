import { randomBytes } from 'node:crypto';
import type { NewSession } from '../store/session-store';

/** Sessions for tests of what the server keeps. */

/** The time tests take place, in milliseconds since 1970. */
export const NOW = 1_795_000_000_000;
const DAY = 24 * 60 * 60 * 1000;

export function randomHex(bytes: number): string {
	return randomBytes(bytes).toString('hex');
}

export function sampleSession(changes: Partial<NewSession> = {}): NewSession {
	return {
		id: randomHex(16),
		settings: {
			title: 'Unternehmerkreis „Übermorgen“ 🦔',
			language: 'de',
			catalogue: { id: 'ai-readiness', version: '1.0.0' },
			scope: 'full',
			mode: 'protected',
			minGroup: 5,
			split: 'size',
			classes: ['1-9', '10-49'],
			invited: 0,
			meetingOn: null,
			meetingAt: null,
			expected: null,
			isPractice: false
		},
		facilitatorHash: randomHex(32),
		codeHash: randomHex(32),
		codeAttempt: 0,
		phase: 'collect',
		slide: null,
		isJoining: true,
		result: { kind: 'none' },
		expiresAt: NOW + 30 * DAY,
		...changes
	};
}

/** As long as what a round of 200 is sealed to. */
export function sampleSealed(bytes = 200): string {
	return randomBytes(bytes).toString('base64');
}
