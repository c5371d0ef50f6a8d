import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test';
import { description, question, skipGutFeeling, startQuickCheck, visit } from './visitor';

test('what scrolls under the bar of buttons does not shine through it @phone', async ({ page }) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	await description(page, 3).check();
	const review = page.getByRole('radiogroup', { name: 'Zuletzt geprüft' });
	await expect(review).toBeVisible();
	await putUnderBar(page);
	const bar = page.getByRole('button', { name: 'Weiter ohne Beleg' }).locator('..');
	const withIt = await bar.screenshot({ animations: 'disabled' });
	await review.evaluate((element) => {
		element.style.visibility = 'hidden';
	});
	const withoutIt = await bar.screenshot({ animations: 'disabled' });
	expect(withIt.equals(withoutIt)).toBe(true);
});

test('an answer without a full source is not called evidenced beside a button that denies it', async ({
	page
}) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	await description(page, 2).check();
	await page.getByLabel('Könnte ich jetzt zeigen').check();
	await expect(
		page.getByText('Für diese Antwort reicht das. Zum vollen Beleg fehlen noch vier Angaben.')
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Weiter, teilweise belegt' })).toBeVisible();
	await expect(page.getByText('Ihre Antwort ist belegt.')).toHaveCount(0);
});

test('a question with its whole source and the verdict fits a laptop', async ({ page }) => {
	await visit(page, '/check/full');
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	for (const position of [1, 2, 3]) {
		await expect(question(page)).toContainText(`Frage ${position} von 40`);
		await description(page, 3).check();
		const panel = page.getByRole('region', { name: 'Wo steht das?' });
		await panel.getByLabel('Ort').fill('Netzlaufwerk, Ordner Verfahren, Kap. 4');
		await panel.getByLabel('Zuständig').fill('Frau Keller, Büroleitung');
		await panel.getByRole('radio', { name: 'gefunden', exact: true }).check();
		await panel.getByRole('radio', { name: 'Monat wählen' }).check();
		await expectAboveBar(page, panel);
		await expectAboveBar(page, page.getByRole('button', { name: 'Zifferntasten ausschalten' }));
		await page.getByRole('button', { name: /^Weiter, / }).click();
	}
});

test('a question with all its descriptions fits a phone @phone-only', async ({ page }) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	const descriptions = question(page).getByRole('radio');
	await expectAboveBar(page, descriptions.last());
	for (const line of await descriptions.all()) {
		expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
});

test('with the spacing some readers need nothing is cut or beyond the edge of a small phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await visit(page, '/check/full');
	await expectRoomForSpacing(page);
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await description(page, 3).check();
	await expect(page.getByRole('textbox', { name: 'Ort' })).toBeVisible();
	await expectRoomForSpacing(page);
	await visit(page, '/method');
	await expectRoomForSpacing(page);
});

/** Spaces the text as in success criterion 1.4.12 of the WCAG. */
async function expectRoomForSpacing(page: Page): Promise<void> {
	const tight = await page.evaluate(() => {
		const spaced = new CSSStyleSheet();
		spaced.replaceSync(`
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-block-end: 2em !important; }
		`);
		document.adoptedStyleSheets = [spaced];
		return [...document.querySelectorAll('html, body *:not(.visually-hidden, .table-scroll)')]
			.filter((element) => getComputedStyle(element).clipPath === 'none')
			.filter((element) => element === document.documentElement || isCut(element))
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			.map(({ tagName, textContent }) => `${tagName}: ${textContent.trim().slice(0, 40)}`);

		function isCut(element: Element): boolean {
			return getComputedStyle(element).overflowX !== 'visible' && !element.matches('input, select');
		}
	});
	expect(tight).toEqual([]);
}

/** On the screen as it opens, and not under the buttons. */
async function expectAboveBar(page: Page, element: Locator): Promise<void> {
	const bar = page.getByRole('button', { name: /^(Weiter|Überspringen)/ }).locator('..');
	await page.evaluate(() => {
		window.scrollTo(0, 0);
	});
	const [inside, below] = [await element.boundingBox(), await bar.boundingBox()];
	expect((inside?.y ?? NaN) + (inside?.height ?? NaN)).toBeLessThanOrEqual(below?.y ?? NaN);
}

/** Scrolls until the last group of choices lies in the middle of the bar. */
async function putUnderBar(page: Page): Promise<void> {
	await page.evaluate(() => {
		const group = [...document.querySelectorAll('[role="radiogroup"]')].at(-1);
		const box = group?.getBoundingClientRect();
		if (box) window.scrollBy(0, (box.top + box.bottom) / 2 - (window.innerHeight - 36));
	});
}
