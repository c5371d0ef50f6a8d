import * as fc from 'fast-check';
import type { Catalogue } from '../../catalogue/catalogue';
import type { ContributedState, Contribution } from '../../contribution/contribution';
import { scoreContribution } from '../../contribution/score-contribution';
import type { ProtectedComparison } from '../comparison-schema';
import type { GroupRules } from '../group-rules';
import { cellOf, type GroupSplit } from '../split-group';
import { contributionWith, gridCatalogue, shown } from './groups';

/** What can happen in a group, told by somebody who sees everything. */

export const smallCatalogue = gridCatalogue('AB', 2);

export type Event =
	| { readonly kind: 'join'; readonly content: number; readonly industry: number }
	| { readonly kind: 'change'; readonly who: number; readonly content: number }
	| { readonly kind: 'move'; readonly who: number; readonly industry: number }
	| { readonly kind: 'withdraw'; readonly who: number }
	| { readonly kind: 'return'; readonly who: number; readonly content: number | null }
	| { readonly kind: 'publish' };

/** Some contents come again and again, most never. */
const content = fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 5000 }), fc.nat({ max: 5000 }));
/** Counted from whoever came last: those are the ones a difference may betray. */
const who = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 8 }), fc.nat({ max: 20 }));
/** Two large classes and two small ones. */
const industry = fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 3);

const event: fc.Arbitrary<Event> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('join'), content, industry }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('change'), who, content }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('move'), who, industry }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw'), who }) },
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant('return'), who, content: fc.option(content) })
	},
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('publish') }) }
);

/** A group that forms, is shown, and then goes on in any way. */
export const histories: fc.Arbitrary<readonly Event[]> = fc
	.tuple(
		fc.array(fc.record({ kind: fc.constant('join'), content, industry }), {
			minLength: 5,
			maxLength: 18
		}),
		fc.array(event, { minLength: 5, maxLength: 40, size: 'max' })
	)
	.map(([first, later]) => [...first, { kind: 'publish' }, ...later, { kind: 'publish' }]);

/** Somebody in the group; who returns is the same person, under another id. */
interface Person {
	readonly number: number;
	/** The contribution's number, or null while withdrawn. */
	readonly present: number | null;
	readonly content: number;
	readonly industry: number;
}

const INDUSTRIES = ['metal', 'wood', 'trade', 'food'] as const;

/** Contents of all kinds: some leave a dimension without a score, content 0 leaves both. */
function statesOf(content: number): readonly ContributedState[] {
	const states = [1, 5, 25, 125].map((power) => shown(Math.floor(content / power) % 5));
	if (content === 0) return [];
	return content % 11 === 0 ? states.slice(0, 2) : states;
}

/** The people of a group and how many contributions there have ever been. */
export interface Crowd {
	readonly people: readonly Person[];
	readonly made: number;
}

export function happen(crowd: Crowd, given: Event): Crowd {
	const { people, made } = crowd;
	if (given.kind === 'publish') return crowd;
	if (given.kind === 'join') {
		const { content: said, industry: branch } = given;
		const person = {
			number: people.length,
			present: made,
			content: said,
			industry: branch
		};
		return { people: [...people, person], made: made + 1 };
	}
	const person = people[people.length - 1 - (given.who % people.length)];
	if (!person || (person.present === null) !== (given.kind === 'return')) return crowd;
	const changed = changedPerson(person, given, made);
	return {
		people: people.map((other) => (other === person ? changed : other)),
		made: given.kind === 'return' ? made + 1 : made
	};
}

function changedPerson(
	person: Person,
	given: Exclude<Event, { kind: 'join' | 'publish' }>,
	made: number
): Person {
	if (given.kind === 'withdraw') return { ...person, present: null };
	if (given.kind === 'move') return { ...person, industry: given.industry };
	if (given.kind === 'change') return { ...person, content: given.content };
	return { ...person, present: made, content: given.content ?? person.content };
}

export function contributionsOf({ people }: Crowd): readonly Contribution[] {
	return people.flatMap(({ present, content: said, industry: branch }) => {
		const name = INDUSTRIES[branch];
		if (present === null || name === undefined) return [];
		const about = { number: present, classes: { industry: name } };
		return [contributionWith(smallCatalogue, statesOf(said), about)];
	});
}

/** One content of one person that counted in a shown snapshot. */
interface Ingredient {
	/** Equal for what is the same in a dimension, one per dimension. */
	readonly keys: readonly string[];
	/** The number of the contribution. */
	readonly owner: number;
	readonly cell: number;
	/** Whether it has a score, per dimension. */
	readonly isScored: readonly boolean[];
}

/** A snapshot that was shown, with what nobody else knows: of what it was made. */
export interface ShownSnapshot {
	readonly ingredients: readonly Ingredient[];
	readonly cells: number;
	/** Whether it showed the dimension. */
	readonly isShown: readonly boolean[];
	readonly hasStrips: boolean;
}

export function shownSnapshot(
	crowd: Crowd,
	comparison: ProtectedComparison,
	split: GroupSplit,
	rules: GroupRules
): ShownSnapshot {
	const present = crowd.people.filter((person) => person.present !== null);
	const contributions = contributionsOf(crowd);
	return {
		ingredients: present.flatMap((person, position) => {
			const contribution = contributions[position];
			if (!contribution) return [];
			return [
				ingredientOf(smallCatalogue, person, contribution, cellOf(contribution, split, rules))
			];
		}),
		cells: Math.max(1, comparison.cells.length),
		isShown: comparison.dimensions.map(({ figures }) => figures !== null),
		hasStrips: comparison.strips === 'shown'
	};
}

function ingredientOf(
	catalogue: Catalogue,
	person: Person,
	contribution: Contribution,
	cell: number
): Ingredient {
	const dimensions = scoreContribution(catalogue, contribution);
	return {
		keys: dimensions.map(({ scores }) => JSON.stringify([person.number, scores])),
		owner: person.present ?? -1,
		cell,
		isScored: dimensions.map(({ scores }) => scores !== null)
	};
}
