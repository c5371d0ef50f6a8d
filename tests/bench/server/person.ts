import type { Agent } from 'node:http';
import { call } from './call';
import { contribution, livePath, revisionIn, view, type Round } from './session-calls';
import { openListener } from './stream-listener';

/** Where a group meets, and how long its browsers waited, in ms. */
export interface Room {
	readonly address: string;
	readonly round: Round;
	readonly agent: Agent;
	readonly views: number[];
	readonly contributions: number[];
}

/** One browser in a session. */
export interface Person {
	readonly contribute: (number: number) => Promise<void>;
	/** The moment at which a revision as new as this one was shown. */
	readonly shown: (rev: number) => Promise<number>;
	readonly leave: () => void;
}

/** Follows the stream of a session and fetches what is new, one request at a time. */
export async function joinRoom(room: Room): Promise<Person> {
	let seen = { rev: -1, moment: 0 };
	let newest = 0;
	let looking: Promise<void> | undefined;

	async function look(): Promise<void> {
		while (seen.rev < newest) {
			const start = performance.now();
			const text = await call(room.agent, room.address, view(room.round, seen.rev));
			const moment = performance.now();
			room.views.push(moment - start);
			seen = { rev: revisionIn(text) ?? newest, moment };
		}
		looking = undefined;
	}

	const listener = await openListener(room.address + livePath(room.round), (rev) => {
		newest = rev;
		looking ??= look();
	});
	await looking;

	return {
		contribute: async (number) => {
			const sent = contribution(room.round, number);
			const start = performance.now();
			await call(room.agent, room.address, sent);
			room.contributions.push(performance.now() - start);
		},
		shown: async (rev) => {
			await listener.heard(rev);
			await looking;
			return seen.moment;
		},
		leave: listener.close
	};
}
