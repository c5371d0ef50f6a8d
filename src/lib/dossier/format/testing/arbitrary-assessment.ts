import * as fc from 'fast-check';
import type { Answer, Assessment, Catalogue, Evidence, Question } from '../../../domain';
import { smallCatalogue } from './small-catalogue';

const nastyCharacter = fc.constantFrom('ä', '"', '\\', '\n', '\uD83D', '\u2028', '🙂');
const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
const text = fc.string({ unit: fc.oneof(nastyCharacter, anyCharacter), maxLength: 40 });
const day = fc
	.date({ min: new Date('1999-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const month = day.map((date) => date.slice(0, 7));
const year = day.map((date) => date.slice(0, 4));
/** JSON has no negative zero. */
const score = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);

const evidence: fc.Arbitrary<Evidence> = fc.record(
	{
		state: fc.constantFrom('none', 'named', 'not_found'),
		opened: fc.boolean(),
		isAtHand: fc.constant(true as const),
		reviewedOn: fc.oneof(day, month, year),
		owner: fc.constantFrom('active', 'gone', 'unnamed'),
		where: text,
		who: text,
		note: text
	},
	{ requiredKeys: ['state', 'opened', 'owner'] }
);

export const arbitraryAssessment = arbitraryAssessmentOf(smallCatalogue);

/** Any assessment of a catalogue that the program itself could have made. */
export function arbitraryAssessmentOf(catalogue: Catalogue): fc.Arbitrary<Assessment> {
	const { id, version, dimensions, questions } = catalogue;
	const assessment = fc.record(
		{
			format: fc.constant(1 as const),
			catalogue: fc.constant({ id, version }),
			scope: fc.constantFrom('quick', 'full'),
			id: fc.stringMatching(/^[a-zA-Z0-9_-]{1,22}$/).filter((id) => id !== '__proto__'),
			name: text,
			createdOn: day,
			updatedOn: day,
			completedOn: day,
			gutFeeling: someOf(dimensions, () => score),
			answers: someOf(questions, answerTo)
		},
		{ requiredKeys: ['format', 'catalogue', 'scope', 'id', 'createdOn', 'updatedOn', 'answers'] }
	);
	// The last work on a completed one is its completion.
	return assessment.map((made) =>
		made.completedOn === undefined ? made : { ...made, updatedOn: made.completedOn }
	);
}

function answerTo({
	levels,
	allowsNotApplicable
}: Pick<Question, 'levels' | 'allowsNotApplicable'>): fc.Arbitrary<Answer> {
	const words: readonly Answer['level'][] = allowsNotApplicable ? ['unknown', 'na'] : ['unknown'];
	const level = fc.constantFrom<Answer['level'][]>(...levels.keys(), ...words);
	return fc.record({ level, evidence }, { requiredKeys: ['level'] });
}

/** A value for some of the items, in any order. */
function someOf<Item extends { readonly id: string }, T>(
	items: readonly Item[],
	valueOf: (item: Item) => fc.Arbitrary<T>
): fc.Arbitrary<Readonly<Record<string, T>>> {
	return fc
		.shuffledSubarray([...items])
		.chain((chosen) =>
			fc.tuple(...chosen.map((item) => valueOf(item).map((value) => [item.id, value] as const)))
		)
		.map((entries) => Object.fromEntries(entries));
}
