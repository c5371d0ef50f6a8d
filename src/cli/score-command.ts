import { parseArgs } from 'node:util';
import { scoreAssessment } from '../lib/domain';
import { resultJson, type ResultJson } from '../lib/report/result-json';
import { refuse, type CommandIo } from './command';
import { faultsOf, readInput, readToday } from './read-input';
import { messageOf, type Reading } from './reading';

const usage =
	'usage: npm run --silent score -- <assessment.json> [--catalogue <catalogue.json>] [--today YYYY-MM-DD]';

/** Prints the numbers of an assessment as JSON. */
export function scoreCommand(args: readonly string[], io: CommandIo): number {
	const result = scoreFile(args, io);
	if (!result.ok) return refuse(result.faults, io);
	io.print(`${JSON.stringify(result.value, null, '\t')}\n`);
	return 0;
}

function scoreFile(args: readonly string[], { folder }: CommandIo): Reading<ResultJson> {
	const order = readOrder(args);
	if (!order.ok) return order;
	const { file, catalogue, today: day } = order.value;
	const today = readToday(day);
	const input = readInput(folder, file, catalogue);
	if (!today.ok || !input.ok) {
		return { ok: false, faults: [...faultsOf(today), ...faultsOf(input)] };
	}
	const { catalogue: asked, assessment, sections } = input.value;
	const score = scoreAssessment(asked, assessment, today.value);
	const value = resultJson({ catalogue: asked, assessment, sections, score, today: today.value });
	return { ok: true, value };
}

interface Order {
	readonly file: string;
	readonly catalogue: string | undefined;
	readonly today: string | undefined;
}

function readOrder(args: readonly string[]): Reading<Order> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { catalogue: { type: 'string' }, today: { type: 'string' } }
		});
		const [file, ...others] = positionals;
		if (file === undefined) return { ok: false, faults: [`no assessment given; ${usage}`] };
		if (others.length > 0) {
			return { ok: false, faults: [`one assessment at a time; ${usage}`] };
		}
		return { ok: true, value: { file, catalogue: values.catalogue, today: values.today } };
	} catch (error) {
		return { ok: false, faults: [`${messageOf(error)}; ${usage}`] };
	}
}
