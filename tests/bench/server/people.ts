import { Agent } from 'node:http';
import { chanceOf } from '../../../src/lib/domain/comparison/testing/groups';
import type { Effort } from '../effort';
import type { BenchPart, Measurement } from '../measurement';
import { median, quantile } from '../statistics';
import { startMeasuredApp } from './measured-server';
import { joinRoom, type Person, type Room } from './person';
import { MOST_CONTRIBUTIONS, openRound, revealTo, revisionOf } from './session-calls';

/** A breakfast group, and more than any room we know of. */
const GROUPS = [
	{ people: 30, seconds: 3, meetings: { full: 10, short: 2 } },
	{ people: 300, seconds: 10, meetings: { full: 3, short: 1 } }
] as const;

type Group = (typeof GROUPS)[number];

interface Meeting extends Pick<Room, 'views' | 'contributions'> {
	/** From the command until every browser had fetched what was revealed, in ms. */
	readonly revealed: number;
}

/** What the people of one session wait for: all follow it, contribute within seconds, and see the reveal. */
export async function benchPeople(effort: Effort): Promise<BenchPart> {
	const app = await startMeasuredApp();
	try {
		const measurements: Measurement[] = [];
		// The first meeting after a start is nobody's usual one.
		await meet(app.address, GROUPS[0], 0);
		for (const group of GROUPS) {
			const meetings: Meeting[] = [];
			while (meetings.length < group.meetings[effort]) {
				meetings.push(await meet(app.address, group, meetings.length));
			}
			measurements.push(...figures(group.people, meetings));
		}
		return {
			title: 'Server: everybody of one session of the built app, with a browser each',
			measurements,
			remarks: [
				`All follow the stream and fetch each new view. ${GROUPS.map(({ people, seconds }) => `${people} contribute within ${seconds} s`).join(', ')}, then the comparison is revealed to all at once.`,
				`A session takes ${MOST_CONTRIBUTIONS} contributions; the rest only looks on. The browsers live in the process that measures, on the same processors.`
			]
		};
	} finally {
		await app.stop();
	}
}

async function meet(address: string, group: Group, seed: number): Promise<Meeting> {
	const agent = new Agent({ keepAlive: true, maxSockets: group.people });
	const round = await openRound(address);
	const room: Room = { address, round, agent, views: [], contributions: [] };
	const people = await Promise.all(Array.from({ length: group.people }, () => joinRoom(room)));
	await contributeAtRandom(people, group.seconds, chanceOf(seed));
	const revealed = await reveal(room, people);
	for (const person of people) person.leave();
	agent.destroy();
	return { views: room.views, contributions: room.contributions, revealed };
}

async function contributeAtRandom(
	people: readonly Person[],
	seconds: number,
	chance: () => number
): Promise<void> {
	const contributors = people.slice(0, MOST_CONTRIBUTIONS);
	await Promise.all(
		contributors.map(async (person, number) => {
			await new Promise((resolve) => setTimeout(resolve, chance() * seconds * 1_000));
			await person.contribute(number);
		})
	);
}

async function reveal(room: Room, people: readonly Person[]): Promise<number> {
	const rev = await revisionOf(room.address, room.round);
	const start = performance.now();
	await revealTo(room.address, room.round);
	const moments = await Promise.all(people.map((person) => person.shown(rev + 1)));
	return Math.max(...moments) - start;
}

function figures(people: number, meetings: readonly Meeting[]): readonly Measurement[] {
	const contributions = meetings.flatMap((meeting) => meeting.contributions);
	const views = meetings.flatMap((meeting) => meeting.views);
	const revealed = median(meetings.map((meeting) => meeting.revealed));
	return [
		{
			what: `${people} people: contribution, half of them`,
			value: median(contributions),
			unit: 'ms'
		},
		{
			what: `${people} people: contribution, 99 % of them`,
			value: quantile(contributions, 0.99),
			unit: 'ms'
		},
		{ what: `${people} people: view, half of them`, value: median(views), unit: 'ms' },
		{ what: `${people} people: view, 99 % of them`, value: quantile(views, 0.99), unit: 'ms' },
		{ what: `${people} people: reveal → on the last screen`, value: revealed, unit: 'ms' }
	];
}
