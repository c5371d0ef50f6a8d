import {
	isPostgresMissing,
	startThrowAwayPostgres
} from '../../src/lib/server/testing/throw-away-postgres';
import { randomHex } from '../../src/lib/server/testing/sample-session';
import { startRound } from '../e2e/group-api';
import type { BenchPart, Measurement } from './measurement';
import { startBareServer, startMeasuredApp, type MeasuredServer } from './sessions-process';
import { lettersTo, refusedLetters, sendAll, type Letter } from './sessions-senders';
import { median } from './statistics';

const SENDERS = [1, 16, 64] as const;
const WARM_UPS = 4;
const RUNS = 5;
/** A session takes 200. */
const [SESSIONS, EACH] = [5, 200];
/** In µs, and as what that was to the bare server when the goal was set. */
const GOAL = { cpu: 350, ratio: 350 / 160 } as const;

interface Target {
	readonly name: string;
	readonly server: MeasuredServer;
	readonly write: () => Promise<readonly Letter[]>;
	/** The bare server, or what a contribution costs that is not stored. */
	readonly isForComparison: boolean;
}

const BARE = 'node:http and libsql';

/** What a durable contribution costs the built app, beside a server that does nothing but store it. */
export async function benchSessions(): Promise<BenchPart> {
	const embedded = await startMeasuredApp();
	const bare = await startBareServer();
	const postgres = isPostgresMissing() ? undefined : await startThrowAwayPostgres();
	const onPostgres = postgres && (await startOnPostgres(await postgres.createDatabase()));
	try {
		const targets: readonly Target[] = [
			{ name: BARE, server: bare, write: lettersToNobody, isForComparison: true },
			{ name: 'Belegbar, refused', server: embedded, write: refused, isForComparison: true },
			belegbar('Belegbar', embedded),
			...(onPostgres ? [belegbar('Belegbar, PostgreSQL', onPostgres)] : [])
		];
		return partOf(targets, await measureInTurn(targets));
	} finally {
		for (const server of [bare, embedded, onPostgres]) await server?.stop();
		await postgres?.stop();
	}
}

function startOnPostgres(databaseUrl: string): Promise<MeasuredServer> {
	return startMeasuredApp({ DATABASE_URL: databaseUrl, SESSION_KEY: randomHex(32) });
}

function belegbar(name: string, server: MeasuredServer): Target {
	return { name, server, write: () => lettersToSessionsOf(server), isForComparison: false };
}

async function lettersToSessionsOf({ address }: MeasuredServer): Promise<readonly Letter[]> {
	const rounds = [];
	while (rounds.length < SESSIONS) rounds.push(await startRound(address, { scope: 'full' }));
	return lettersTo(rounds, EACH);
}

/** The bare server knows no sessions. */
function lettersToNobody(): Promise<readonly Letter[]> {
	const rounds = Array.from({ length: SESSIONS }, () => ({ id: randomHex(16), joinToken: '' }));
	return Promise.resolve(lettersTo(rounds, EACH));
}

function refused(): Promise<readonly Letter[]> {
	return Promise.resolve(refusedLetters(SESSIONS * EACH));
}

interface Run {
	readonly target: string;
	readonly senders: number;
	/** µs per contribution. */
	readonly cpu: number;
	readonly perSecond: number;
}

/** In turn, so that whatever else the machine does meets all of them alike. */
async function measureInTurn(targets: readonly Target[]): Promise<readonly Run[]> {
	const runs: Run[] = [];
	for (let run = 0; run < WARM_UPS; run += 1) {
		for (const target of targets) await measure(target, Math.max(...SENDERS));
	}
	for (const senders of SENDERS) {
		for (let run = 0; run < RUNS; run += 1) {
			for (const target of targets) runs.push(await measure(target, senders));
		}
	}
	return runs;
}

async function measure({ name, server, write }: Target, senders: number): Promise<Run> {
	const letters = await write();
	const before = await server.usage();
	const seconds = await sendAll(server.address, letters, senders);
	const after = await server.usage();
	return {
		target: name,
		senders,
		cpu: (after.cpu - before.cpu) / letters.length,
		perSecond: letters.length / seconds
	};
}

function partOf(targets: readonly Target[], runs: readonly Run[]): BenchPart {
	return {
		title: 'Sessions: durable contributions to the built app',
		measurements: SENDERS.flatMap((senders) => {
			const ofSenders = runs.filter((run) => run.senders === senders);
			return targets.flatMap((target) => figures(target, ofSenders));
		}),
		remarks: [
			`Medians of ${RUNS} runs of ${SESSIONS * EACH} contributions, taken in turn, after ${WARM_UPS} of each. CPU of the server's process alone.`,
			`${BARE}: one row and one commit per request, no rules. It took 160 µs where the goal was set, so ${GOAL.ratio.toFixed(1)} × is the same goal on any machine.`,
			'Refused: a body that is read and refused at the door, so what the framework costs before anything of ours.'
		]
	};
}

function figures({ name, isForComparison }: Target, runs: readonly Run[]): readonly Measurement[] {
	const senders = runs[0]?.senders ?? 0;
	const label = `${senders} ${senders === 1 ? 'sender' : 'senders'}, ${name}`;
	const cpu = cpuOf(name, runs);
	const perSecond = median(
		runs.filter(({ target }) => target === name).map((run) => run.perSecond)
	);
	const goal = isForComparison ? undefined : GOAL;
	return [
		{ what: `${label}: CPU of one`, value: cpu, unit: 'µs', goal: goal?.cpu },
		{ what: `${label}: in a second`, value: perSecond, unit: '/s' },
		...(name === BARE ? [] : [ratioToBare(label, cpu / cpuOf(BARE, runs), goal?.ratio)])
	];
}

function ratioToBare(label: string, value: number, goal: number | undefined): Measurement {
	return { what: `${label}: CPU to the bare one`, value, unit: '×', goal };
}

function cpuOf(name: string, runs: readonly Run[]): number {
	return median(runs.filter(({ target }) => target === name).map(({ cpu }) => cpu));
}
