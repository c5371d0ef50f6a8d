import { randomBytes } from 'node:crypto';
import { emptyGroupMemory, type GroupMemory } from '../../domain';
import type { ContributionRecord, NewSession } from '../store/session-store';

/** Sessions and contributions for tests of what the server keeps. */

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
			classes: ['1-9', '10-49']
		},
		facilitatorHash: randomHex(32),
		codeHash: randomHex(32),
		codeAttempt: 0,
		phase: 'collect',
		revealed: 0,
		isJoining: true,
		memory: emptyGroupMemory,
		expiresAt: NOW + 30 * DAY,
		...changes
	};
}

export function sampleContribution(changes: Partial<ContributionRecord> = {}): ContributionRecord {
	return {
		id: randomHex(16),
		secretHash: randomHex(32),
		hasConsented: false,
		code: `BB1-${randomHex(45)}`,
		...changes
	};
}

/** What is remembered of a group of 200 after some snapshots. */
export function largeMemory(): GroupMemory {
	const ids = Array.from({ length: 200 }, () => randomHex(16));
	const gone = { cell: 1, trace: [1, 2], counts: false, mayReturn: false, hasMoved: false };
	return {
		...emptyGroupMemory,
		mode: 'protected',
		snapshot: 3,
		strips: [1, 3],
		split: { cells: [['1-9', '10-49'], ['unstated']], rest: 1 },
		present: Object.fromEntries(
			ids.map((id, index) => [
				id,
				{
					cell: index % 2,
					trace: [1, 3],
					revision: 2 ** 32 - 1 - index,
					scores: [index, 7, 9, 11, 13],
					counts: true,
					mayReturn: index % 3 === 0
				}
			])
		),
		gone: [gone],
		leaving: [gone, { ...gone, trace: [] }]
	};
}
