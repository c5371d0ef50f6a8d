import type { Locator, Page } from '@playwright/test';
import { storedFields } from '../../e2e/stored-dossiers';
import type { Person, Target } from './target';

/** What the bench knows about our screens, all of it. */
export const ourApp: Target = {
	path: '/check/full',
	// The first screen of a newcomer asks for the gut feeling.
	firstChoice: 'main :is(input[type="radio"], input[type="range"])',
	answerMark: 'gut-feeling',
	countAnswers,
	answerTheRest,
	finish: (page) => page.getByRole('button', { name: 'Zum Ergebnis' }),
	picture: '#areas table',
	makePdf
};

/** Without throttling and questions: where a report is ready to be made. */
export const SAMPLE_PATH = '/sample';

/** The button of the whole report, in the sheet where it can be chosen. */
export async function makePdf(page: Page): Promise<Locator> {
	const button = page.getByRole('button', { name: 'PDF herunterladen' });
	if (!(await button.isVisible())) {
		await page.getByRole('button', { name: 'Ganzer Bericht, Tabelle, Bilder' }).first().click();
	}
	return button;
}

export function pdfIsReady(page: Page): Locator {
	return page.getByText('Das PDF ist fertig.').last();
}

/** One question a screen, an interim result after each area; another description each time. */
async function answerTheRest({ page, click }: Person): Promise<void> {
	const onward = page.getByRole('button', { name: /^Weiter/ });
	const question = page.getByRole('group', { name: /Frage \d+ von \d+/ });
	for (let turn = 1; await onward.isVisible(); turn += 1) {
		await click(onward);
		if (await question.isVisible()) await click(question.getByRole('radio').nth(turn % 5));
	}
}

async function countAnswers(page: Page): Promise<number> {
	const fields = await storedFields(page);
	const answered = fields.flatMap((field) => ('question' in field ? [field.question] : []));
	return new Set(answered).size;
}
