import {
	RATINGS,
	type Lever,
	type LeverSettings,
	type NeededUse,
	type Obstacle,
	type Rating,
	type WeighedProcess
} from '../domain';
import { formatList, formatNumber } from '../language/format';
import type { LeverWords } from '../language/words/levers';
import type { Instrument } from '../language/instrument';

/** What the processes of a company are told with. */
export interface LeverVoice {
	readonly words: LeverWords;
	readonly instrument: Instrument;
	readonly settings: LeverSettings;
}

/** „erst vorbereiten: Lohnt sich, aber …“ */
export function leverReason({ category, obstacles }: Lever, voice: LeverVoice): string {
	const { words, settings, instrument } = voice;
	const hours = leverNumber(settings.minHours, voice);
	switch (category) {
		case 'start':
			return words.reasons.start(hours, leverNumber(settings.minReadiness, voice));
		case 'prepare': {
			const named = obstacles.map((obstacle) => words.obstacles[obstacle]);
			return words.reasons.prepare(formatList(named, instrument.locale));
		}
		case 'later':
			return words.reasons.later(hours);
		case 'leave':
			return words.reasons.leave(hours);
	}
}

/** The one thing to mend first. */
export function mendFirst(process: WeighedProcess, voice: LeverVoice): string {
	const { lever, entry } = process;
	const { first, fields } = voice.words;
	const [obstacle] = lever.obstacles;
	if (obstacle !== undefined) return mendObstacle(obstacle, process, voice);
	if (lever.category !== 'start') return first.notNow;
	const { weakest } = lever.readiness;
	return entry[weakest] === HIGHEST_RATING ? first.nothing : first.weakest(fields[weakest]);
}

/** One decimal, for hours and readiness alike. */
export function leverNumber(value: number, { instrument }: LeverVoice): string {
	return formatNumber(value, instrument.locale, 1);
}

/** The name of an AI use as the form and the table call it. */
function useName(use: NeededUse, { words, instrument }: LeverVoice): string {
	if (use === 'without-ai') return words.uses.withoutAi.label;
	return use === 'other' ? words.uses.other.label : instrument.gate(use.gate);
}

const HIGHEST_RATING = 4;

function mendObstacle(obstacle: Obstacle, process: WeighedProcess, voice: LeverVoice): string {
	const { first, fields, ratings } = voice.words;
	if (obstacle === 'risk') return first.risk;
	if (obstacle === 'use') return mendUse(process, voice);
	const next = ratings[obstacle][(process.entry[obstacle] ?? 0) + 1];
	return next === undefined
		? first.weakest(fields[obstacle])
		: first.rating(fields[obstacle], next);
}

function mendUse({ entry: { use }, gate }: WeighedProcess, voice: LeverVoice): string {
	const { first } = voice.words;
	if (use === undefined || use === 'other' || use === 'without-ai') return first.other;
	const name = useName(use, voice);
	const isKnown = voice.instrument.catalogue.gates.some(({ id }) => id === use.gate);
	if (!gate) return isKnown ? first.noCheck(name) : first.noUse;
	const [missing] = gate.missing;
	const [unclear = ''] = gate.unclear;
	return missing
		? first.use(name, voice.instrument.question(missing.question))
		: first.unclear(name, voice.instrument.question(unclear));
}

/** The points of the three ratings, in their order. */
export function ratingPoints(
	process: WeighedProcess,
	{ words }: LeverVoice
): readonly { readonly rating: Rating; readonly text: string }[] {
	return RATINGS.map((rating) => ({
		rating,
		text: words.explain.ratingPoints(words.fields[rating], `${25 * (process.entry[rating] ?? 0)}`)
	}));
}
