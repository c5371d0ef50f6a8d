import { beforeEach, describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { sampleCompany } from '$lib/catalogues/sample-company';
import {
	contributionCode,
	contributionFile,
	contributionOf,
	MOST_IN_ROUND,
	questionsOf,
	type Contribution
} from '$lib/domain';
import { identifyFile } from '$lib/dossier/files/identify-file';
import { writeAssessmentFile } from '$lib/dossier/format/write-dossier-file';
import { CompareFiles } from './compare-files.svelte';
import { ownContribution } from './own-contribution.svelte';
import { codeOf, codesOf, contribution } from './testing/companies';

const sample = sampleCompany('de');
const { 'PR-01': _, ...fewer } = sample.answers;
const corrected = { ...sample, answers: fewer };

/** The code of a company that did the quick check only. */
function quickCodeOf(number: number): string {
	const answers = questionsOf(currentCatalogue, 'quick').map(
		({ id }, position) => [id, { level: (number >> position) & 1 }] as const
	);
	const check = { scope: 'quick', answers: Object.fromEntries(answers) } as const;
	const id = new Uint8Array(16).fill(number);
	const contributed = contributionOf(currentCatalogue, check, { today: '2026-11-28', id });
	return contributionCode(currentCatalogue, contributed);
}

function fileOf(given: Contribution, difference: object = {}): string {
	return JSON.stringify({ ...contributionFile(currentCatalogue, given), ...difference });
}

let group: CompareFiles;

beforeEach(() => {
	group = new CompareFiles();
});

function giveFile(name: string, text: string): void {
	const file = identifyFile(new TextEncoder().encode(text), name);
	if (file.kind !== 'pdf') group.takeFile(name, file);
}

function leftOut(): readonly (readonly [string, string])[] {
	return group.leftOut.map(({ source, reason }) => [
		'name' in source
			? source.name
			: `${source.kind} ${'position' in source ? source.position : ''}`,
		reason
	]);
}

describe('what is handed in is taken', () => {
	test('as files, as codes with words around them, and as a whole check', () => {
		giveFile('a.belegbar-contribution.json', fileOf(contribution(1)));
		group.takeText(`Bernd: ${codeOf(2)}, Carla: ${codeOf(3)}`);
		giveFile('codes.txt', codesOf(4, 5));
		giveFile('d.belegbar.json', writeAssessmentFile(sample));
		group.takeText(fileOf(contribution(6)));
		expect(group.accepted.map(({ source, isFromCheck }) => ({ ...source, isFromCheck }))).toEqual([
			{ kind: 'file', name: 'a.belegbar-contribution.json', isFromCheck: false },
			{ kind: 'code', position: 1, isFromCheck: false },
			{ kind: 'code', position: 2, isFromCheck: false },
			{ kind: 'code-in-file', name: 'codes.txt', position: 1, isFromCheck: false },
			{ kind: 'code-in-file', name: 'codes.txt', position: 2, isFromCheck: false },
			{ kind: 'file', name: 'd.belegbar.json', isFromCheck: true },
			{ kind: 'text', isFromCheck: false }
		]);
		expect(group.leftOut).toEqual([]);
	});

	test('and nothing of a whole check stays but its contribution', () => {
		giveFile('check.belegbar.json', writeAssessmentFile({ ...sample, name: 'zq#secret#qz' }));
		const kept = JSON.stringify([group.accepted, group.leftOut, group.published]);
		expect(kept).not.toMatch(/secret|level/);
		expect(kept).not.toContain(sample.id);
	});
});

describe('left out, by name and with the reason, is', () => {
	test.each<[string, string, string]>([
		['a file changed by hand', fileOf(contribution(1), { industry: 'it' }), 'damaged'],
		[
			'a file with an impossible answer',
			fileOf(contribution(1), { answers: { 'PR-01': { level: 1, evidenced: 3 } } }),
			'impossible'
		],
		[
			'a damaged code',
			`${codeOf(1).slice(0, -1)}${codeOf(1).endsWith('0') ? '1' : '0'}`,
			'damaged'
		],
		['half a code', codeOf(1).slice(0, 60), 'damaged'],
		['one of a newer program', fileOf(contribution(1), { format: 9 }), 'unknown-version'],
		['a check of a newer program', JSON.stringify({ ...sample, format: 99 }), 'unknown-version'],
		['a damaged check', JSON.stringify({ ...sample, scope: 'most' }), 'damaged'],
		[
			'a check of an unknown catalogue',
			JSON.stringify({ ...sample, catalogue: { id: 'ai-readiness', version: '9.0.0' } }),
			'unknown-catalogue'
		],
		['somebody else’s file', '{"invoice": 12}', 'not-a-contribution'],
		['broken JSON', '{"format": 1,', 'damaged'],
		['a text without any code', 'Hallo zusammen', 'not-a-contribution'],
		[
			'far too long a file',
			`{"kind": "contribution", "a": "${'x'.repeat(1_000_001)}"}`,
			'too-large'
		]
	])('%s', (_, text, reason) => {
		giveFile('x.json', text);
		giveFile('good.json', fileOf(contribution(2)));
		expect(leftOut()).toEqual([['x.json', reason]]);
		expect(group.accepted).toHaveLength(1);
	});

	test('a file the browser could not read, or a PDF without a check', () => {
		group.takeFile('a.pdf', { kind: 'no-attachment' });
		group.takeFile('b.json', { kind: 'unreadable' });
		expect(leftOut()).toEqual([
			['a.pdf', 'no-attachment'],
			['b.json', 'unreadable']
		]);
	});

	test('what a group kept of its last meeting, with a word where it belongs', () => {
		group.takeFile('group.json', { kind: 'group-file', text: '{}' });
		expect(leftOut()).toEqual([['group.json', 'group-file']]);
	});

	test('the same contribution twice, once as a file and once as a code', () => {
		giveFile('a.json', fileOf(contribution(1)));
		group.takeText(codesOf(2, 1));
		expect(leftOut()).toEqual([['code 2', 'duplicate']]);
		expect(group.leftOut[0]?.sameAs).toBe(1);
	});

	test('the same check twice, and of a corrected one the earlier', () => {
		giveFile('a.belegbar.json', writeAssessmentFile(sample));
		giveFile('again.belegbar.json', writeAssessmentFile({ ...sample, name: 'Anders GmbH' }));
		giveFile('later.belegbar.json', writeAssessmentFile(corrected));
		expect(leftOut()).toEqual([
			['a.belegbar.json', 'replaced'],
			['again.belegbar.json', 'replaced']
		]);
		expect(group.accepted.map(({ source }) => source)).toEqual([
			{ kind: 'file', name: 'later.belegbar.json' }
		]);
	});

	test('of one company’s code, corrected code, file and report all but the last', () => {
		const own = (assessment: typeof sample) =>
			ownContribution.of(currentCatalogue, { assessment, company: sample.id });
		group.takeText(codesOf(1, 2));
		group.takeText(contributionCode(currentCatalogue, own(sample)));
		group.takeText(contributionCode(currentCatalogue, own(corrected)));
		giveFile('mine.belegbar-contribution.json', fileOf(own(sample)));
		giveFile('report.pdf', writeAssessmentFile(corrected));
		expect(group.accepted).toHaveLength(3);
		expect(group.accepted[2]?.source).toEqual({ kind: 'file', name: 'report.pdf' });
		expect(leftOut().map(([, reason]) => reason)).toEqual(['replaced', 'duplicate', 'replaced']);
		expect(group.leftOut.map(({ sameAs }) => sameAs)).toEqual([3, 3, 3]);
	});

	test('who says the same under another name, until somebody says that they are two', () => {
		giveFile('a.belegbar.json', writeAssessmentFile(sample));
		const today = new Date().toLocaleDateString('sv-SE');
		const own = contributionOf(currentCatalogue, sample, {
			today,
			id: new Uint8Array(16),
			classes: { size: '10-49' }
		});
		group.takeText(contributionCode(currentCatalogue, own));
		expect(leftOut()).toEqual([['code 1', 'twin']]);
		group.countAsOther(group.leftOut[0]?.key ?? 0);
		expect(leftOut()).toEqual([]);
		expect(group.accepted).toHaveLength(2);
	});

	test('another scope than that of most', () => {
		giveFile('quick.txt', quickCodeOf(9));
		expect(group.accepted).toHaveLength(1);
		group.takeText(codesOf(1, 2));
		expect(leftOut()).toEqual([['quick.txt', 'other-scope']]);
	});
});

test('one more than a group can hold is refused, and ten thousand do not hang', () => {
	const codes = Array.from({ length: MOST_IN_ROUND + 1 }, (_, number) => codeOf(number));
	group.takeText(codes.join('\n'));
	expect(group.accepted).toHaveLength(MOST_IN_ROUND);
	expect(group.taken).toEqual({ accepted: MOST_IN_ROUND, leftOut: 0, surplus: 1 });
	group.beginTaking();
	group.takeText(`${codes.join(' ')} `.repeat(50));
	expect(group.taken).toEqual({ accepted: 0, leftOut: 0, surplus: 50 * codes.length });
});

describe('the comparison', () => {
	test('of fewer than five shows nothing', () => {
		group.takeText(codesOf(1, 2, 3, 4));
		group.show();
		expect([group.outcome, group.published]).toEqual(['too-few', null]);
	});

	test('waits for the button, however many come before', () => {
		group.takeText(codesOf(1, 2, 3, 4, 5));
		expect(group.published).toBeNull();
		group.takeText(codesOf(6));
		group.show();
		expect(group.outcome).toBe('shown');
		expect(group.published?.comparison).toMatchObject({ kind: 'protected', count: 6 });
		expect(group.published?.comparison).toHaveProperty('talkingPoints.disagreement');
		expect(group.areRulesFixed).toBe(true);
	});

	test('stays as it was made until the button is pressed again', () => {
		group.takeText(codesOf(1, 2, 3, 4, 5, 6));
		group.show();
		const first = group.published;
		group.takeText(codesOf(7));
		group.remove(group.accepted[0]?.key ?? 0);
		expect([group.hasChanged, group.published]).toEqual([true, first]);
		group.show();
		expect(group.hasChanged).toBe(false);
		expect(group.published).not.toEqual(first);
	});

	test('warns where it and an earlier one together would betray somebody', () => {
		group.takeText(codesOf(1, 2, 3, 4, 5, 6));
		group.show();
		group.show();
		expect(group.isNearlySame).toBe(false);
		group.takeText(codesOf(7));
		group.show();
		expect(group.isNearlySame).toBe(true);
		group.takeText(codesOf(8, 9, 10, 11, 12));
		group.show();
		expect(group.isNearlySame).toBe(false);
		// Not only the one before counts.
		for (const { key } of group.accepted.slice(-5)) group.remove(key);
		group.takeText(codesOf(20));
		group.show();
		expect(group.isNearlySame).toBe(true);
	});

	test('does not mind when something that was left out is removed', () => {
		group.takeText(codesOf(1, 2, 3, 4, 5, 5));
		group.show();
		group.remove(group.leftOut[0]?.key ?? 0);
		expect(group.leftOut).toEqual([]);
		expect(group.published).not.toBeNull();
	});

	test('stays of one scope, whatever is handed in later', () => {
		group.takeText(codesOf(1, 2, 3, 4, 5));
		group.show();
		const others = [6, 7, 8, 9, 10, 11].map(quickCodeOf);
		group.takeText(others.join(' '));
		expect(leftOut().map(([, reason]) => reason)).toEqual(others.map(() => 'other-scope'));
		group.show();
		expect([group.outcome, group.accepted.length]).toEqual(['shown', 5]);
	});

	test('splits by a class when it is wished for', () => {
		const classes = [...Array<string>(5).fill('metal'), ...Array<string>(5).fill('food')];
		for (const [number, industry] of classes.entries()) {
			giveFile(`${number}.json`, fileOf(contribution(number, { industry })));
		}
		group.split = 'industry';
		group.show();
		const comparison = group.published?.comparison;
		const cells = comparison?.kind === 'protected' ? comparison.cells : [];
		expect(cells.map(({ classes }) => classes)).toEqual([['metal'], ['food']]);
	});

	test('begins anew with nothing left', () => {
		group.takeText(`${codesOf(1, 2, 3, 4, 5)} BB1-0`);
		group.show();
		group.beginAnew();
		expect(group.isEmpty).toBe(true);
		expect([group.published, group.outcome, group.areRulesFixed]).toEqual([null, null, false]);
		group.takeText(codeOf(1));
		expect(group.accepted[0]?.source).toEqual({ kind: 'code', position: 1 });
	});
});
