import { scoreAssessment } from '../lib/domain';
import { resultJson } from '../lib/report/result-json';
import { complainOf, PIPE, refuse, type CommandIo } from './command';
import { readOrder, type Order } from './order';
import { faultsOf, readInput, readToday } from './read-input';
import type { Reading } from './reading';
import { checkDestination, writeOutput } from './write-output';

const shape = {
	help: `usage: npm run --silent score -- <assessment.json> [--catalogue <catalogue.json>] [--today YYYY-MM-DD] [-o <out.json>] [--force]

Prints the numbers of an assessment as JSON.

  <assessment.json>   a saved file of any age; - reads it from standard input
  --catalogue <file>  the catalogue it belongs to, where it is not one of ours; - as above
  --today <day>       the day to judge sources by; else today
  -o, --output <file> where to write; - (as without it) is standard output
  --force             write over a file that is there; never over one that is read
  -h, --help          this text

File names are relative to the folder you are in. Ends with 0 when done, 2 when
something was refused (one line for each fault on standard error), 1 when
something else went wrong.
`,
	subject: 'assessment',
	options: {
		catalogue: { type: 'string' },
		today: { type: 'string' },
		output: { type: 'string', short: 'o' },
		force: { type: 'boolean' }
	}
} as const;

/** Prints the numbers of an assessment as JSON. */
export function scoreCommand(args: readonly string[], io: CommandIo): number {
	const order = readOrder(args, shape);
	if (!order.ok) return refuse(order.faults, io);
	if (order.value === 'help') {
		io.print(shape.help);
		return 0;
	}
	const done = scoreFile(order.value, io);
	return done.ok ? 0 : refuse(done.faults, io);
}

function scoreFile({ file, values, isForced }: Order, io: CommandIo): Reading<undefined> {
	const { catalogue, output = PIPE } = values;
	const destination = { output, inputs: [file, ...(catalogue ? [catalogue] : [])], isForced };
	const today = readToday(values.today);
	const free = checkDestination(destination, io);
	const input = readInput(io, file, catalogue);
	if (!today.ok || !free.ok || !input.ok) {
		return { ok: false, faults: [today, free, input].flatMap(faultsOf) };
	}
	const { catalogue: asked, assessment, sections, warnings } = input.value;
	complainOf(warnings, io);
	const score = scoreAssessment(asked, assessment, today.value);
	const result = resultJson({ catalogue: asked, assessment, sections, score, today: today.value });
	return writeOutput(`${JSON.stringify(result, null, '\t')}\n`, destination, io);
}
