import { plansJson } from './figures/plans-json';
import { sourceSampleJson } from './figures/source-sample-json';
import { leversJson } from './figures/levers-json';
import { timeBookJson } from './figures/time-book-json';
import { aiRegisterFigures } from './sections/ai-register';
import { aiMistakesFigures } from './sections/ai-mistakes';
import type { PartInput } from './part-input';

/** By the key under which `npm run score` prints them; undefined where nothing is kept. */
const figures: Readonly<Record<string, (input: PartInput) => unknown>> = {
	plans: plansJson,
	sourceSample: sourceSampleJson,
	levers: leversJson,
	timeBook: timeBookJson,
	aiMistakes: aiMistakesFigures,
	aiUses: aiRegisterFigures
};

/** The figures of every part that holds something. */
export function partFigures(input: PartInput): Readonly<Record<string, unknown>> {
	const found = Object.entries(figures).map(([key, of]) => [key, of(input)] as const);
	return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}
