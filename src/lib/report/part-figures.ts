import type { Assessment, AssessmentScore, Catalogue, Dossier } from '../domain';

/** What the figures of a part are worked out from. */
export interface PartInput {
	readonly sections: Dossier['sections'];
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly score: AssessmentScore;
	/** YYYY-MM-DD. */
	readonly today: string;
}

/** By the key under which `npm run score` prints them; undefined where nothing is kept. */
const figures: Readonly<Record<string, (input: PartInput) => unknown>> = {};

/** The figures of every part that holds something. */
export function partFigures(input: PartInput): Readonly<Record<string, unknown>> {
	const found = Object.entries(figures).map(([key, of]) => [key, of(input)] as const);
	return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}
