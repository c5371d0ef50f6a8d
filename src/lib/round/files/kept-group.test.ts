import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeOwnKeys } from '$lib/dossier/store/browser-storage';
import { LimitedStorage } from '$lib/dossier/store/testing/limited-storage';
import { CompareFiles } from './compare-files.svelte';
import { GroupKeeping } from './group-keeping.svelte';
import { KEPT_GROUP_KEY, readKeptGroup } from './kept-group';
import { codeOf, codesOf, contribution } from './testing/companies';

let storage: LimitedStorage;
let windows: EventTarget;

beforeEach(() => {
	storage = new LimitedStorage();
	windows = new EventTarget();
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('addEventListener', windows.addEventListener.bind(windows));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A window after a reload, or another one of the same browser. */
function aWindow() {
	const group = new CompareFiles();
	const keeping = new GroupKeeping(group);
	keeping.follow();
	return { group, keeping };
}

function aKeptGroup() {
	const { group, keeping } = aWindow();
	group.takeText(codesOf(1, 2, 3, 4, 5));
	group.takeScanned(codeOf(6));
	group.names.expected = 'Müller, Weber';
	group.call(group.accepted[1]?.key ?? 0, 'Müller');
	keeping.isOn = true;
	keeping.save(group.kept);
	return { group, keeping };
}

test('nothing is stored as long as nobody wishes it', () => {
	const { group, keeping } = aWindow();
	group.takeText(codesOf(1, 2));
	keeping.save(group.kept);
	expect(storage.length).toBe(0);
});

test('a kept group goes on after a reload, with its names and counted as before', () => {
	const { group } = aKeptGroup();
	const { group: later, keeping } = aWindow();
	expect(keeping.isOn).toBe(true);
	expect(later.accepted.map(({ source, name }) => ({ source, name }))).toEqual(
		group.accepted.map(({ source, name }) => ({ source, name }))
	);
	expect(later.open).toEqual(['Weber']);
	later.takeScanned(codeOf(7));
	expect(later.accepted.at(-1)?.source).toEqual({ kind: 'scan', position: 2 });
	group.show();
	later.remove(later.accepted.at(-1)?.key ?? 0);
	later.show();
	expect(later.published).toEqual(group.published);
});

test('once the comparison is shown, neither contributions nor names stay in the browser', () => {
	const { group, keeping } = aKeptGroup();
	group.show();
	keeping.save(group.kept);
	const text = storage.getItem(KEPT_GROUP_KEY) ?? '';
	expect(text).not.toMatch(/Müller|Weber|BB1-/);
	for (const company of [1, 6]) expect(text).not.toContain(contribution(company).id);
	const { group: later } = aWindow();
	expect(later.published).toEqual(group.published);
	expect(later.isOnlyComparison).toBe(true);
	expect(later.accepted).toEqual([]);
});

test('ends with the wish, with all data, and after thirty days without anybody', () => {
	aKeptGroup().keeping.end();
	expect(storage.length).toBe(0);

	aKeptGroup();
	removeOwnKeys(storage, false);
	expect(aWindow().keeping.isOn).toBe(true);
	removeOwnKeys(storage, true);
	expect(storage.length).toBe(0);

	aKeptGroup();
	vi.useFakeTimers({ now: Date.now() + 31 * 86_400_000 });
	expect(aWindow().group.isEmpty).toBe(true);
	expect(storage.length).toBe(0);
});

test('another window of the browser follows, and what it cannot read it lets go', () => {
	const { group } = aWindow();
	const there = aKeptGroup();
	there.group.takeText(codesOf(8));
	there.keeping.save(there.group.kept);
	const { group: other, keeping } = aWindow();
	there.group.takeText(codesOf(9));
	there.keeping.save(there.group.kept);
	windows.dispatchEvent(Object.assign(new Event('storage'), { key: KEPT_GROUP_KEY }));
	expect(other.accepted).toHaveLength(8);
	expect(group.accepted).toHaveLength(0);
	storage.setItem(KEPT_GROUP_KEY, '{"format":1}');
	expect(readKeptGroup(storage, '2026-11-29')).toBeUndefined();
	windows.dispatchEvent(Object.assign(new Event('storage'), { key: KEPT_GROUP_KEY }));
	expect(keeping.isOn).toBe(false);
	expect(other.accepted).toHaveLength(8);
});

test('a storage that is full is told', () => {
	const { group, keeping } = aWindow();
	group.takeText(codesOf(1));
	keeping.isOn = true;
	storage.room = 10;
	keeping.save(group.kept);
	expect(keeping.outcome).toBe('full');
});
