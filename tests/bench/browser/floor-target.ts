import { FLOOR_PATH } from '../floor/floor-page';
import type { Page } from '@playwright/test';
import type { Person, Target } from './target';

/** The hand-written page: five questions at a time. */
export const floorTarget: Target = {
	path: FLOOR_PATH,
	firstChoice: 'fieldset input[type="radio"]',
	answerMark: '/answer/',
	countAnswers,
	answerTheRest,
	finish: (page) => page.getByRole('button', { name: 'Zum Ergebnis' }),
	picture: 'svg',
	makePdf: (page) => Promise.resolve(page.getByRole('button', { name: 'PDF' }))
};

async function answerTheRest({ page, click }: Person): Promise<void> {
	const onward = page.getByRole('button', { name: 'Weiter' });
	const questions = page.getByRole('group');
	for (let turn = 1; ;) {
		const count = await questions.count();
		for (let place = turn === 1 ? 1 : 0; place < count; place += 1, turn += 1) {
			await click(
				questions
					.nth(place)
					.getByRole('radio')
					.nth(turn % 5)
			);
		}
		if (!(await onward.isVisible())) return;
		await click(onward);
	}
}

function countAnswers(page: Page): Promise<number> {
	return page.evaluate(
		() => Object.keys(localStorage).filter((key) => key.includes('/answer/')).length
	);
}
