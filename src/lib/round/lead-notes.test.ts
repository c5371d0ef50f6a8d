import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keysOf, removeOwnKeys } from '$lib/dossier/store/browser-storage';
import { LimitedStorage } from '$lib/dossier/store/testing/limited-storage';
import { removeAccess } from './access';
import { NO_NOTES, readNotes } from './kept-notes';
import { LeadNotes } from './lead-notes.svelte';
import { keepTimer, readTimer, startTimer } from './timer/kept-timer';

const SESSION = '1'.repeat(32);
const OTHER = '2'.repeat(32);
const KEY = `belegbar/group-notes/${SESSION}`;

let storage: LimitedStorage;
let windows: EventTarget;

beforeEach(() => {
	storage = new LimitedStorage();
	windows = new EventTarget();
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('addEventListener', windows.addEventListener.bind(windows));
});

afterEach(() => {
	vi.unstubAllGlobals();
});

function aWindow(session = SESSION): LeadNotes {
	const notes = new LeadNotes(session);
	notes.follow();
	return notes;
}

/** What a browser tells the other windows when one has written. */
function tellOthers(key: string | null): void {
	windows.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

test('what was written is there again after reloading', () => {
	const notes = aWindow();
	notes.note('PR-02', 'Angebote: Vorlage auf dem Netzlaufwerk');
	notes.tick('PR-02', true);
	notes.change({ agreed: 'Quellen nennen', next: { on: '2027-01-14', host: 'Schlosserei' } });
	notes.change({ minutes: 90 });
	expect(aWindow().current).toEqual({
		format: 1,
		discussed: ['PR-02'],
		notes: { 'PR-02': 'Angebote: Vorlage auf dem Netzlaufwerk' },
		agreed: 'Quellen nennen',
		next: { on: '2027-01-14', host: 'Schlosserei' },
		minutes: 90
	});
	expect(aWindow(OTHER).current).toEqual(NO_NOTES);
});

test('a tick can be taken back, and ticking twice is once', () => {
	const notes = aWindow();
	notes.tick('DA-01', true);
	notes.tick('DA-01', true);
	expect(notes.current.discussed).toEqual(['DA-01']);
	notes.tick('DA-01', false);
	expect(notes.current.discussed).toEqual([]);
});

test('another window follows, and neither overwrites the other', () => {
	const [laptop, wall] = [aWindow(), aWindow()];
	laptop.note('PR-02', 'eins');
	wall.note('DA-01', 'zwei');
	tellOthers(KEY);
	expect(laptop.current.notes).toEqual({ 'PR-02': 'eins', 'DA-01': 'zwei' });
	expect(wall.current).toEqual(laptop.current);
});

test('a full storage is said, and nothing written is lost in this window', () => {
	const notes = aWindow();
	notes.note('PR-02', 'kurz');
	storage.room = storage.used;
	notes.change({ agreed: 'etwas Langes' });
	notes.note('DA-01', 'noch etwas');
	expect(notes.outcome).toBe('full');
	expect(notes.current).toMatchObject({
		agreed: 'etwas Langes',
		notes: { 'PR-02': 'kurz', 'DA-01': 'noch etwas' }
	});
	storage.room = Infinity;
	notes.tick('PR-02', true);
	expect(notes.outcome).toBe('saved');
	expect(readNotes(storage, SESSION)).toEqual(notes.current);
});

test('a storage that is switched off is said', () => {
	vi.stubGlobal('localStorage', null);
	const notes = aWindow();
	notes.change({ agreed: 'Quellen nennen' });
	expect(notes.outcome).toBe('refused');
	expect(notes.current.agreed).toBe('Quellen nennen');
});

test.each([
	['no JSON', '{'],
	['another format', JSON.stringify({ ...NO_NOTES, format: 2 })],
	['a date that is none', JSON.stringify({ ...NO_NOTES, next: { on: 'morgen', host: '' } })]
])('%s in the storage counts as nothing written', (_, text) => {
	storage.setItem(KEY, text);
	expect(aWindow().current).toEqual(NO_NOTES);
});

test('notes go with their session, and with everything else only if the groups do', () => {
	aWindow().change({ agreed: 'eins' });
	aWindow(OTHER).change({ agreed: 'zwei' });
	removeAccess(storage, SESSION);
	expect(keysOf(storage)).toEqual([`belegbar/group-notes/${OTHER}`]);
	removeOwnKeys(storage, false);
	expect(keysOf(storage)).toEqual([`belegbar/group-notes/${OTHER}`]);
	removeOwnKeys(storage, true);
	expect(keysOf(storage)).toEqual([]);
});

test('the clock of a session goes with it, and with all of this browser’s groups', () => {
	const timer = startTimer(5, 0);
	for (const session of [SESSION, OTHER]) keepTimer(storage, session, timer);
	removeAccess(storage, SESSION);
	expect(keysOf(storage)).toEqual([`belegbar/group-timer/${OTHER}`]);
	removeOwnKeys(storage, false);
	expect(readTimer(storage, OTHER)).toEqual(timer);
	removeOwnKeys(storage, true);
	expect(keysOf(storage)).toEqual([]);
});
