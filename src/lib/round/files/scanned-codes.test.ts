import { beforeEach, describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { contributionCode, MOST_IN_ROUND } from '$lib/domain';
import { CompareFiles } from './compare-files.svelte';
import { codeOf, codesOf, contribution } from './testing/companies';

let group: CompareFiles;

beforeEach(() => {
	group = new CompareFiles();
});

function reasons(): readonly string[] {
	return group.leftOut.map(({ reason }) => reason);
}

describe('a code held into the camera', () => {
	test('is told by its place among the accepted', () => {
		group.takeText(codesOf(1, 2));
		expect(group.takeScanned(codeOf(3))).toMatchObject({ kind: 'accepted', position: 3 });
		expect(group.accepted[2]?.source).toEqual({ kind: 'scan', position: 1 });
		expect(group.taken).toEqual({ accepted: 0, leftOut: 0, surplus: 0 });
	});

	test('a second time, or unreadable, is said and leaves no trace in the list', () => {
		group.takeScanned(codeOf(1));
		expect(group.takeScanned(codeOf(1))).toMatchObject({
			kind: 'left-out',
			item: { reason: 'duplicate', sameAs: 1 }
		});
		expect(group.takeScanned(codeOf(2).slice(0, -4))).toMatchObject({ kind: 'left-out' });
		expect(group.takeScanned('https://example.org')).toMatchObject({
			item: { reason: 'not-a-contribution' }
		});
		expect(reasons()).toEqual([]);
		expect(group.takeScanned(codeOf(2))).toMatchObject({ kind: 'accepted', position: 2 });
		expect(group.accepted[1]?.source).toEqual({ kind: 'scan', position: 2 });
	});

	test('that somebody has to decide about stays in the list', () => {
		group.takeScanned(codeOf(1));
		const twin = contributionCode(currentCatalogue, { ...contribution(1), id: 'f'.repeat(32) });
		expect(group.takeScanned(twin)).toMatchObject({ kind: 'left-out', item: { reason: 'twin' } });
		expect(reasons()).toEqual(['twin']);
	});

	test('is refused when the group is full', () => {
		group.takeText(codesOf(...Array.from({ length: MOST_IN_ROUND }, (_, at) => at + 1)));
		expect(group.takeScanned(codeOf(250))).toEqual({ kind: 'full' });
	});
});
