import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { findCatalogue, loadInstrument } from '../src/cli/instruments';
import { nodeTools } from '../src/cli/node-tools';
import {
	dossierOf,
	mergeFields,
	PARTS,
	partsInUse,
	previousOf,
	scoreAssessment,
	trendOf,
	type Dossier
} from '../src/lib/domain';
import { readDossierFile } from '../src/lib/dossier/format/read-dossier-file';
import {
	writeAssessmentFile,
	writeDossierFile
} from '../src/lib/dossier/format/write-dossier-file';
import { makeFile } from '../src/lib/report/make-file';
import { resultJson } from '../src/lib/report/result-json';
import type { ReportOptions } from '../src/lib/report/report-context';
import { twoDevices, YEAR } from './year/a-year';

/** Twelve monthly checks and every part of the folder, kept on two devices, merged, compared and printed. */

const [desk, phone] = twoDevices();
const year = dossierOf(YEAR.id, mergeFields(desk, phone), findCatalogue);
const latest = latestOf(year);

test('both devices together hold the year, whichever takes in the other', () => {
	expect(mergeFields(phone, desk)).toEqual(year.fields);
	expect(mergeFields(mergeFields(desk, phone), phone)).toEqual(year.fields);
	expect(year.assessments).toHaveLength(YEAR.months.length);
	expect(partsInUse(year.sections)).toEqual(PARTS);
	for (const part of [desk, phone]) {
		const alone = dossierOf(YEAR.id, part, findCatalogue);
		expect(alone.assessments.length).toBe(YEAR.months.length / 2);
	}
});

test('a file of it opens as the same folder', () => {
	const read = readDossierFile(writeDossierFile(year), findCatalogue);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	expect(read.dossier.fields).toEqual(year.fields);
});

test('each month is compared with the one before, and the trend has twelve points', () => {
	expect(previousOf(year, latest.id, findCatalogue)?.id).toBe('month-11');
	const trend = trendOf(year, { catalogueId: latest.catalogue.id, scope: 'full' }, findCatalogue);
	expect(trend.checks.map(({ id }) => id)).toEqual(YEAR.months.map((month) => `month-${month}`));
	const claimed = trend.overall.points.map((point) => point.claimed ?? NaN);
	expect(claimed).toEqual([...claimed].sort((a, b) => a - b));
	expect(claimed.at(-1)).toBeGreaterThan(claimed[0] ?? NaN);
});

test('the figures of every part are printed with the score', () => {
	const catalogue = findCatalogue(latest.catalogue);
	if (!catalogue) throw new Error('the catalogue is not here');
	const score = scoreAssessment(catalogue, latest, YEAR.lastDay);
	const { sections } = year;
	const result = resultJson({
		catalogue,
		assessment: latest,
		sections,
		score,
		today: YEAR.lastDay
	});
	for (const key of ['levers', 'timeBook', 'sourceSample', 'aiUses', 'aiMistakes', 'plans']) {
		expect(result, key).toHaveProperty(key);
	}
});

describe('printed', () => {
	const options: ReportOptions = {
		extent: 'full',
		withCompanyName: true,
		withNotes: true,
		withPeople: true,
		withAttachment: true
	};

	test('the report has all parts and a comparison, the sheet for the round is one page', async () => {
		const full = await pagesOf(options);
		expect(full).toBeGreaterThan(10);
		expect(await pagesOf({ ...options, extent: 'short' })).toBe(1);
		expect(await pagesOf({ ...options, partsLeftOut: PARTS })).toBeLessThan(full);
	});

	async function pagesOf(chosen: ReportOptions): Promise<number> {
		const trend = trendOf(year, { catalogueId: latest.catalogue.id, scope: 'full' }, findCatalogue);
		const { content } = await makeFile(
			{ kind: 'pdf', locale: 'de', options: chosen },
			{
				assessment: latest,
				previous: previousOf(year, latest.id, findCatalogue),
				trend,
				sections: year.sections,
				today: YEAR.lastDay,
				loadInstrument: (ref, locale) => Promise.resolve(loadInstrument(ref, locale)),
				loadWriter: () => Promise.resolve(writeAssessmentFile)
			},
			await nodeTools()
		);
		if (typeof content === 'string') throw new Error('a PDF is bytes');
		return (await PDFDocument.load(content)).getPageCount();
	}
});

function latestOf({ assessments }: Dossier) {
	const found = assessments.find(({ assessment }) => assessment.id === 'month-12');
	if (!found) throw new Error('December is missing');
	return found.assessment;
}
