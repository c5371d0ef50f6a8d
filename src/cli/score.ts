import { parseArgs } from 'node:util';
import { scoreAssessment } from '../lib/domain';
import { resultJson, type ResultJson } from '../lib/report/result-json';
import { faultsOf, readInput, readToday } from './read-input';
import { messageOf, refuse, type Reading } from './reading';

/** npm run --silent score -- <assessment.json> [--catalogue <catalogue.json>] [--today YYYY-MM-DD] */

const usage =
	'usage: npm run --silent score -- <assessment.json> [--catalogue <catalogue.json>] [--today YYYY-MM-DD]';

const result = scoreFile(process.argv.slice(2));
if (result.ok) process.stdout.write(`${JSON.stringify(result.value, null, '\t')}\n`);
else refuse(result.faults);

function scoreFile(args: readonly string[]): Reading<ResultJson> {
	const order = readOrder(args);
	if (!order.ok) return order;
	const { file, catalogue, today: day } = order.value;
	const today = readToday(day);
	const input = readInput(file, catalogue);
	if (!today.ok || !input.ok) {
		return { ok: false, faults: [...faultsOf(today), ...faultsOf(input)] };
	}
	const { catalogue: asked, assessment } = input.value;
	const score = scoreAssessment(asked, assessment, today.value);
	return { ok: true, value: resultJson(asked, assessment, score) };
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
