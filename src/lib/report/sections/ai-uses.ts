import type { GateResult, MissingRequirement } from '../../domain';
import { placeOf } from '../../say/answer';
import { claimedLevels, isOnlyUnproven } from '../../say/gates';
import type { ReportContext } from '../report-context';
import type { Block, Text } from '../report-document';
import { answerLink, joined, sourceLink } from '../links';

/** Every AI use with what it needs, how far each need is met, and what that rests on. */
export function aiUses(context: ReportContext): readonly Block[] {
	const { words, voice, score } = context;
	if (score.gates.length === 0) return [];
	const { columns, title, lead } = words.gates;
	return [
		{ kind: 'heading', level: 2, text: title, id: 'ai-uses' },
		{ kind: 'paragraph', text: [lead] },
		{
			kind: 'table',
			title: '',
			columns: [
				{ title: columns.use, share: 3 },
				{ title: columns.status, share: 1.35 },
				{ title: columns.missing, share: 4.5 },
				{ title: words.basisTitle, share: 2.6 }
			],
			rows: score.gates.map((result) => [
				{ text: [context.instrument.gate(result.gate.id)] },
				{ text: [{ text: voice.words.gates.statuses[result.status], isStrong: true }] },
				{ text: missingLines(context, result) },
				{ text: basisText(context, result) }
			]),
			hasRowHeaders: true
		},
		...notes(context)
	];
}

function missingLines(context: ReportContext, { missing, unclear }: GateResult): Text {
	const { words, voice, answers } = context;
	const asked = new Set(answers.map(({ question }) => question.id));
	const lines = [
		...missing.map((one) => ({ id: one.question, state: reached(context, one) })),
		...unclear.map((id) => ({
			id,
			state: asked.has(id) ? voice.words.gates.statuses.open : words.gates.notAsked
		}))
	];
	if (lines.length === 0) return [words.gates.nothing];
	return lines.flatMap(({ id, state }, i) => [
		i === 0 ? '' : '\n',
		answerLink(context, id, words.question(id, context.instrument.question(id))),
		/[?!.]$/.test(context.instrument.question(id)) ? ` ${state}` : `: ${state}`
	]);
}

/** „heute 2, nötig 4“; what is claimed already says so: „gesagt 4, belegt 2, nötig 4“ */
function reached({ words, score }: ReportContext, missing: MissingRequirement): string {
	const claimed = claimedLevels(score);
	const { question, level, minLevel } = missing;
	if (!isOnlyUnproven(missing, claimed))
		return words.gates.reached(placeOf(level), placeOf(minLevel));
	const place = placeOf(claimed.get(question) ?? level);
	return words.gates.claimed(place, placeOf(level), placeOf(minLevel));
}

/** „belegt: SO-01, SO-02“ */
function basisText(context: ReportContext, { gate }: GateResult): Text {
	const questions = gate.requirements.map(({ question }) => answerLink(context, question));
	return [`${context.voice.words[gate.basis]}: `, ...joined(questions)];
}

/** What else has to be known of a use, and the sources that say so. */
function notes(context: ReportContext): Block[] {
	const { catalogue, words } = context;
	return catalogue.gates
		.filter(({ hasNote, sources }) => hasNote || sources.length > 0)
		.map(({ id, hasNote, sources }) => {
			const note = hasNote ? `${context.instrument.gate(id, 'note')} ` : '';
			const links = joined(sources.map((source) => sourceLink(context, source)));
			const name = { text: `${context.instrument.gate(id)}: `, isStrong: true };
			const reference = links.length > 0 ? [words.source, ...links] : [];
			return { kind: 'paragraph', tone: 'muted', text: [name, note, ...reference] };
		});
}
