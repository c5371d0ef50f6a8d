import type { Assessment } from '../answers/assessment';
import { questionsOf, type Catalogue } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { scoreAnswers, type ScoredAnswer } from '../scoring/scored-answer';
import { ID_BYTES, type ContributedState } from './contribution';
import type { Contribution, ContributionClasses } from './contribution';
import { toHex } from './hex';
import { isReleased, type Released } from './released';

export interface ContributionOptions {
	/** The day as of which sources count, YYYY-MM-DD; it is not part of the contribution. */
	readonly today: IsoDate;
	readonly classes?: ContributionClasses;
	/** 16 bytes of chance. */
	readonly id: Uint8Array;
	/** What is told besides the answers. */
	readonly released?: Released;
}

/**
 * What an assessment that fits the catalogue contributes to a group: its levels with what their
 * sources carry on a day, "unknown" and "not applicable", and the stated classes. Nothing else of it.
 *
 * @throws RangeError if the id has not 16 bytes
 */
export function contributionOf(
	catalogue: Catalogue,
	{ scope, answers }: Pick<Assessment, 'scope' | 'answers'>,
	{ today, classes = {}, id, released }: ContributionOptions
): Contribution {
	if (id.length !== ID_BYTES) throw new RangeError(`an id has ${ID_BYTES} bytes`);
	const scored = scoreAnswers(catalogue, questionsOf(catalogue, scope), answers, today);
	return {
		catalogue: { id: catalogue.id, version: catalogue.version },
		scope,
		states: scored.map(contributedState),
		classes: {
			...(classes.industry === undefined ? {} : { industry: classes.industry }),
			...(classes.size === undefined ? {} : { size: classes.size })
		},
		id: toHex(id),
		...(released && isReleased(released) ? { released } : {})
	};
}

function contributedState(answer: ScoredAnswer): ContributedState {
	if (answer.kind !== 'level') return { kind: answer.kind };
	return { kind: 'level', level: answer.level, evidenced: answer.evidencedLevel };
}
