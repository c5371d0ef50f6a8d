import { sameQuestions, type Catalogue, type MistakeKind, type RegisterRules } from '../domain';
import { currentCatalogue } from './current';

/**
 * Which answers of a catalogue and which entries of the register cannot both be so, and which
 * questions a wrong answer of an AI usually points to. Data: another catalogue brings its own.
 */

const aiReadiness: RegisterRules = {
	helperGate: 'G-AGENT',
	contradictions: [
		{
			id: 'rights-account-unknown',
			question: 'SO-01',
			says: { atLeast: 3 },
			entry: { of: 'helper', when: [{ field: 'identity', isOneOf: ['unknown'] }] }
		},
		{
			id: 'own-account-person',
			question: 'SO-02',
			says: { atLeast: 3 },
			entry: { of: 'helper', when: [{ field: 'identity', isOneOf: ['person'] }] }
		},
		{
			id: 'own-account-shared',
			question: 'SO-02',
			says: { atLeast: 3 },
			entry: { of: 'helper', when: [{ field: 'identity', isOneOf: ['shared'] }] }
		},
		{
			id: 'switched-off-late',
			question: 'SO-02',
			says: { atLeast: 4 },
			entry: { of: 'helper', when: [{ field: 'revoke', isOneOf: ['provider', 'unknown'] }] }
		},
		{
			id: 'approval-nobody',
			question: 'SO-03',
			says: { atLeast: 3 },
			entry: {
				of: 'helper',
				when: [
					{ field: 'strongest', isOneOf: ['write', 'act'] },
					{ field: 'approval', isOneOf: ['nobody', 'unknown'] }
				]
			}
		},
		{
			id: 'permitted-private',
			question: 'SO-04',
			says: { atLeast: 4 },
			entry: { of: 'any', when: [{ field: 'access', isOneOf: ['private'] }] }
		},
		{
			id: 'agreed-private',
			question: 'SO-05',
			says: { atLeast: 3 },
			entry: { of: 'any', when: [{ field: 'access', isOneOf: ['private'] }] }
		},
		{
			id: 'agreed-place-unknown',
			question: 'SO-05',
			says: { atLeast: 3 },
			entry: { of: 'helper', when: [{ field: 'dataGoes', isOneOf: ['unknown'] }] }
		},
		{
			id: 'no-service-leaves',
			question: 'SO-05',
			says: { is: 'na' },
			entry: { of: 'helper', when: [{ field: 'dataGoes', isOneOf: ['eu', 'elsewhere'] }] }
		},
		{
			id: 'no-vendor-uses',
			question: 'SO-09',
			says: { is: 'na' },
			entry: { of: 'any', when: [] }
		},
		{
			id: 'replacement-stops',
			question: 'SO-09',
			says: { atLeast: 3 },
			entry: { of: 'helper', when: [{ field: 'withoutVendor', isOneOf: ['stops', 'unknown'] }] }
		},
		{
			id: 'nothing-kept-uses',
			question: 'SO-08',
			says: { is: 'na' },
			entry: { of: 'any', when: [] }
		},
		{
			id: 'kept-privately',
			question: 'SO-08',
			says: { atLeast: 3 },
			entry: { of: 'helper', when: [{ field: 'keeper', isOneOf: ['person', 'nobody', 'unknown'] }] }
		},
		{
			id: 'kept-private-account',
			question: 'SO-08',
			says: { atLeast: 3 },
			entry: { of: 'any', when: [{ field: 'access', isOneOf: ['private'] }] }
		}
	]
};

/** By catalogue; what an AI's mistake of a kind usually shows to be missing on paper. */
const pointers: Readonly<Record<string, Readonly<Record<MistakeKind, readonly string[]>>>> = {
	'ai-readiness': {
		process: ['PR-01', 'DO-01', 'DO-02'],
		contact: ['DA-04', 'DA-01', 'DO-03'],
		rule: ['DO-03', 'DO-06', 'DO-05'],
		number: ['DA-01', 'DA-08', 'DA-03'],
		other: ['DO-08', 'DO-09', 'ME-07']
	}
};

const none: RegisterRules = { helperGate: '', contradictions: [] };

/**
 * The rules of a catalogue about the register of AI in use; none for one that brings none. Of an
 * earlier version only those whose question meant the same.
 */
export function registerRulesOf(catalogue: Catalogue): RegisterRules {
	if (catalogue.id !== currentCatalogue.id) return none;
	if (catalogue.version === currentCatalogue.version) return aiReadiness;
	const same = sameQuestions(catalogue, currentCatalogue);
	const contradictions = aiReadiness.contradictions.flatMap((rule) => {
		const question = same.get(rule.question);
		return question === undefined ? [] : [{ ...rule, question }];
	});
	return { ...aiReadiness, contradictions };
}

/** The questions a mistake of a kind usually points to; none while the kind is not known. */
export function mistakePointers(
	{ id }: Pick<Catalogue, 'id'>,
	kind: MistakeKind | undefined
): readonly string[] {
	return kind === undefined ? [] : (pointers[id]?.[kind] ?? []);
}
