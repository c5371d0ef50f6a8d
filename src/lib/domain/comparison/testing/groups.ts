import { questionsOf, type Catalogue } from '../../catalogue/catalogue';
import type {
	ContributedState,
	Contribution,
	ContributionClasses
} from '../../contribution/contribution';
import { questionStatesOf } from '../../contribution/question-states';
import { catalogueOf, questionOf } from '../../testing/builders';

/** Groups for tests: catalogues of any size and contributions without assessments. */

/** As many dimensions as letters, each with so many questions on five levels. */
export function gridCatalogue(letters: string, questions: number): Catalogue {
	return catalogueOf(
		Array.from(letters).flatMap((letter) =>
			Array.from({ length: questions }, (_, i) => questionOf(`${letter}-${i + 1}`))
		)
	);
}

/** A contribution's id made of a number. */
function idOf(number: number): string {
	return number.toString(16).padStart(32, '0');
}

/** A contribution to the full check with these states; the rest is not answered. */
export function contributionWith(
	catalogue: Catalogue,
	states: readonly ContributedState[],
	{ number, classes = {} }: { readonly number: number; readonly classes?: ContributionClasses }
): Contribution {
	const { id, version } = catalogue;
	const all = questionsOf(catalogue, 'full').map(
		(_, position): ContributedState => states[position] ?? { kind: 'unanswered' }
	);
	return { catalogue: { id, version }, scope: 'full', states: all, classes, id: idOf(number) };
}

/** A level whose source carries it. */
export function shown(level: number): ContributedState {
	return { kind: 'level', level, evidenced: level };
}

/** Chance that repeats itself: numbers from 0 to 1 that follow from the seed (mulberry32). */
export function chanceOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Random answers of a company whose dimensions differ widely; some questions are unknown. */
export function randomStates(
	catalogue: Catalogue,
	chance: () => number
): readonly ContributedState[] {
	const bias = new Map(catalogue.dimensions.map(({ id }) => [id, chance()]));
	return questionStatesOf(catalogue, 'full').map(({ question, states }): ContributedState => {
		if (chance() < 0.05) return { kind: 'unknown' };
		const dimension = catalogue.dimensions.find(({ topics }) => topics.includes(question.topic));
		const wanted = ((bias.get(dimension?.id ?? '') ?? 0) + (chance() - 0.5) * 0.5) * 4;
		const level = Math.min(4, Math.max(0, Math.round(wanted)));
		const possible = states.filter((state) => state.kind === 'level' && state.level === level);
		return possible[Math.floor(chance() * possible.length)] ?? { kind: 'unknown' };
	});
}
