import type { Assessment, Dossier } from '$lib/domain';
import { dossiers } from '$lib/dossier';

/** A check, and whose it is: all checks of one company contribute once. */
export interface CompanyCheck {
	readonly assessment: Assessment;
	/** Of its dossier; random, and it says nothing about the company. */
	readonly company: string;
	/** What else is kept of it. */
	readonly sections?: Dossier['sections'] | undefined;
}

/** The check this tab shows. The only place where a round reads it. */
export function shownCheck(): CompanyCheck | undefined {
	const { current, dossier } = dossiers;
	return (
		current && dossier && { assessment: current, company: dossier.id, sections: dossier.sections }
	);
}
