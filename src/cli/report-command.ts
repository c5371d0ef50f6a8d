import type { IsoDate } from '../lib/domain';
import { isLocale, type Locale } from '../lib/language/locale';
import { ownInstrument } from '../lib/language/own-instrument';
import type { ReportOptions } from '../lib/report/build-report';
import { makeFile, type Reading as FileReading } from '../lib/report/make-file';
import type { DocumentKind, TakenFile } from '../lib/report/wish';
import { writeAssessmentFile } from '../lib/dossier/format/write-dossier-file';
import { complainOf, PIPE, refuse, type CommandIo } from './command';
import { loadInstrument } from './instruments';
import { nodeTools } from './node-tools';
import { readOrder, type Order } from './order';
import { faultsOf, nameOf, readInput, readToday, type Input } from './read-input';
import type { Reading } from './reading';
import { checkDestination, writeOutput } from './write-output';

const shape = {
	help: `usage: npm run --silent report -- <assessment.json> -o <out.pdf|.docx|.md> [--catalogue <catalogue.json>] [--lang de|en] [--today YYYY-MM-DD] [--as pdf|docx|md] [--force]

Writes the report of an assessment.

  <assessment.json>   a saved file of any age; - reads it from standard input
  -o, --output <file> where to write; its ending says what; - is standard output
  --as pdf|docx|md    what to write, where the ending does not say it
  --catalogue <file>  the catalogue it belongs to, with its texts, where it is not
                      one of ours; - reads it from standard input
  --lang de|en        the language of the report; else de
  --today <day>       the day to judge sources by; else today
  --force             write over a file that is there; never over one that is read
  -h, --help          this text

File names are relative to the folder you are in. Ends with 0 when done, 2 when
something was refused (one line for each fault on standard error), 1 when
something else went wrong.
`,
	subject: 'assessment',
	options: {
		output: { type: 'string', short: 'o' },
		as: { type: 'string' },
		catalogue: { type: 'string' },
		lang: { type: 'string' },
		today: { type: 'string' },
		force: { type: 'boolean' }
	}
} as const;

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
	const order = readOrder(args, shape);
	if (!order.ok) return refuse(order.faults, io);
	if (order.value === 'help') {
		io.print(shape.help);
		return 0;
	}
	const done = await reportFile(order.value, io);
	return done.ok ? 0 : refuse(done.faults, io);
}

async function reportFile(
	{ file, values, isForced }: Order,
	io: CommandIo
): Promise<Reading<undefined>> {
	const { output, catalogue } = values;
	if (output === undefined) {
		return { ok: false, faults: ['no -o <out.pdf|.docx|.md> given; --help tells more'] };
	}
	const destination = { output, inputs: [file, ...(catalogue ? [catalogue] : [])], isForced };
	const kind = readKind(output, values.as);
	const today = readToday(values.today);
	const locale = readLanguage(values.lang);
	const free = checkDestination(destination, io);
	const input = withWords(readInput(io, file, catalogue), catalogue);
	if (!kind.ok || !today.ok || !locale.ok || !free.ok || !input.ok) {
		return { ok: false, faults: [kind, today, locale, free, input].flatMap(faultsOf) };
	}
	complainOf(input.value.warnings, io);
	const rendered = await makeReport(kind.value, input.value, today.value, locale.value);
	if (rendered.replaced.length > 0) {
		const characters = rendered.replaced.join(' ');
		complainOf([`replaced, because the font does not have them: ${characters}`], io);
	}
	return writeOutput(rendered.content, destination, io);
}

/** A report needs words; a catalogue that is only scored need not have any. */
function withWords(input: Reading<Input>, file = ''): Reading<Input> {
	const given = input.ok ? input.value.given : undefined;
	if (!given || Object.keys(given.texts).length > 0) return input;
	return {
		ok: false,
		faults: [`${nameOf(file)}: texts: a report needs the words of the catalogue`]
	};
}

async function makeReport(
	kind: DocumentKind,
	{ assessment, sections, given }: Input,
	today: IsoDate,
	locale: Locale
): Promise<TakenFile> {
	const own = given && ownInstrument(given, locale);
	const reading: FileReading = {
		assessment,
		sections,
		today,
		loadInstrument: (ref) => Promise.resolve(own ?? loadInstrument(ref, locale)),
		loadWriter: () => Promise.resolve(writeAssessmentFile)
	};
	return makeFile({ kind, locale, options }, reading, await nodeTools());
}

function readLanguage(text = 'de'): Reading<Locale> {
	if (isLocale(text)) return { ok: true, value: text };
	return { ok: false, faults: [`--lang must be de or en, not "${text}"`] };
}

function readKind(output: string, told: string | undefined): Reading<DocumentKind> {
	const kind = kinds.find((ending) =>
		told === undefined ? output.toLowerCase().endsWith(`.${ending}`) : told === ending
	);
	if (kind !== undefined) return { ok: true, value: kind };
	if (told !== undefined) {
		return { ok: false, faults: [`--as must be pdf, docx or md, not "${told}"`] };
	}
	if (output === PIPE)
		return { ok: false, faults: ['-o -: say what to write with --as pdf|docx|md'] };
	return { ok: false, faults: [`-o must end in .pdf, .docx or .md, not "${output}"`] };
}
