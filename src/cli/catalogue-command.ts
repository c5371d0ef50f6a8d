import { textsFor, type CatalogueFile } from '../lib/domain';
import { complainOf, refuse, type CommandIo } from './command';
import { readOrder } from './order';
import { nameOf, readCatalogue, scaleWarnings } from './read-input';

const shape = {
	help: `usage: npm run --silent catalogue -- <catalogue.json>

Checks a catalogue file: every fault and every missing text, one line each; else
what it is.

  <catalogue.json>    the file; - reads it from standard input
  -h, --help          this text

File names are relative to the folder you are in. Ends with 0 when the file can
be used, 2 when it is refused, 1 when something else went wrong.
`,
	subject: 'catalogue',
	options: {}
} as const;

/** Says of a catalogue file what is wrong with it, or what it is. */
export function catalogueCommand(args: readonly string[], io: CommandIo): number {
	const order = readOrder(args, shape);
	if (!order.ok) return refuse(order.faults, io);
	if (order.value === 'help') {
		io.print(shape.help);
		return 0;
	}
	const { file } = order.value;
	const read = readCatalogue(io, file);
	if (!read.ok) return refuse(read.faults, io);
	complainOf(scaleWarnings(nameOf(file), read.value), io);
	io.print(`${summaryOf(read.value)}\n`);
	return 0;
}

function summaryOf(file: CatalogueFile): string {
	const { id, version, questions, dimensions, gates, locales } = file.catalogue;
	const title = textsFor(file, locales[0] ?? '')['catalogue.title'];
	const quick = questions.filter((question) => question.quick).length;
	return [
		`${id} ${version}${title === undefined ? '' : `: ${title}`}`,
		`${questions.length} questions, ${quick} of them quick, in ${dimensions.length} dimensions; ${gates.length} gates`,
		title === undefined
			? 'no texts: it can be scored; the app and the report need texts'
			: `texts complete: ${locales.join(', ')}`
	].join('\n');
}
