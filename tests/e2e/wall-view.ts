import type { Page } from '@playwright/test';
import {
	compareGroup,
	groupRules,
	type ProtectedComparison,
	type Slide
} from '../../src/lib/domain';
import {
	chanceOf,
	contributionWith,
	randomStates
} from '../../src/lib/domain/comparison/testing/groups';
import type { RoundAccess } from './group-api';
import { catalogue } from './group-files';

/** A round whose server says of every question that it is a topic, to see the wall with every text there is. */

function comparisonOf(count: number): ProtectedComparison {
	const chance = chanceOf(7);
	const group = Array.from({ length: count }, (_, number) =>
		contributionWith(catalogue, randomStates(catalogue, chance), {
			number,
			classes: { industry: 'metal' }
		})
	);
	const comparison = compareGroup(catalogue, group, groupRules());
	if (comparison.kind !== 'protected') throw new Error('a larger group expected');
	return comparison;
}

/** Everything told of everything: the longest reasons, the most uses, the most mistakes. */
function everythingTold(count: number): ProtectedComparison {
	const comparison = comparisonOf(count);
	const points = catalogue.questions.map(({ id }) => {
		return { question: id, level: 2, agreement: 'two-camps', share: 'most' } as const;
	});
	const kinds = { disagreement: points, weak: points, missingSources: [] };
	return {
		...comparison,
		dimensions: comparison.dimensions.map((one) => ({
			...one,
			figures: one.figures && {
				...one.figures,
				guess: 70,
				claimed: { ...one.figures.claimed, median: 65 },
				evidenced: { ...one.figures.evidenced, median: 25 }
			}
		})),
		talkingPoints: kinds,
		plans: { done: 'half-or-more', not: 'under-half' },
		aiInTheRoom: {
			uses: catalogue.gates.map(({ id }) => ({ gate: id, share: 'under-half' })),
			readiness: catalogue.gates.map(({ id, requirements }) => ({
				gate: id,
				share: 'half-or-more',
				missing: requirements[0]?.question ?? null
			})),
			experience: {
				tasks: ['minutes', 'mail', 'offers', 'documents', 'search'],
				expected: '5-10',
				felt: '2-5',
				measured: 'under-2',
				mistakes: (['process', 'contact', 'rule', 'number', 'other'] as const).map((kind) => ({
					kind,
					share: 'under-half'
				})),
				verdict: 'mixed'
			}
		}
	};
}

/** Areas, plans, everything about AI, and every question as a topic. */
export const allSlides: readonly Slide[] = [
	{ kind: 'guess' },
	...catalogue.dimensions.flatMap(({ id }): Slide[] => [
		{ kind: 'claimed', dimension: id },
		{ kind: 'evidenced', dimension: id }
	]),
	{ kind: 'plans' },
	{ kind: 'ai' },
	{ kind: 'experience' },
	...catalogue.questions.map(({ id }): Slide => ({ kind: 'topic', question: id }))
];

/** Lets the browser believe that its round shows these slides. */
export async function pretend(page: Page, { id }: RoundAccess, count: number): Promise<void> {
	const comparison = everythingTold(count);
	const guesses = comparison.dimensions.map(({ dimension }) => ({ dimension, guess: 70 }));
	let slide = allSlides[0];
	let rev = 1000;
	await page.route(`**/api/sessions/${id}/live`, (route) =>
		route.fulfill({ contentType: 'text/event-stream', body: '' })
	);
	await page.route(`**/api/sessions/${id}/commands`, async (route) => {
		const command: { readonly slide: Slide } = route.request().postDataJSON();
		slide = command.slide;
		rev += 1;
		await route.fulfill({ status: 204 });
	});
	await page.route(`**/api/sessions/${id}`, async (route) => {
		const response = await route.fetch({ headers: withoutKnown(route.request().headers()) });
		const view = await response.json();
		await route.fulfill({
			json: {
				...view,
				rev,
				phase: 'discuss',
				slide,
				slides: allSlides,
				guesses,
				published: { on: '2026-11-28', comparison }
			}
		});
	});
}

/** So that the server answers whole. */
function withoutKnown(headers: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('if-')));
}
