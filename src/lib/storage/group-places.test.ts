import { expect, test } from 'vitest';
import {
	listGroupPlaces,
	readGroupPlace,
	removeGroupPlace,
	saveGroupPlace,
	type GroupPlace
} from './group-places';
import { LimitedStorage } from './testing/limited-storage';

function aPlace(number: number, rest: Partial<GroupPlace> = {}): GroupPlace {
	const id = number.toString(16).padStart(32, '0');
	return { format: 1, id, title: `Runde ${number}`, expiresOn: '2026-12-28', ...rest };
}

const full = aPlace(1, {
	joinToken: 'a'.repeat(32),
	facilitatorSecret: 'b'.repeat(64),
	contribution: {
		id: 'c'.repeat(32),
		secret: 'd'.repeat(32),
		code: 'BB1-ABC',
		hasConsented: true,
		checkId: 'check',
		isStored: false
	},
	commitment: 'Müller & Söhne <€>: Quelle nennen'
});

test('what a browser keeps of a session comes back as it was', () => {
	const storage = new LimitedStorage();
	expect(saveGroupPlace(storage, full)).toBe('saved');
	expect(readGroupPlace(storage, full.id)).toEqual(full);
});

test('what cannot be read is no place', () => {
	const storage = new LimitedStorage();
	for (const [number, text] of ['{', 'null', '{"format":2}', '{"__proto__":1}'].entries()) {
		storage.setItem(`belegbar/group/${number}`, text);
		expect(readGroupPlace(storage, String(number))).toBeUndefined();
	}
	expect(listGroupPlaces(storage, '2026-11-28')).toEqual([]);
});

test('places are listed, those that last longest first, and expired ones forgotten', () => {
	const storage = new LimitedStorage();
	const places = [
		aPlace(1, { expiresOn: '2026-12-01' }),
		aPlace(2, { expiresOn: '2026-11-27' }),
		aPlace(3, { expiresOn: '2027-01-01' })
	];
	for (const place of places) saveGroupPlace(storage, place);
	expect(listGroupPlaces(storage, '2026-11-28').map(({ title }) => title)).toEqual([
		'Runde 3',
		'Runde 1'
	]);
	expect(readGroupPlace(storage, places[1]?.id ?? '')).toBeUndefined();
});

test('checks and other things on the device are not touched', () => {
	const storage = new LimitedStorage();
	storage.setItem('belegbar/1/check/heading', '{}');
	saveGroupPlace(storage, full);
	listGroupPlaces(storage, '2030-01-01');
	removeGroupPlace(storage, full.id);
	expect(storage.getItem('belegbar/1/check/heading')).toBe('{}');
	expect(storage.length).toBe(1);
});

test('a full storage is said', () => {
	const storage = new LimitedStorage(10);
	expect(saveGroupPlace(storage, full)).toBe('full');
});
