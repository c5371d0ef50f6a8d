import { findCatalogue } from '../../catalogues';
import { parseContribution, type Contribution } from '../../domain';
import { Refused } from './refused';

/** What a participant's browser sends. */
export interface SentContribution {
	readonly contributionId: string;
	/** 128 bits only that browser has: the right to replace and to withdraw. */
	readonly secret: string;
	readonly code: string;
	readonly hasConsented: boolean;
	/** A one-time invitation, where the session has them. */
	readonly invitation?: string | undefined;
}

export function readContribution({ contributionId, code }: SentContribution): Contribution {
	const result = parseContribution(code, findCatalogue);
	if (!result.ok) {
		const { reason } = result.refusal;
		throw new Refused(reason === 'unknown-catalogue' ? 'other-catalogue' : 'invalid');
	}
	if (result.contribution.id !== contributionId) throw new Refused('invalid');
	return result.contribution;
}
