import { Agent } from 'node:http';
import {
	isPostgresMissing,
	startThrowAwayPostgres
} from '../../../src/lib/server/testing/throw-away-postgres';
import { randomHex } from '../../../src/lib/server/testing/sample-session';
import type { Effort } from '../effort';
import type { BenchPart, Measurement } from '../measurement';
import { median } from '../statistics';
import { callAll } from './call';
import { startMeasuredApp, type MeasuredServer } from './measured-server';
import { contribution, openRound, type Round } from './session-calls';

/** How many contribute at the same time. */
const SENDERS = [1, 16, 64] as const;
const TURNS = { full: { warmUps: 4, runs: 5 }, short: { warmUps: 1, runs: 1 } } as const;
/** Several sessions are filled at once. */
const [SESSIONS, EACH] = [5, 200];
const ENOUGH = 1_000;

interface Target {
	readonly name: string;
	readonly server: MeasuredServer;
}

/** How many durable contributions the built app takes in a second, and what one costs it. */
export async function benchThroughput(effort: Effort): Promise<BenchPart> {
	const embedded = { name: 'embedded', server: await startMeasuredApp() };
	const postgres = isPostgresMissing() ? undefined : await startThrowAwayPostgres();
	const environment = postgres && {
		DATABASE_URL: await postgres.createDatabase(),
		SESSION_KEY: randomHex(32)
	};
	const onPostgres = environment && {
		name: 'PostgreSQL',
		server: await startMeasuredApp(environment)
	};
	const targets: readonly Target[] = onPostgres ? [embedded, onPostgres] : [embedded];
	try {
		return partOf(targets, await measureInTurn(targets, TURNS[effort]));
	} finally {
		for (const { server } of targets) await server.stop();
		await postgres?.stop();
	}
}

interface Run {
	readonly target: string;
	readonly senders: number;
	/** µs of the server's process per contribution. */
	readonly cpu: number;
	readonly perSecond: number;
}

/** In turn, so that whatever else the machine does meets all of them alike. */
async function measureInTurn(
	targets: readonly Target[],
	{ warmUps, runs }: { readonly warmUps: number; readonly runs: number }
): Promise<readonly Run[]> {
	const measured: Run[] = [];
	for (let run = 0; run < warmUps; run += 1) {
		for (const target of targets) await measure(target, Math.max(...SENDERS));
	}
	for (const senders of SENDERS) {
		for (let run = 0; run < runs; run += 1) {
			for (const target of targets) measured.push(await measure(target, senders));
		}
	}
	return measured;
}

async function measure({ name, server }: Target, senders: number): Promise<Run> {
	const rounds: Round[] = [];
	while (rounds.length < SESSIONS) rounds.push(await openRound(server.address));
	const calls = Array.from({ length: EACH }, (_, number) =>
		rounds.map((round) => contribution(round, number))
	).flat();
	const agent = new Agent({ keepAlive: true, maxSockets: senders });
	const before = await server.usage();
	const seconds = await callAll(agent, server.address, calls);
	const after = await server.usage();
	agent.destroy();
	return {
		target: name,
		senders,
		cpu: (after.cpu - before.cpu) / calls.length,
		perSecond: calls.length / seconds
	};
}

function partOf(targets: readonly Target[], runs: readonly Run[]): BenchPart {
	return {
		title: 'Server: how many durable contributions the built app takes',
		measurements: SENDERS.flatMap((senders) =>
			targets.flatMap(({ name }) =>
				figures(
					`${senders} at a time, ${name}`,
					runs.filter((run) => run.target === name && run.senders === senders)
				)
			)
		),
		remarks: [
			`Medians of runs of ${SESSIONS * EACH} contributions in ${SESSIONS} sessions, taken in turn. CPU of the server’s process alone.`
		]
	};
}

function figures(label: string, runs: readonly Run[]): readonly Measurement[] {
	return [
		{
			what: `${label}: in a second`,
			value: median(runs.map(({ perSecond }) => perSecond)),
			unit: '/s',
			// One after the other waits for the disk each time; in a hurry they come together.
			atLeast: runs[0]?.senders === 1 ? undefined : ENOUGH
		},
		{ what: `${label}: CPU of one`, value: median(runs.map(({ cpu }) => cpu)), unit: 'µs' }
	];
}
