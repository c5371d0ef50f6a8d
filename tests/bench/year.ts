import { findCatalogue, loadInstrument } from '../../src/cli/instruments';
import { nodeTools } from '../../src/cli/node-tools';
import {
	dossierOf,
	mergeFields,
	previousOf,
	scoreAssessment,
	trendOf,
	type Dossier
} from '../../src/lib/domain';
import { readDossierFile } from '../../src/lib/dossier/format/read-dossier-file';
import {
	writeAssessmentFile,
	writeDossierFile
} from '../../src/lib/dossier/format/write-dossier-file';
import { makeFile } from '../../src/lib/report/make-file';
import { twoDevices, YEAR } from '../year/a-year';
import type { BenchPart } from './measurement';
import { median } from './statistics';

const WARM_UPS = 3;
const RUNS = 11;

/** What a folder costs after a year: twelve checks, every part in use. */
export async function benchYear(): Promise<BenchPart> {
	const [desk, phone] = twoDevices();
	const text = writeDossierFile({ id: YEAR.id, fields: mergeFields(desk, phone) });
	const dossier = opened(text);
	const open = await medianOf(() => {
		scored(opened(text));
	});
	const report = await medianOf(() => reportOf(dossier));
	return {
		title: 'A year: twelve monthly checks with every part, in Node',
		measurements: [
			{ what: 'file opened, every check scored', value: open, unit: 'ms', goal: 100 },
			{ what: 'full report of the last month', value: report, unit: 'ms', goal: 600 },
			{ what: 'file', value: text.length / 1_000, unit: 'kB' }
		],
		remarks: [`Medians of ${RUNS} runs after ${WARM_UPS}.`]
	};
}

function opened(text: string): Dossier {
	const read = readDossierFile(text, findCatalogue);
	if (!read.ok) throw new Error('the file of the year is refused');
	return dossierOf(read.dossier.id, read.dossier.fields, findCatalogue);
}

function scored({ assessments }: Dossier): void {
	for (const { assessment } of assessments) {
		const catalogue = findCatalogue(assessment.catalogue);
		if (catalogue) scoreAssessment(catalogue, assessment, assessment.completedOn ?? YEAR.lastDay);
	}
}

async function reportOf(dossier: Dossier): Promise<void> {
	const { assessment } = dossier.assessments[0] ?? {};
	if (!assessment) throw new Error('there is no check in the year');
	const subject = { catalogueId: assessment.catalogue.id, scope: assessment.scope };
	const options = {
		extent: 'full',
		withCompanyName: true,
		withNotes: true,
		withPeople: true,
		withAttachment: true
	} as const;
	await makeFile(
		{ kind: 'pdf', locale: 'de', options },
		{
			assessment,
			previous: previousOf(dossier, assessment.id, findCatalogue),
			trend: trendOf(dossier, subject, findCatalogue),
			sections: dossier.sections,
			today: YEAR.lastDay,
			loadInstrument: (ref, locale) => Promise.resolve(loadInstrument(ref, locale)),
			loadWriter: () => Promise.resolve(writeAssessmentFile)
		},
		await nodeTools()
	);
}

async function medianOf(work: () => void | Promise<void>): Promise<number> {
	const durations: number[] = [];
	for (let run = 0; run < WARM_UPS + RUNS; run++) {
		const start = performance.now();
		await work();
		durations.push(performance.now() - start);
	}
	return median(durations.slice(WARM_UPS));
}
