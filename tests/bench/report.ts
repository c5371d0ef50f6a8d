import { PDFDocument } from 'pdf-lib';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import type { BenchPart, Measurement } from './measurement';
import { renderWithPdfkit } from './report-in-pdfkit';
import { pdfmakeDefinition, renderWithPdfmake } from './report-in-pdfmake';
import { sampleReport } from './sample-report';
import { median } from './statistics';

const WARM_UPS = 3;
const RUNS = 15;

const writers = ['Belegbar', 'pdfmake', 'pdfkit'] as const;
type Writer = (typeof writers)[number];

/** Hands over what is to be written; the clock starts when the result is called. */
type Prepare = () => () => Uint8Array | Promise<Uint8Array>;

/** The sample company's full report, by us and by two libraries that are given the same content. */
export async function benchReport(): Promise<BenchPart> {
	const runs = await writeInTurn(await prepareWriters());
	const summaries = await Promise.all(writers.map((writer) => summarise(runs[writer])));
	const [ours, pdfmake, pdfkit] = summaries;
	return {
		title: 'Report: PDF of the sample company, in Node, after the first',
		measurements: [
			...writers.flatMap((writer, index) => figures(writer, summaries[index])),
			ratio('our CPU time to pdfmake’s', ours?.cpu, pdfmake?.cpu, 0.65),
			ratio('our CPU time to pdfkit’s', ours?.cpu, pdfkit?.cpu),
			ratio('our size to pdfmake’s', ours?.kilobytes, pdfmake?.kilobytes, 1.3),
			ratio('our size to pdfkit’s', ours?.kilobytes, pdfkit?.kilobytes, 1.3)
		],
		remarks: [
			`Medians of ${RUNS} runs, taken in turn, after ${WARM_UPS} of each. Same texts, tables, vector charts, fonts.`,
			'Ours alone is tagged and carries the assessment; pdfkit’s tables can carry no links.'
		]
	};
}

async function prepareWriters(): Promise<Readonly<Record<Writer, Prepare>>> {
	const material = await loadMaterialNode();
	const report = await sampleReport();
	return {
		Belegbar: () => () => renderPdf(report, material).bytes,
		pdfmake: () => {
			const definition = pdfmakeDefinition(report);
			return () => renderWithPdfmake(definition);
		},
		pdfkit: () => () => renderWithPdfkit(report)
	};
}

interface Run {
	readonly wall: number;
	/** Of the whole process, so that compression on other threads counts too. */
	readonly cpu: number;
	readonly bytes: Uint8Array;
}

type Runs = Readonly<Record<Writer, readonly Run[]>>;

/** In turn, so that whatever else the machine does meets all of them alike. */
async function writeInTurn(prepare: Readonly<Record<Writer, Prepare>>): Promise<Runs> {
	const runs: Record<Writer, Run[]> = { Belegbar: [], pdfmake: [], pdfkit: [] };
	for (let round = 0; round < WARM_UPS + RUNS; round += 1) {
		for (const writer of writers) {
			const run = await clocked(prepare[writer]());
			if (round >= WARM_UPS) runs[writer].push(run);
		}
	}
	return runs;
}

async function clocked(write: ReturnType<Prepare>): Promise<Run> {
	const start = performance.now();
	const before = process.cpuUsage();
	const bytes = await write();
	const { user, system } = process.cpuUsage(before);
	return { wall: performance.now() - start, cpu: (user + system) / 1_000, bytes };
}

interface Summary {
	readonly wall: number;
	readonly cpu: number;
	readonly kilobytes: number;
	readonly pages: number;
}

async function summarise(runs: readonly Run[]): Promise<Summary> {
	const bytes = runs[0]?.bytes ?? new Uint8Array();
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	return {
		wall: median(runs.map(({ wall }) => wall)),
		cpu: median(runs.map(({ cpu }) => cpu)),
		kilobytes: bytes.length / 1_000,
		pages: pdf.getPageCount()
	};
}

function figures(writer: Writer, summary: Summary | undefined): readonly Measurement[] {
	if (!summary) return [];
	const goals = writer === 'Belegbar' ? { wall: 350, kilobytes: 120, pages: 10 } : undefined;
	const { wall, cpu, kilobytes, pages } = summary;
	return [
		{ what: `${writer}: wall time`, value: wall, unit: 'ms', goal: goals?.wall },
		{ what: `${writer}: CPU time`, value: cpu, unit: 'ms' },
		{ what: `${writer}: size`, value: kilobytes, unit: 'kB', goal: goals?.kilobytes },
		{ what: `${writer}: length`, value: pages, unit: 'pages', goal: goals?.pages }
	];
}

function ratio(what: string, ours = NaN, theirs = NaN, goal?: number): Measurement {
	return { what, value: ours / theirs, unit: '×', goal };
}
