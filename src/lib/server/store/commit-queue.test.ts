import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createCommitQueue } from './commit-queue';

/** A connection that only writes down what it is asked; the statements named fail. */
function notebook(...failing: readonly string[]) {
	const statements: string[] = [];
	const failures = new Set(failing);
	return {
		statements,
		failures,
		execute: (sql: string) => {
			statements.push(sql);
			if (failures.has(sql)) throw new Error(`cannot ${sql}`);
			return [];
		}
	};
}

test('what is asked for in one turn is committed once, each apart from the others', async () => {
	const { statements, execute } = notebook();
	const queue = createCommitQueue(execute);
	await Promise.all(['a', 'b'].map((sql) => queue.add((connection) => connection.query(sql))));
	expect(statements).toEqual([
		'begin immediate',
		...['savepoint work', 'a', 'release work'],
		...['savepoint work', 'b', 'release work'],
		'commit'
	]);
});

test('nobody is told anything before the commit has returned', async () => {
	const { statements, execute } = notebook();
	const queue = createCommitQueue(execute);
	const told: string[] = [];
	const failing = queue
		.add(() => Promise.reject(new Error('no')))
		.catch(() => statements.push('no'));
	const good = queue.add(async (connection) => {
		await connection.query('write');
		await setImmediate();
		told.push(...statements);
	});
	await Promise.all([good.then(() => statements.push('done')), failing]);
	expect(told).not.toContain('commit');
	expect(statements.indexOf('commit')).toBeGreaterThan(0);
	expect(statements.indexOf('done')).toBeGreaterThan(statements.indexOf('commit'));
	expect(statements.indexOf('no')).toBeGreaterThan(statements.indexOf('commit'));
});

test('a work that fails is undone alone', async () => {
	const { statements, execute } = notebook('bad');
	const queue = createCommitQueue(execute);
	const [bad, good] = await Promise.allSettled(
		['bad', 'good'].map((sql) => queue.add((connection) => connection.query(sql)))
	);
	expect(bad).toMatchObject({ status: 'rejected', reason: new Error('cannot bad') });
	expect(good).toEqual({ status: 'fulfilled', value: [] });
	expect(statements).toEqual([
		'begin immediate',
		...['savepoint work', 'bad', 'rollback to work', 'release work'],
		...['savepoint work', 'good', 'release work'],
		'commit'
	]);
});

test.each([
	['does not begin', 'begin immediate'],
	['cannot be committed', 'commit'],
	['cannot set works apart', 'savepoint work']
])(
	'when a transaction %s, nothing in it counts as stored, and the next is not harmed',
	async (_, sql) => {
		const { statements, failures, execute } = notebook(sql);
		const queue = createCommitQueue(execute);
		const works = ['a', 'b'].map((text) => queue.add((connection) => connection.query(text)));
		const outcomes = await Promise.allSettled(works);
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(statements.at(-1)).toBe('rollback');
		failures.clear();
		expect(await queue.add(() => Promise.resolve('stored'))).toBe('stored');
	}
);

test('when the database gave the transaction up by itself, nobody in it is told it was stored', async () => {
	const { statements, execute } = notebook('full disk', 'rollback to work', 'rollback');
	const queue = createCommitQueue(execute);
	const works = ['a', 'full disk', 'b'].map((sql) =>
		queue.add((connection) => connection.query(sql))
	);
	const outcomes = await Promise.allSettled(works);
	expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
	expect(statements).not.toContain('b');
	expect(statements).not.toContain('commit');
});

test('a crowd is stored in several commits, in the order it came', async () => {
	const { statements, execute } = notebook();
	const queue = createCommitQueue(execute);
	const order = Array.from({ length: 250 }, (_, index) => index);
	const finished: number[] = [];
	await Promise.all(
		order.map((index) => queue.add(() => Promise.resolve()).then(() => finished.push(index)))
	);
	expect(finished).toEqual(order);
	expect(statements.filter((sql) => sql === 'commit')).toHaveLength(3);
});

test('what does not belong to a transaction waits until none is open', async () => {
	const { statements, execute } = notebook();
	const queue = createCommitQueue(execute);
	const work = queue.add(async () => {
		await setImmediate();
		await setImmediate();
	});
	await setImmediate();
	await setImmediate();
	expect(statements).toEqual(['begin immediate', 'savepoint work']);
	expect(await queue.between(() => statements.at(-1))).toBe('commit');
	await work;
});

test('the end waits for what was asked for and refuses what comes later', async () => {
	const { statements, execute } = notebook();
	const queue = createCommitQueue(execute);
	const work = queue.add((connection) => connection.query('last'));
	await queue.end();
	expect(statements.at(-1)).toBe('commit');
	await work;
	await expect(queue.add(() => Promise.resolve())).rejects.toThrow('The database is closed.');
});

test.each(['SQLITE_BUSY', 'SQLITE_BUSY_RECOVERY', 'SQLITE_BUSY_SNAPSHOT'])(
	'while another process holds the file (%s) everything is tried again',
	async (code) => {
		const { statements, execute } = notebook();
		const refused = ['ask', 'ask', 'begin immediate'];
		const refusing = (sql: string) => {
			const index = refused.indexOf(sql);
			if (index < 0) return execute(sql);
			refused.splice(index, 1);
			throw Object.assign(new Error('database is locked'), { code });
		};
		const queue = createCommitQueue(refusing);
		await queue.between(() => refusing('ask'));
		await queue.add((connection) => connection.query('write'));
		expect(refused).toEqual([]);
		expect(statements).toEqual([
			...['ask', 'begin immediate'],
			...['savepoint work', 'write', 'release work'],
			'commit'
		]);
	}
);
