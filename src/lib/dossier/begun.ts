import type { Dossier, KeptAssessment } from '$lib/domain';

/** Whether somebody has answered anything yet. */
export function hasBegun({ assessment }: KeptAssessment): boolean {
	return Object.keys(assessment.answers).length > 0 || assessment.gutFeeling !== undefined;
}

/** A dossier in which an assessment that nobody has begun may be used for the next one. */
export function isUntouched(
	{ id, name, assessments }: Dossier,
	wantedId: string | undefined
): boolean {
	if (wantedId !== undefined) return id === wantedId;
	return name === undefined && assessments.length === 1;
}

/** The dossier that has everything but a check, where it is the only one. */
export function onlyWithoutCheck(all: readonly Dossier[]): Dossier | undefined {
	const [only, ...others] = all;
	return others.length === 0 && only?.assessments.length === 0 ? only : undefined;
}

/** The dossier that is alone here. */
export function onlyOne(all: readonly Dossier[]): Dossier | undefined {
	return all.length === 1 ? all[0] : undefined;
}
