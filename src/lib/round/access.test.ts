import { expect, test } from 'vitest';
import { LimitedStorage } from '$lib/dossier/store/testing/limited-storage';
import {
	listAccesses,
	listParts,
	readAccess,
	readPart,
	removeAccess,
	removePart,
	saveAccess,
	savePart,
	type Part,
	type SessionAccess
} from './access';

function idOf(number: number): string {
	return number.toString(16).padStart(32, '0');
}

function anAccess(number: number, rest: Partial<SessionAccess> = {}): SessionAccess {
	const id = idOf(number);
	return { format: 1, id, title: `Runde ${number}`, expiresOn: '2026-12-28', ...rest };
}

function aPart(company: string, rest: Partial<Part> = {}): Part {
	return { format: 1, company, id: 'c'.repeat(32), secret: 'd'.repeat(32), ...rest };
}

const full = anAccess(1, {
	joinToken: 'a'.repeat(32),
	facilitatorSecret: 'b'.repeat(64),
	commitment: 'Müller & Söhne <€>: Quelle nennen',
	spoken: { one: { topic: 'Fehlerliste', seeks: '„eine Vorlage“', offers: '' } }
});

test('what a browser keeps of a session comes back as it was', () => {
	const storage = new LimitedStorage();
	const sent = { code: 'BB1-ABC', hasConsented: true, isStored: false };
	expect(saveAccess(storage, full)).toBe('saved');
	expect(savePart(storage, full.id, aPart('one', { sent }))).toBe('saved');
	expect(readAccess(storage, full.id)).toEqual(full);
	expect(readPart(storage, full.id, 'one')).toEqual(aPart('one', { sent }));
	expect(listAccesses(storage, '2026-11-28')).toEqual([full]);
});

test('each company has a place of its own in a session', () => {
	const storage = new LimitedStorage();
	saveAccess(storage, full);
	savePart(storage, full.id, aPart('two'));
	savePart(storage, full.id, aPart('one'));
	savePart(storage, idOf(2), aPart('one'));
	expect(listParts(storage, full.id).map(({ company }) => company)).toEqual(['one', 'two']);
	removePart(storage, full.id, 'one');
	expect(listParts(storage, full.id).map(({ company }) => company)).toEqual(['two']);
	expect(listParts(storage, idOf(2))).toHaveLength(1);
});

test('sessions that have expired are not listed, and are there again when the clock was wrong', () => {
	const storage = new LimitedStorage();
	saveAccess(storage, anAccess(1, { expiresOn: '2026-11-27' }));
	savePart(storage, idOf(1), aPart('one'));
	saveAccess(storage, anAccess(2, { expiresOn: '2026-11-28' }));
	saveAccess(storage, anAccess(3, { expiresOn: '2027-01-01' }));
	const titles = listAccesses(storage, '2026-11-28').map(({ title }) => title);
	expect(titles).toEqual(['Runde 3', 'Runde 2']);
	expect(listAccesses(storage, '2099-01-01')).toEqual([]);
	expect(listAccesses(storage, '2026-11-27')).toHaveLength(3);
	expect(listParts(storage, idOf(1))).toHaveLength(1);
});

test('a session is removed with what was contributed to it, and no other', () => {
	const storage = new LimitedStorage();
	saveAccess(storage, full);
	savePart(storage, full.id, aPart('one'));
	saveAccess(storage, anAccess(2));
	storage.setItem('belegbar/1/check/heading', '{}');
	removeAccess(storage, full.id);
	expect(storage.length).toBe(2);
});

test.each(['', 'null', '{"format":1}', '{"format":2}'])('"%s" is no access', (text) => {
	const storage = new LimitedStorage();
	storage.setItem(`belegbar/group/${idOf(1)}`, text);
	storage.setItem(`belegbar/group/${idOf(1)}/one`, text);
	expect(readAccess(storage, idOf(1))).toBeUndefined();
	expect(listAccesses(storage, '2026-11-28')).toEqual([]);
	expect(listParts(storage, idOf(1))).toEqual([]);
});

test('a storage that refuses says so', () => {
	const storage = new LimitedStorage(0);
	expect(saveAccess(storage, full)).toBe('full');
	expect(savePart(storage, full.id, aPart('one'))).toBe('full');
});
