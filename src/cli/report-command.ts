import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scoreAssessment, type IsoDate } from '../lib/domain';
import { isLocale, type Locale } from '../lib/i18n/locale';
import { loadReportWords } from '../lib/i18n/report';
import { buildReport, type ReportOptions } from '../lib/report/build-report';
import { measureText } from '../lib/report/pdf/font-metrics';
import { loadMaterialNode } from '../lib/report/pdf/load-material-node';
import { renderPdf } from '../lib/report/pdf/render-pdf';
import { writeAssessmentFile } from '../lib/storage/file-format';
import { refuse, type CommandIo } from './command';
import { faultsOf, readInput, readToday, type Input } from './read-input';
import { loadInstrument } from './instruments';
import { messageOf, type Reading } from './reading';

const usage =
	'usage: npm run --silent report -- <assessment.json> -o <out.pdf> [--lang de|en] [--today YYYY-MM-DD]';

/** What the browser exports unless something is unticked. */
const options: ReportOptions = {
	extent: 'full',
	withCompanyName: true,
	withNotes: true,
	withPeople: true,
	withAttachment: true
};

/** Writes the report of an assessment to a PDF file. */
export async function reportCommand(args: readonly string[], io: CommandIo): Promise<number> {
	const done = await reportFile(args, io);
	return done.ok ? 0 : refuse(done.faults, io);
}

async function reportFile(
	args: readonly string[],
	{ folder, complain }: CommandIo
): Promise<Reading<undefined>> {
	const order = readOrder(args);
	if (!order.ok) return order;
	const { file, output, language, today: day } = order.value;
	const today = readToday(day);
	const locale = readLanguage(language);
	const input = readInput(folder, file);
	if (!today.ok || !locale.ok || !input.ok) {
		return { ok: false, faults: [today, locale, input].flatMap(faultsOf) };
	}
	const rendered = await renderReport(input.value, today.value, locale.value);
	if (rendered.replaced.length > 0) {
		const characters = rendered.replaced.join(' ');
		complain(`replaced, because the font does not have them: ${characters}\n`);
	}
	return write(folder, output, rendered.bytes);
}

async function renderReport({ assessment, catalogue }: Input, today: IsoDate, locale: Locale) {
	const material = await loadMaterialNode();
	const instrument = loadInstrument(catalogue, locale);
	if (!instrument) throw new Error('an assessment of a catalogue that is not here');
	const document = buildReport({
		instrument,
		assessment,
		score: scoreAssessment(catalogue, assessment, today),
		today,
		words: await loadReportWords(locale),
		options,
		attachmentJson: writeAssessmentFile(assessment),
		measureText
	});
	return renderPdf(document, material);
}

function write(folder: string, output: string, bytes: Uint8Array): Reading<undefined> {
	try {
		writeFileSync(path.resolve(folder, output), bytes);
		return { ok: true, value: undefined };
	} catch (error) {
		return { ok: false, faults: [`${output}: could not be written: ${messageOf(error)}`] };
	}
}

interface Order {
	readonly file: string;
	readonly output: string;
	readonly language: string | undefined;
	readonly today: string | undefined;
}

function readOrder(args: readonly string[]): Reading<Order> {
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
		const { output, lang, today } = values;
		if (file === undefined) return { ok: false, faults: [`no assessment given; ${usage}`] };
		if (others.length > 0) return { ok: false, faults: [`one assessment at a time; ${usage}`] };
		if (output === undefined) return { ok: false, faults: [`no -o <out.pdf> given; ${usage}`] };
		return { ok: true, value: { file, output, language: lang, today } };
	} catch (error) {
		return { ok: false, faults: [`${messageOf(error)}; ${usage}`] };
	}
}

function readLanguage(text = 'de'): Reading<Locale> {
	if (isLocale(text)) return { ok: true, value: text };
	return { ok: false, faults: [`--lang must be de or en, not "${text}"`] };
}
