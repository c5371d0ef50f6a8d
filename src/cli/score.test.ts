import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { scoreCommand } from './score-command';
import {
	call,
	fromProject,
	projectFolder,
	runScript,
	type CommandRun
} from './testing/run-command';

/** The score command on files that are sound. Source: methodology 2.12. */

const bakery = '../catalogues/bakery.json';
const TODAY = ['--today', '2026-11-23'];

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'score-'));
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

describe('an assessment is scored', () => {
	test('by the version of the catalogue it names: E20 keeps its numbers where questions were replaced', async () => {
		const [before, now] = await Promise.all([
			scored(['e20-full.belegbar.json', ...TODAY]),
			scored(['e20-full-1.1.belegbar.json', ...TODAY])
		]);
		expect([before.catalogue.version, now.catalogue.version]).toEqual(['1.0.0', '1.1.0']);
		expect(now.index).toEqual(before.index);
		expect(now.dimensions).toEqual(before.dimensions);
	});

	test('example E20: index, dimensions, gates and next steps, in the published form', async () => {
		const result = await scored(['e20-full.belegbar.json', ...TODAY]);
		expect(Object.keys(result)).toEqual([
			'catalogue',
			'scope',
			'index',
			'dimensions',
			'gates',
			'nextSteps'
		]);
		expect(result.catalogue).toEqual({ id: 'ai-readiness', version: '1.0.0' });
		expect(result.scope).toBe('full');
		expectNumbers(result.index, {
			claimed: 43.9285714286,
			low: 41.6369047619,
			high: 45.3869047619,
			evidenced: 36.7857142857,
			evidencedLow: 36.7857142857,
			evidencedHigh: 36.7857142857,
			level: 2
		});
		expect(result.dimensions.map(({ id }) => id)).toEqual(['PR', 'DA', 'DO', 'ME', 'SO']);
		expectNumbers(result.dimensions[4], {
			claimed: 39.2857142857,
			low: 34.375,
			high: 46.875,
			evidenced: 31.25,
			evidencedLow: 31.25,
			evidencedHigh: 31.25,
			coverage: 0.875,
			unknownRate: 0.125,
			evidenceGap: 3.5714285714,
			evidenceRate: 0.25,
			level: 2
		});
		expect(result.dimensions.every(({ showPoint }) => showPoint)).toBe(true);
		expect(result.gates).toContainEqual({
			id: 'G-AGENT',
			status: 'blocked',
			missing: [
				{ question: 'SO-01', deficit: 1 },
				{ question: 'SO-02', deficit: 2 },
				{ question: 'SO-04', deficit: 1 },
				{ question: 'DA-01', deficit: 1 }
			],
			unclear: ['SO-03']
		});
		expect(result.nextSteps).toHaveLength(3);
		for (const { from, to, value } of result.nextSteps) {
			expect(to).toBe(from + 1);
			expect(value).toBeCloseTo((2 / 3) * (25 / 8 / 5) + (1 / 3) * (25 / 8), 9);
		}
	});

	test('example E09: a quick check', async () => {
		const result = await scored(['e09-quick.belegbar.json', ...TODAY]);
		expect(result.scope).toBe('quick');
		expectNumbers(result.index, {
			claimed: 32.7777777778,
			low: 26.9444444444,
			high: 37.7777777778,
			level: 1
		});
	});

	test('example E09b: without a point there is no index, only its range', async () => {
		const result = await scored(['e09b-quick.belegbar.json', ...TODAY]);
		expectNumbers(result.index, { claimed: null, evidenced: null, level: null });
		expectNumbers(result.index, { low: 21.1111111111, high: 42.7777777778 });
		expectNumbers(result.dimensions[4], {
			claimed: null,
			evidenced: 0,
			low: 0,
			high: 100,
			level: null
		});
	});

	test('half-finished: numbers also where the point is not shown', async () => {
		const { dimensions } = await scored(['half-finished.belegbar.json', ...TODAY]);
		expect(dimensions.map(({ showPoint }) => showPoint)).toEqual([
			false,
			false,
			false,
			false,
			false
		]);
		expectNumbers(dimensions[0], { claimed: 50, coverage: 3 / 8, level: 2 });
		expectNumbers(dimensions[2], { claimed: null, evidenceGap: null, evidenceRate: null });
	});

	test('without an answer: the widest range and no step', async () => {
		const result = await scored(['empty.belegbar.json', ...TODAY]);
		expectNumbers(result.index, { claimed: null, low: 0, high: 100 });
		expect(result.nextSteps).toEqual([]);
	});

	test('a file of an older format has the numbers of the newer one', async () => {
		const old = await scored(['format-0.belegbar.json', ...TODAY]);
		expect(old).toEqual(await scored(['e20-full.belegbar.json', ...TODAY]));
	});

	test('another catalogue: two to eleven levels, weights, other names', async () => {
		const result = await scored(['bakery.belegbar.json', '--catalogue', bakery, ...TODAY]);
		expect(result.catalogue).toEqual({ id: 'bakery', version: '2.1.0' });
		expectNumbers(result.dimensions[0], { claimed: 305 / 3.5, evidenced: 185 / 3.5, level: 1 });
		expectNumbers(result.dimensions[1], { claimed: 100, evidenced: 30, level: 2 });
		expectNumbers(result.index, { claimed: (305 / 3.5) * 0.75 + 25, level: 2 });
		expect(result.gates).toEqual([{ id: 'robot', status: 'free', missing: [], unclear: [] }]);
	});

	test('as of another day a source is outdated', async () => {
		const later = await scored(['e20-full.belegbar.json', '--today', '2027-06-02']);
		expect(later.index.claimed).toBeCloseTo(43.9285714286, 9);
		expect(later.index.evidenced).toBeLessThan(36.7);
	});

	test('without a day it is today where the person sits', async () => {
		const { file, catalogue } = await writeExpiring();
		const order = [file, '--catalogue', catalogue];
		const [west, east] = await Promise.all([
			runScript('score', order, { TZ: 'Etc/GMT+12' }),
			runScript('score', order, { TZ: 'Pacific/Kiritimati' })
		]);
		expect([resultOf(west).index.evidenced, resultOf(east).index.evidenced]).toEqual([100, 60]);
	});

	test('the command of the README prints the same', async () => {
		const order = [fromProject('e20-full.belegbar.json'), ...TODAY];
		const { stdout, code } = await runScript('score', order);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toEqual(await scored(['e20-full.belegbar.json', ...TODAY]));
	});
});

