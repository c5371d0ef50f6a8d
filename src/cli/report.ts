import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findCatalogue, loadCatalogueTexts } from '../lib/catalogues';
import { isIsoDate, scoreAssessment, type Assessment, type Catalogue } from '../lib/domain';
import { isLocale, type Locale } from '../lib/i18n/locale';
import { loadReportWords } from '../lib/i18n/report';
import { buildReport, type ReportOptions } from '../lib/report/build-report';
import { measureTextWith } from '../lib/report/pdf/font-metrics';
import { loadFontsNode } from '../lib/report/pdf/load-fonts-node';
import { renderPdf } from '../lib/report/pdf/render-pdf';
import { readAssessmentFile, writeAssessmentFile } from '../lib/storage/file-format';

/** npm run --silent report -- <assessment.json> -o out.pdf [--lang de|en] [--today YYYY-MM-DD] */

const usage =
	'Usage: npm run --silent report -- <assessment.json> -o <out.pdf> [--lang de|en] [--today YYYY-MM-DD]';

interface Order {
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
	readonly output: string;
	readonly locale: Locale;
	readonly today: string;
}

type Reading<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly faults: readonly string[] };

/** What the browser exports unless something is unticked. */
const options: ReportOptions = {
	extent: 'full',
	withCompanyName: true,
	withNotes: true,
	withPeople: true,
	withAttachment: true
};

const order = readOrder(process.argv.slice(2));
if (order.ok) await writeReport(order.value);
else refuse(order.faults);

async function writeReport({ assessment, catalogue, output, locale, today }: Order): Promise<void> {
	const fonts = await loadFontsNode();
	const document = buildReport({
		catalogue,
		texts: await loadCatalogueTexts(locale),
		assessment,
		score: scoreAssessment(catalogue, assessment, today),
		today,
		locale,
		words: await loadReportWords(locale),
		options,
		attachmentJson: writeAssessmentFile(assessment),
		measureText: measureTextWith(fonts)
	});
	const { bytes, replaced } = renderPdf(document, fonts);
	try {
		writeFileSync(output, bytes);
	} catch (error) {
		refuse([`the PDF could not be written: ${messageOf(error)}`]);
		return;
	}
	if (replaced.length > 0) {
		process.stderr.write(`replaced, because the font lacks them: ${replaced.join(' ')}\n`);
	}
}

function refuse(faults: readonly string[]): void {
	process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
	process.exitCode = 2;
}

function readOrder(args: readonly string[]): Reading<Order> {
	const parsed = parsedArguments(args);
	if (!parsed.ok) return parsed;
	const { file, output, lang = 'de', today = localToday() } = parsed.value;
	const faults = [
		...(isLocale(lang) ? [] : [`--lang must be de or en, not "${lang}"`]),
		...(isIsoDate(today) ? [] : [`--today must be a day written YYYY-MM-DD, not "${today}"`])
	];
	const read = readAssessment(file);
	if (!read.ok) return { ok: false, faults: [...faults, ...read.faults] };
	if (faults.length > 0 || !isLocale(lang)) return { ok: false, faults };
	return { ok: true, value: { ...read.value, output, locale: lang, today } };
}

interface Arguments {
	readonly file: string;
	readonly output: string;
	readonly lang?: string | undefined;
	readonly today?: string | undefined;
}

function parsedArguments(args: readonly string[]): Reading<Arguments> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				output: { type: 'string', short: 'o' },
				lang: { type: 'string' },
				today: { type: 'string' }
			}
		});
		const [file, ...others] = positionals;
		if (file === undefined || values.output === undefined || others.length > 0) {
			return { ok: false, faults: [usage] };
		}
		return { ok: true, value: { ...values, file, output: values.output } };
	} catch (error) {
		return { ok: false, faults: [messageOf(error), usage] };
	}
}

function readAssessment(file: string): Reading<Pick<Order, 'assessment' | 'catalogue'>> {
	try {
		const read = readAssessmentFile(readFileSync(file, 'utf8'), findCatalogue);
		if (!read.ok) {
			const faults = read.faults.map(({ path, message }) => `${path}: ${message}`);
			return { ok: false, faults };
		}
		const { assessment } = read;
		const catalogue = findCatalogue(assessment.catalogue);
		if (catalogue) return { ok: true, value: { assessment, catalogue } };
		return { ok: false, faults: [`the catalogue ${assessment.catalogue.id} is not known here`] };
	} catch (error) {
		return { ok: false, faults: [`${file} could not be read: ${messageOf(error)}`] };
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** Today where the person sits, not in Greenwich. */
function localToday(): string {
	const now = new Date();
	const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
	return [now.getFullYear(), ...parts].join('-');
}
