import { questionsOf, type Catalogue, type Gate } from '../catalogue/catalogue';
import type { ContributedState, Contribution } from '../contribution/contribution';
import {
	EXPERIENCE_TASKS,
	HOURS_CLASSES,
	EXPERIENCE_MISTAKES,
	VERDICTS,
	type Experience,
	type HoursClass
} from '../contribution/released';
import { evaluateGate, type GateLevel, type GateResult } from '../gates/gate';
import type { AiInTheRoom, ExperienceInTheRoom } from './comparison-schema';
import { isAtLeastHalf, shareOf, type Share } from './share';

/** What is told of a group in words and in the middle of classes, never in numbers. */

/**
 * What AI is used for in the room, for what the room is ready and what is missing, and what came of it.
 * What was released on its own is told from `minGroup` releases of it on; nothing is told of those who
 * did not. There are no sums, so nobody can dominate one. Source: methodology 4.2 and 4.3.
 */
export function aiInTheRoom(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	minGroup: number
): AiInTheRoom {
	const told = contributions.flatMap(({ released }) => (released?.aiUses ? [released.aiUses] : []));
	return {
		uses:
			told.length < minGroup
				? null
				: catalogue.gates.flatMap(({ id }) => {
						const share = shareOf(
							told.filter((own) => own.includes(id)).length,
							told.length,
							minGroup
						);
						return share ? [{ gate: id, share }] : [];
					}),
		readiness: catalogue.gates.flatMap((gate) =>
			readinessOf(catalogue, gate, contributions, minGroup)
		),
		experience: experienceOf(
			contributions.flatMap(({ released }) => released?.experience ?? []),
			minGroup
		)
	};
}

function levelIn(state: ContributedState | undefined, basis: Gate['basis']): GateLevel {
	if (state?.kind === 'level') return basis === 'evidenced' ? state.evidenced : state.level;
	if (state?.kind === 'not-applicable') return 'na';
	return state?.kind === 'unknown' ? 'unknown' : 'unanswered';
}

/** How many are ready is told only where the check asks all that a use needs. */
function readinessOf(
	catalogue: Catalogue,
	gate: Gate,
	contributions: readonly Contribution[],
	minGroup: number
): AiInTheRoom['readiness'][number][] {
	const asked = questionsOf(catalogue, contributions[0]?.scope ?? 'full').map(({ id }) => id);
	const isAsked = gate.requirements.every(({ question }) => asked.includes(question));
	const results = contributions.map(({ states }) =>
		evaluateGate(gate, (question) => levelIn(states[asked.indexOf(question)], gate.basis))
	);
	const free = results.filter(({ status }) => status === 'free').length;
	const share = isAsked ? shareOf(free, results.length, minGroup) : null;
	const missing = mostMissing(gate, results, minGroup);
	return share || missing !== null ? [{ gate: gate.id, share, missing }] : [];
}

/** What at least half of them lack, the first of the requirements in their order; null where nothing is. */
function mostMissing(gate: Gate, results: readonly GateResult[], minGroup: number): string | null {
	const counted = gate.requirements.map(({ question }) => ({
		question,
		count: results.filter(({ missing }) => missing.some((one) => one.question === question)).length
	}));
	const found = counted.find(({ count }) =>
		isAtLeastHalf(shareOf(count, results.length, minGroup))
	);
	return found?.question ?? null;
}

function experienceOf(
	experiences: readonly Experience[],
	minGroup: number
): ExperienceInTheRoom | null {
	if (experiences.length < minGroup) return null;
	const tasks = EXPERIENCE_TASKS.filter((task) => {
		const share = shareIn(experiences, minGroup, (one) => one.task === task);
		return share === 'some' || isAtLeastHalf(share);
	});
	return {
		tasks,
		expected: middleHours(experiences, minGroup, 'expected'),
		felt: middleHours(experiences, minGroup, 'felt'),
		measured: middleHours(experiences, minGroup, 'measured'),
		mistakes: EXPERIENCE_MISTAKES.flatMap((kind) => {
			const share = shareIn(experiences, minGroup, ({ mistakes }) => kind in mistakes);
			return share ? [{ kind, share }] : [];
		}),
		verdict: middleOf(
			VERDICTS,
			experiences.map(({ verdict }) => verdict),
			minGroup
		)
	};
}

function shareIn(
	experiences: readonly Experience[],
	minGroup: number,
	isMeant: (one: Experience) => boolean
): Share | null {
	return shareOf(experiences.filter(isMeant).length, experiences.length, minGroup);
}

function middleHours(
	experiences: readonly Experience[],
	minGroup: number,
	key: 'expected' | 'felt' | 'measured'
): HoursClass | null {
	return middleOf(
		HOURS_CLASSES,
		experiences.flatMap((one) => one[key] ?? []),
		minGroup
	);
}

/** The lower median of a list of classes; null of fewer than `minGroup`. */
function middleOf<Value>(
	order: readonly Value[],
	values: readonly Value[],
	minGroup: number
): Value | null {
	if (values.length < minGroup) return null;
	const ascending = values.map((value) => order.indexOf(value)).sort((a, b) => a - b);
	return order[ascending[Math.floor((ascending.length - 1) / 2)] ?? -1] ?? null;
}
