import { questionsOf, type Catalogue, type Question, type Scope } from '../catalogue/catalogue';
import type { Evidence } from '../answers/assessment';
import { evidenceCarries } from '../evidence/evidence-carries';
import type { ContributedState } from './contribution';

/** A question of a scope and every state an answer to it can have. */
export interface QuestionStates {
	readonly question: Question;
	/** In the order in which codes count them. */
	readonly states: readonly ContributedState[];
	/** Bits that tell the states apart. */
	readonly width: number;
	/** The position of a state among them: by level, then by what its evidence backs up. */
	readonly codes: readonly (readonly (number | undefined)[])[];
}

/**
 * The questions of a scope with all their states, in catalogue order. A level comes with each of the
 * caps its source can have, so a question of five levels has 13 states at most: four bits.
 */
export function questionStatesOf(catalogue: Catalogue, scope: Scope): readonly QuestionStates[] {
	const known = remembered.get(catalogue)?.[scope];
	if (known) return known;
	const made = questionsOf(catalogue, scope).map((question) => {
		const states = statesOf(catalogue, question);
		const width = Math.ceil(Math.log2(states.length));
		return { question, states, width, codes: codesOf(question, states) };
	});
	remembered.set(catalogue, { ...remembered.get(catalogue), [scope]: made });
	return made;
}

/** Reading ten thousand codes must not derive the same states ten thousand times. */
const remembered = new WeakMap<Catalogue, Partial<Record<Scope, readonly QuestionStates[]>>>();

function statesOf(catalogue: Catalogue, question: Question): readonly ContributedState[] {
	const caps = capsOf(catalogue, question);
	return [
		{ kind: 'unanswered' },
		{ kind: 'unknown' },
		...question.levels.flatMap((_, level) =>
			[...new Set(caps.map((cap) => Math.min(level, cap)))].map(
				(evidenced) => ({ kind: 'level', level, evidenced }) as const
			)
		),
		...(question.allowsNotApplicable ? [{ kind: 'not-applicable' } as const] : [])
	];
}

const SOME_DAY = '2000-01-01';
const SOUND: Evidence = { state: 'named', opened: true, reviewedOn: SOME_DAY, owner: 'active' };

/** What a source can carry at all, asked of the rule itself: none, one defect, sound. */
function capsOf(catalogue: Catalogue, question: Question): readonly number[] {
	const sources = [undefined, { ...SOUND, owner: 'gone' } as const, SOUND];
	return sources.map((source) => evidenceCarries(catalogue, question, source, SOME_DAY).capLevel);
}

function codesOf({ levels }: Question, states: readonly ContributedState[]) {
	return levels.map((_, level) =>
		levels.map((__, evidenced) => {
			const code = states.findIndex(
				(state) => state.kind === 'level' && state.level === level && state.evidenced === evidenced
			);
			return code < 0 ? undefined : code;
		})
	);
}

/** The position of a state among those a question can have; −1 if it cannot have it. */
export function stateCode({ states, codes }: QuestionStates, state: ContributedState): number {
	if (state.kind === 'level') return codes[state.level]?.[state.evidenced] ?? -1;
	return states.findIndex(({ kind }) => kind === state.kind);
}
