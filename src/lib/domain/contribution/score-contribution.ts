import {
	questionsOfDimension,
	type Catalogue,
	type Question,
	type Scope
} from '../catalogue/catalogue';
import { needsSource } from '../evidence/evidence-carries';
import { scoreDimension } from '../scoring/dimension-score';
import type { ScoredAnswer } from '../scoring/scored-answer';
import type { ContributedState, Contribution } from './contribution';
import { questionStatesOf, stateCode, type QuestionStates } from './question-states';

/** One dimension of a contribution; null when too little was answered for a point. */
export interface ContributedDimension {
	readonly dimension: string;
	readonly scores: ContributedScores | null;
}

/** What is claimed and what is evidenced, 0 to 100. */
export interface ContributedScores {
	readonly claimed: number;
	readonly evidenced: number;
}

/** The dimensions of a contribution, scored as an assessment is. Source: methodology 2.3. */
export function scoreContribution(
	catalogue: Catalogue,
	contribution: Contribution
): readonly ContributedDimension[] {
	return contributionScorer(catalogue, contribution.scope)(contribution);
}

type Scorer = (contribution: Contribution) => readonly ContributedDimension[];

/** Scores many contributions of one catalogue and scope, deriving what they share only once. */
export function contributionScorer(catalogue: Catalogue, scope: Scope): Scorer {
	const known = remembered.get(catalogue)?.[scope];
	if (known) return known;
	const made = scorerOf(catalogue, scope);
	remembered.set(catalogue, { ...remembered.get(catalogue), [scope]: made });
	return made;
}

const remembered = new WeakMap<Catalogue, Partial<Record<Scope, Scorer>>>();

function scorerOf(catalogue: Catalogue, scope: Scope): Scorer {
	const tables = questionStatesOf(catalogue, scope).map((table) => ({
		...table,
		answers: table.states.map((state) => scoredAnswer(catalogue, table.question, state))
	}));
	/** A group is scored again with every contribution that comes. */
	const scored = new WeakMap<Contribution, readonly ContributedDimension[]>();
	const dimensions = catalogue.dimensions.map((dimension) => {
		const asked = new Set(questionsOfDimension(catalogue, scope, dimension));
		const positions = tables.flatMap(({ question }, at) => (asked.has(question) ? [at] : []));
		return { dimension: dimension.id, positions };
	});
	return (contribution) => {
		const known = scored.get(contribution);
		if (known) return known;
		const made = score(contribution);
		scored.set(contribution, made);
		return made;
	};

	function score({ states }: Contribution): readonly ContributedDimension[] {
		return dimensions.map(({ dimension, positions }) => {
			const answers = positions.map((at) => answerOf(tables[at], states[at]));
			const { minCoverage } = catalogue;
			const result = scoreDimension(answers, minCoverage);
			if (result.kind !== 'scored') return { dimension, scores: null };
			return { dimension, scores: { claimed: result.claimed, evidenced: result.evidenced } };
		});
	}
}

interface AnswerTable extends QuestionStates {
	readonly answers: readonly ScoredAnswer[];
}

function answerOf(
	table: AnswerTable | undefined,
	state: ContributedState = { kind: 'unanswered' }
): ScoredAnswer {
	const answer = table?.answers[stateCode(table, state)];
	if (!answer) throw new RangeError('a question cannot be answered like this');
	return answer;
}

function scoredAnswer(
	catalogue: Catalogue,
	question: Question,
	state: ContributedState
): ScoredAnswer {
	if (state.kind !== 'level') return { kind: state.kind, question };
	const { level, evidenced } = state;
	return {
		kind: 'level',
		question,
		level,
		evidencedLevel: evidenced,
		score: question.levels[level] ?? 0,
		evidencedScore: question.levels[evidenced] ?? 0,
		// A contribution does not say why a source carries what it carries.
		carries: { capLevel: evidenced, isSound: evidenced === level, defects: [] },
		needsSource: needsSource(catalogue, question, level)
	};
}
