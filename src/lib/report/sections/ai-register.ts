import { registerRulesOf } from '../../catalogues/register-rules';
import {
	gatesInUse,
	aiUsesSection,
	findContradictions,
	findGateContradictions,
	isHelper,
	reachMatrix,
	readSection,
	RIGHTS,
	unclearFields,
	type AiUse,
	type KeptEntry
} from '../../domain';
import { formatList } from '../../language/format';
import type { Locale } from '../../language/locale';
import { loadAiUsesWords, type AiUsesWords } from '../../language/words/ai-uses';
import { loadMonthWords } from '../../language/words/month';
import { answerLink } from '../links';
import type { PartInput } from '../part-input';
import type { PartWriter, ReportContext } from '../report-context';
import type { Block, TableCell, Text } from '../report-document';

/** Writes what AI is in use, what may act, and where that contradicts the answers. */
export async function loadAiRegisterPart(locale: Locale): Promise<PartWriter> {
	const [words, month] = await Promise.all([loadAiUsesWords(locale), loadMonthWords(locale)]);
	return (context) => aiRegister(context, words, month.parts['ai-uses']);
}

/** What `score` prints of the register: counts, kinds in use and contradictions, and no word of the company's. */
export function aiRegisterFigures(input: PartInput): unknown {
	const { sections, catalogue, assessment, score } = input;
	const { entries } = readSection(sections, aiUsesSection);
	if (entries.length === 0) return undefined;
	const uses = entries.map(({ entry }) => entry);
	const rules = registerRulesOf(catalogue);
	const { systems, rows } = reachMatrix(entries);
	const reached = rows.flatMap(({ rights }) => rights);
	const order = catalogue.gates.map(({ id }) => id);
	return {
		uses: uses.length,
		helpers: uses.filter(isHelper).length,
		systems: systems.length,
		rights: Object.fromEntries(
			RIGHTS.map((right) => [right, reached.filter((own) => own === right).length])
		),
		unclear: uses.flatMap(unclearFields).length,
		gates: gatesInUse(uses, order, rules),
		contradictions: findContradictions(entries, assessment.answers, rules.contradictions).map(
			({ rule, key }) => ({ rule: rule.id, question: rule.question, entry: key })
		),
		gateContradictions: findGateContradictions(entries, score.gates, rules).map(
			({ gate, key }) => ({ gate: gate.gate.id, status: gate.status, entry: key })
		)
	};
}

function aiRegister(context: ReportContext, words: AiUsesWords, title: string): readonly Block[] {
	const { entries } = readSection(context.sections ?? {}, aiUsesSection);
	if (entries.length === 0) return [];
	const helpers = entries.filter(({ entry }) => isHelper(entry)).length;
	return [
		{ kind: 'heading', level: 2, text: title, id: 'ai-register' },
		{ kind: 'paragraph', text: [words.report.lead] },
		...against(context, entries, words),
		{ kind: 'paragraph', text: [words.list.sum(entries.length, helpers)] },
		...(context.options.withNotes ? tables(context, entries, words) : [])
	];
}

function against(
	context: ReportContext,
	entries: readonly KeptEntry<AiUse>[],
	words: AiUsesWords
): readonly Block[] {
	const { catalogue, assessment, score, instrument, locale } = context;
	const rules = registerRulesOf(catalogue);
	const found = findContradictions(entries, assessment.answers, rules.contradictions);
	const said = [...new Set(found.map(({ rule }) => rule))].flatMap((rule): Text[] => {
		const text = Object.entries(words.against.rules).find(([id]) => id === rule.id)?.[1];
		const uses = found.filter((one) => one.rule === rule).map(({ use }) => use);
		const link = answerLink(context, rule.question, instrument.question(rule.question));
		return text ? [[`${text.says} `, strong(text.here, uses), ' (', link, ')']] : [];
	});
	const closed = findGateContradictions(entries, score.gates, rules);
	const gates = [...new Set(closed.map(({ gate }) => gate))].map((gate): Text => {
		const uses = closed.filter((one) => one.gate === gate).map(({ use }) => use);
		const name = words.against.gate(instrument.gate(gate.gate.id));
		return [`${name} `, strong(words.against.gateHere, uses)];
	});
	const items = [...said, ...gates];
	if (items.length === 0) return [];
	return [
		{ kind: 'heading', level: 3, text: words.against.title, id: 'ai-register-against' },
		{ kind: 'list', isOrdered: false, items }
	];

	function strong(here: string, uses: readonly AiUse[]) {
		const names = context.options.withNotes ? uses.map((use) => nameOf(use, words)) : [];
		const text = names.length > 0 ? `${here} ${formatList(names, locale)}` : endedAt(here);
		return { text, isStrong: true };
	}
}

/** A sentence that nothing follows ends with a full stop. */
function endedAt(sentence: string): string {
	return sentence.replace(/:$/, '.');
}

function tables(
	context: ReportContext,
	entries: readonly KeptEntry<AiUse>[],
	words: AiUsesWords
): readonly Block[] {
	const { columns } = words.report;
	return [
		{
			kind: 'table',
			title: words.list.title,
			columns: [
				{ title: columns.tool, share: 3.5 },
				{ title: columns.who, share: 2.4 },
				{ title: columns.state, share: 4 }
			],
			rows: entries.map(({ entry }) => cells(context, entry, words)),
			hasRowHeaders: true
		},
		...matrix(entries, words)
	];
}

function cells({ options }: ReportContext, use: AiUse, words: AiUsesWords): TableCell[] {
	const people = options.withPeople ? use.who?.trim() : '';
	const since = use.since?.trim() ? words.list.since(use.since.trim()) : '';
	const states = [
		use.access && use.access !== 'unknown' ? words.fields.access.choices[use.access] : '',
		isHelper(use) ? words.list.helper : '',
		unclearIn(use, words)
	];
	return [
		{ text: [{ text: nameOf(use, words), isStrong: true }, use.task ? `\n${use.task}` : ''] },
		{ text: [lines([people, since])] },
		{ text: [lines(states)] }
	];
}

/** Most columns that a page holds beside the name. */
const MOST_SYSTEMS = 6;

function matrix(entries: readonly KeptEntry<AiUse>[], words: AiUsesWords): readonly Block[] {
	const { systems, rows } = reachMatrix(entries);
	const pages = Array.from({ length: Math.ceil(systems.length / MOST_SYSTEMS) }, (_, page) => {
		const from = page * MOST_SYSTEMS;
		return { names: systems.slice(from, from + MOST_SYSTEMS), from };
	});
	return pages.map(({ names, from }) => ({
		kind: 'table',
		title: words.matrix.title,
		columns: [
			{ title: words.matrix.helper, share: 2.4 },
			...names.map((name) => ({ title: name, share: 1.4 }))
		],
		rows: rows.map(({ use, rights }) => [
			{ text: [nameOf(use, words)] },
			...names.map((_, i) => {
				const right = rights[from + i];
				return { text: [right ? words.rights[right] : '–'] };
			})
		]),
		hasRowHeaders: true
	}));
}

function unclearIn(use: AiUse, words: AiUsesWords): string {
	const names = unclearFields(use).map((field) => words.fields[field].short);
	return names.length === 0 ? '' : words.list.unclear(names.join(', '));
}

function nameOf({ tool }: AiUse, words: AiUsesWords): string {
	return tool?.trim() ? tool.trim() : words.list.noName;
}

function lines(parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join('\n');
}
