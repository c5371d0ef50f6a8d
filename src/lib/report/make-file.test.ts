import { expect, test } from 'vitest';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import type { Assessment } from '../domain';
import { makeFile, type Reading } from './make-file';
import { loadInstrument } from '../language/load-instrument';
import { everything } from './testing/sample-report';
import type { ReportDocument } from './report-document';
import type { FileKind } from './wish';
import type { Tools } from './write-document';

/** What every kind of file has in common, whoever draws it. */

const painted: ReportDocument[] = [];
const tools: Tools = {
	makePdf: (document) => {
		painted.push(document);
		return Promise.resolve({ bytes: new Uint8Array([1]), replaced: ['☃'] });
	},
	rasterise: () => Promise.resolve(new Uint8Array([2]))
};

function reading(assessment: Assessment = sampleCompany('de')): Reading {
	return {
		assessment,
		today: SAMPLE_DAY,
		loadInstrument,
		loadWriter: () => Promise.resolve(JSON.stringify)
	};
}

const kinds: readonly (readonly [FileKind, string])[] = [
	['pdf', 'application/pdf'],
	['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['md', 'text/markdown'],
	['csv', 'text/csv'],
	['json', 'application/json'],
	['bars.svg', 'image/svg+xml'],
	['radar.png', 'image/png']
];

test.each(kinds)('a %s is named after its company, its day and its kind', async (kind, type) => {
	const file = await makeFile({ kind, locale: 'de', options: everything }, reading(), tools);
	expect(file.name).toBe(`Belegbar-Bericht-Muster-Metallbau-GmbH-erfunden-2026-11-23.${kind}`);
	expect(file.type).toBe(type);
	expect(file.content.length).toBeGreaterThan(0);
	expect(file.replaced).toEqual(kind === 'pdf' ? ['☃'] : []);
});

test.each(kinds)('a %s says nothing that was unticked, its name neither', async (kind) => {
	const closed = { withCompanyName: false, withPeople: false, withNotes: false };
	const wish = { kind, locale: 'de', options: { ...everything, ...closed } } as const;
	painted.length = 0;
	const { name, content } = await makeFile(wish, reading(), tools);
	const said = typeof content === 'string' ? content : JSON.stringify(painted);
	for (const secret of ['Metallbau', 'Horst', 'Angebotsvorlage']) {
		expect(name + said).not.toContain(secret);
	}
});

test('the answers are attached without what was unticked, or not at all', async () => {
	for (const withAttachment of [true, false]) {
		painted.length = 0;
		const options = { ...everything, withPeople: false, withAttachment };
		await makeFile({ kind: 'pdf', locale: 'en', options }, reading(), tools);
		const json = painted[0]?.attachment?.json;
		expect(json === undefined).toBe(!withAttachment);
		expect(json ?? '').not.toContain('Horst');
	}
});
