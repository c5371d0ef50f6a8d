import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { IsoDate } from '../lib/domain';
import { isLocale, type Locale } from '../lib/language/locale';
import type { ReportOptions } from '../lib/report/build-report';
import { makeFile, type Reading as FileReading } from '../lib/report/make-file';
import type { DocumentKind, TakenFile } from '../lib/report/wish';
import { writeAssessmentFile } from '../lib/dossier/format/write-dossier-file';
import { refuse, type CommandIo } from './command';
import { faultsOf, readInput, readToday, type Input } from './read-input';
import { loadInstrument } from './instruments';
import { nodeTools } from './node-tools';
import { messageOf, type Reading } from './reading';

const usage =
	'usage: npm run --silent report -- <assessment.json> -o <out.pdf|.docx|.md> [--lang de|en] [--today YYYY-MM-DD]';

/** What the browser exports unless something is unticked. */
const options: ReportOptions = {
	extent: 'full',
	withCompanyName: true,
	withNotes: true,
	withPeople: true,
	withAttachment: true
};

const kinds: readonly DocumentKind[] = ['pdf', 'docx', 'md'];

/** Writes the report of an assessment to a file of the kind its ending says. */
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
	const kind = readKind(output);
	const today = readToday(day);
	const locale = readLanguage(language);
	const input = readInput(folder, file);
	if (!kind.ok || !today.ok || !locale.ok || !input.ok) {
		return { ok: false, faults: [kind, today, locale, input].flatMap(faultsOf) };
	}
	const rendered = await makeReport(kind.value, input.value, today.value, locale.value);
	if (rendered.replaced.length > 0) {
		const characters = rendered.replaced.join(' ');
		complain(`replaced, because the font does not have them: ${characters}\n`);
	}
	return write(folder, output, rendered.content);
}

async function makeReport(
	kind: DocumentKind,
	{ assessment, sections }: Input,
	today: IsoDate,
	locale: Locale
): Promise<TakenFile> {
	const reading: FileReading = {
		assessment,
		sections,
		today,
		loadInstrument: (ref) => Promise.resolve(loadInstrument(ref, locale)),
		loadWriter: () => Promise.resolve(writeAssessmentFile)
	};
	return makeFile({ kind, locale, options }, reading, await nodeTools());
}

function write(folder: string, output: string, content: TakenFile['content']): Reading<undefined> {
	try {
		writeFileSync(path.resolve(folder, output), content);
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
		if (output === undefined)
			return { ok: false, faults: [`no -o <out.pdf|.docx|.md> given; ${usage}`] };
		return { ok: true, value: { file, output, language: lang, today } };
	} catch (error) {
		return { ok: false, faults: [`${messageOf(error)}; ${usage}`] };
	}
}

function readLanguage(text = 'de'): Reading<Locale> {
	if (isLocale(text)) return { ok: true, value: text };
	return { ok: false, faults: [`--lang must be de or en, not "${text}"`] };
}

function readKind(output: string): Reading<DocumentKind> {
	const kind = kinds.find((ending) => output.toLowerCase().endsWith(`.${ending}`));
	if (kind !== undefined) return { ok: true, value: kind };
	return { ok: false, faults: [`-o must end in .pdf, .docx or .md, not "${output}"`] };
}
