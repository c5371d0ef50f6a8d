import { expect, test } from 'vitest';
import { causeOf } from '../../../server/fault-cause.mjs';
import { ServerFault } from './server-fault';
import { isStorageFull, startFaultOf } from './start-fault';

const file = { dataFolder: '/data', hasDatabaseUrl: false };
const database = { dataFolder: '/data', hasDatabaseUrl: true };

function fault(code: string): Error {
	return Object.assign(new Error(`what somebody sent, ${code}`), { code });
}

test.each([
	['EROFS', file, 'The folder /data cannot be written to (EROFS)'],
	['EACCES', file, 'set DATA_FOLDER to another'],
	['SQLITE_READONLY', file, 'cannot be written to'],
	['SQLITE_CANTOPEN', file, 'cannot be written to'],
	['ENOSPC', file, 'The disk of /data is full'],
	['SQLITE_FULL', file, 'make room and start again'],
	['SQLITE_CORRUPT', file, '/data/sessions.db is damaged'],
	['SQLITE_NOTADB', file, 'restore it from a backup'],
	['SQLITE_BUSY', file, 'locked by another program'],
	['SQLITE_ERROR', file, 'cannot be opened (SQLITE_ERROR)'],
	['ECONNREFUSED', database, 'DATABASE_URL cannot be used (ECONNREFUSED)'],
	['28P01', database, 'check the address, the user'],
	['53100', database, 'disk of the database in DATABASE_URL is full']
])(
	'%s is said in a sentence of its own, without anything that was sent',
	(code, where, sentence) => {
		const { message } = startFaultOf(fault(code), where);
		expect(message).toContain(sentence);
		expect(message).not.toContain('sent');
	}
);

test('what says itself what to do stays as it is', () => {
	const own = new ServerFault('SESSION_KEY needs at least 32 characters.');
	expect(startFaultOf(own, file)).toBe(own);
	expect(startFaultOf('odd', file).message).toContain('unknown fault');
});

test('a full disk is told from other faults', () => {
	expect([fault('ENOSPC'), fault('SQLITE_FULL'), fault('SQLITE_BUSY')].map(isStorageFull)).toEqual([
		true,
		true,
		false
	]);
});

test('the log gets codes and our own sentences, and nobody’s content', () => {
	expect(causeOf(fault('SQLITE_FULL'))).toMatch(/^Error SQLITE_FULL\n {4}at /);
	expect(causeOf(fault('SQLITE_FULL'))).not.toContain('somebody');
	expect(causeOf(fault('a b'))).toMatch(/^Error\n/);
	expect(causeOf(new ServerFault('ours'))).toMatch(/^ServerFault ours\n/);
	expect(causeOf('text')).toBe('string');
});
