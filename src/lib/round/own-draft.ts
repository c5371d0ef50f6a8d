import { findCatalogue } from '$lib/catalogues';
import {
	contributionOf,
	guessesOf,
	parseContribution,
	type Assessment,
	type Contribution,
	type ContributionClasses,
	type Experience,
	type PlanOutcome,
	type Released
} from '$lib/domain';
import type { SessionSettings } from '$lib/session-api';
import { localDay } from '$lib/dossier';
import { bytesOfHex } from './random-hex';

interface Draft {
	readonly classes: ContributionClasses;
	/** 32 hexadecimal digits. */
	readonly id: string;
	/** What its company tells besides the answers. */
	readonly told: Told;
}

/** What somebody chose to tell besides the answers. */
export interface Told {
	readonly withGuess: boolean;
	/** Gates; undefined where it is not told. */
	readonly aiUses: readonly string[] | undefined;
	readonly experience: Experience | undefined;
	/** What became of last time's plan. */
	readonly plan: PlanOutcome | undefined;
}

/** What a check would contribute to a session now; undefined where it does not fit or says nothing. */
export function draftOf(
	assessment: Assessment,
	settings: SessionSettings,
	{ classes, id, told }: Draft
): Contribution | undefined {
	const catalogue = findCatalogue(settings.catalogue);
	const { answers } = assessment;
	if (!catalogue || !fits(assessment, settings)) return undefined;
	if (Object.keys(answers).length === 0) return undefined;
	const guesses = told.withGuess ? guessesOf(catalogue, assessment.gutFeeling) : undefined;
	const released: Released = {
		...(guesses ? { guesses } : {}),
		...(told.aiUses ? { aiUses: told.aiUses } : {}),
		...(told.experience ? { experience: told.experience } : {}),
		...(told.plan ? { plan: told.plan } : {})
	};
	const options = { today: localDay(), classes, id: bytesOfHex(id), released };
	return contributionOf(catalogue, { scope: settings.scope, answers }, options);
}

/** What was sent, read again from its code. */
export function sentContribution(code: string | undefined): Contribution | undefined {
	const result = code === undefined ? undefined : parseContribution(code, findCatalogue);
	return result?.ok ? result.contribution : undefined;
}

/** What was told besides with what was sent. */
export function toldWith(contribution: Contribution | undefined): Told {
	const { guesses, aiUses, experience, plan } = contribution?.released ?? {};
	return { withGuess: guesses !== undefined, aiUses, experience, plan };
}

/** Whether a check answers what a session compares: the full check answers the quick questions too. */
export function fits(
	{ catalogue, scope }: Pick<Contribution, 'catalogue' | 'scope'>,
	settings: SessionSettings
): boolean {
	const { id, version } = settings.catalogue;
	const isSameCatalogue = catalogue.id === id && catalogue.version === version;
	return isSameCatalogue && (scope === 'full' || settings.scope === 'quick');
}
