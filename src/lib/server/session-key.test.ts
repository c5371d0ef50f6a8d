import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSessionKey } from './session-key';
import { RoundSecrets } from './rounds/round-secrets';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'belegbar-key-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('the first start makes a key that only the owner reads, later starts keep it', () => {
	const first = readSessionKey({}, folder);
	expect(first).toHaveLength(32);
	expect(statSync(path.join(folder, 'session-key')).mode & 0o777).toBe(0o600);
	expect(readSessionKey({}, folder)).toEqual(first);
});

test('a damaged key file is said and not replaced', () => {
	const file = path.join(folder, 'session-key');
	writeFileSync(file, 'abc');
	expect(() => readSessionKey({}, folder)).toThrow('session-key is damaged');
	expect(readFileSync(file, 'utf8')).toBe('abc');
});

test('several processes on one database need one key, and a long one', () => {
	const databaseUrl = 'postgres://localhost/belegbar';
	expect(() => readSessionKey({ databaseUrl }, folder)).toThrow('set SESSION_KEY too');
	expect(() => readSessionKey({ sessionKey: 'short', databaseUrl }, folder)).toThrow('32');
	const sessionKey = 'a key of at least thirty-two characters';
	expect(readSessionKey({ sessionKey, databaseUrl }, folder)).toHaveLength(32);
});

test('another key gives other tokens and codes', () => {
	const id = '0'.repeat(32);
	const [one, other] = [1, 2].map((byte) => new RoundSecrets(Buffer.alloc(32, byte)));
	expect(one?.joinTokenOf(id)).not.toBe(other?.joinTokenOf(id));
	expect(one?.joinCodeOf(id, 0)).not.toBe(other?.joinCodeOf(id, 0));
	expect(one?.joinCodeOf(id, 0)).not.toBe(one?.joinCodeOf(id, 1));
	expect(one?.codeHashOf('ABCD2345')).not.toBe(other?.codeHashOf('ABCD2345'));
});
