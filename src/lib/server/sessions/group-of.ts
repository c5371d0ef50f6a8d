import { findCatalogue } from '../../catalogues';
import {
	groupRules,
	parseContribution,
	type Catalogue,
	type Contribution,
	type GroupRules
} from '../../domain';
import type { SessionSettings } from '../../session-api';
import type { ContributionRecord } from '../store/session-store';

/** The contributions of a session, read. */
export interface Group {
	readonly contributions: readonly Contribution[];
	/** Ids of those who agree to an open comparison. */
	readonly consents: ReadonlySet<string>;
}

/** Reads stored contributions; they were checked when they came. */
export function groupOf(records: readonly ContributionRecord[]): Group {
	const contributions = records.flatMap(({ code }) => {
		const result = parseContribution(code, findCatalogue);
		return result.ok ? [result.contribution] : [];
	});
	const consenting = records.filter(({ hasConsented }) => hasConsented);
	return { contributions, consents: new Set(consenting.map(({ id }) => id)) };
}

export function rulesOf({ mode, minGroup, split }: SessionSettings): GroupRules {
	return groupRules({ mode, minGroup, split });
}

/** The catalogue of a session, which was there when it was made. */
export function catalogueOf({ catalogue }: SessionSettings): Catalogue {
	const found = findCatalogue(catalogue);
	if (!found) throw new Error(`the catalogue ${catalogue.id} ${catalogue.version} is gone`);
	return found;
}