const numberOrNull = z.nullable(z.number());
const figures = z.record(z.string(), z.unknown());
const resultSchema = z.object({
	catalogue: z.strictObject({ id: z.string(), version: z.string() }),
	scope: z.string(),
	index: z.catchall(
		z.object({ claimed: numberOrNull, evidenced: z.nullable(z.number()) }),
		numberOrNull
	),
	dimensions: z.array(
		z.catchall(z.object({ id: z.string(), showPoint: z.boolean() }), numberOrNull)
	),
	gates: z.array(figures),
	nextSteps: z.array(
		z.strictObject({ question: z.string(), from: z.int(), to: z.int(), value: z.number() })
	)
});

async function scored(args: readonly string[]) {
	return resultOf(await call(scoreCommand, args));
}

function resultOf({ stdout, stderr, code }: CommandRun) {
	expect([stderr, code]).toEqual(['', 0]);
	return resultSchema.parse(JSON.parse(stdout));
}

/** An answer whose source is valid to the day it is now in the far west, where the far east has moved on. */
async function writeExpiring(): Promise<{ file: string; catalogue: string }> {
	const hour = 3_600_000;
	const west = new Date(Date.now() - 12 * hour).toISOString().slice(0, 10);
	const reviewedOn = `${Number(west.slice(0, 4)) - 4}${west.slice(4)}`;
	const catalogue = path.join(folder, 'catalogue.json');
	const written = await readFile(
		path.join(projectFolder, 'tests/fixtures/catalogues/bakery.json'),
		'utf8'
	);
	await writeFile(
		catalogue,
		written.replaceAll(/"evidenceValidMonths": \d+/g, '"evidenceValidMonths": 48')
	);
	const evidence = { state: 'named', opened: true, reviewedOn, owner: 'active' };
	const assessment = {
		format: 1,
		catalogue: { id: 'bakery', version: '2.1.0' },
		scope: 'full',
		id: 'expiring',
		createdOn: '2026-11-23',
		updatedOn: '2026-11-23',
		answers: {
			'oven.temperature': { level: 3, evidence },
			'oven.cleaning': { level: 'na' },
			'counter.till': { level: 10, evidence },
			'counter.queue': { level: 'na' }
		}
	};
	const file = path.join(folder, 'expiring.json');
	await writeFile(file, JSON.stringify(assessment));
	return { file, catalogue };
}

function expectNumbers(
	actual: Readonly<Record<string, unknown>> | undefined,
	expected: Readonly<Record<string, number | null>>
): void {
	for (const [key, value] of Object.entries(expected)) {
		if (value === null) expect(actual?.[key], key).toBeNull();
		else expect(actual?.[key], key).toBeCloseTo(value, 9);
	}
}
