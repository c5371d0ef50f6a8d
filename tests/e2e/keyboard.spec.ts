import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, mixedAnswer, upTo } from './check-files';
import { heading, question, showResultOf, visit } from './visitor';

const QUESTIONS = 40;
const LAST_OF_DIMENSIONS = [8, 16, 24, 32, 40];

test('the whole check can be done with the keyboard alone, and the focus is never lost', async ({
	page
}) => {
	test.slow();
	await visit(page, '/');
	await tabTo(page, 'Ganzer Check, 40 Fragen');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeVisible();
	for (const key of ['3', '2', '4']) await page.keyboard.press(key);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
	await page.keyboard.press('Enter');
	for (let position = 1; position <= QUESTIONS; position += 1) {
		await expect(question(page)).toContainText(`Frage ${position} von ${QUESTIONS}`);
		await expectFocusOnScreen(page);
		const { level } = mixedAnswer(position);
		await page.keyboard.press(position % 7 === 0 ? '0' : String(Number(level) + 1));
		await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(1);
		if (position === 2) await showSource(page);
		await page.keyboard.press(position % 2 === 0 ? 'ArrowRight' : 'Enter');
		if (LAST_OF_DIMENSIONS.includes(position)) await passInterimResult(page);
	}

	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	const number = 'Gesamtwert, gesagt. So entsteht die Zahl';
	await tabTo(page, number);
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Gesamtwert, gesagt' });
	await expect(dialog).toContainText('So entsteht die Zahl');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: number })).toBeFocused();

	await tabTo(page, 'PDF für die Runde');
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

test('the keys of a question work at once after coming back to it', async ({ page }) => {
	await showResultOf(page, aCheck({ answer: upTo(4) }));
	await visit(page, '/');
	await page.getByRole('button', { name: /^Weiter bei Frage 5: / }).click();
	await expect(question(page)).toContainText('Frage 5 von 12');
	await page.keyboard.press('2');
	await expect(question(page).getByRole('radio').nth(1)).toBeChecked();
	await page.keyboard.press('ArrowLeft');
	await expect(question(page)).toContainText('Frage 4 von 12');
	await page.reload();
	await expect(question(page)).toContainText('Frage 4 von 12');
	await page.keyboard.press('0');
	await expect(question(page).getByLabel('Weiß nicht')).toBeChecked();
});

test('a new page begins at its heading, and Tab goes on from there', async ({ page }) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Schnellcheck beginnen' }).click();
	await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeFocused();
	await expect(page).toHaveTitle('Zuerst das Bauchgefühl – Belegbar');
	await page.keyboard.press('Tab');
	const scale = page.getByRole('radiogroup', { name: 'Prozesse' });
	await expect(scale.getByRole('radio').first()).toBeFocused();

	await showResultOf(page, aCheck({ answer: upTo(12) }));
	await visit(page, '/check#DA-01');
	await expect(page).toHaveTitle(/^Frage \d+ von 12: Daten – Belegbar$/);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.getByRole('link', { name: 'Beenden' }).press('Enter');
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.getByRole('link', { name: 'Methode' }).first().press('Enter');
	await expect(page).toHaveURL('/method');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what a digit chooses has the focus, and a click beside the question takes no key away', async ({
	page
}) => {
	await showResultOf(page, aCheck({ answer: upTo(4) }));
	await visit(page, '/check');
	const radios = question(page).getByRole('radio');
	await radios.first().focus();
	await page.keyboard.press('4');
	await expect(radios.nth(3)).toBeChecked();
	await expect(radios.nth(3)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(radios.nth(4)).toBeChecked();
	await page.getByRole('main').evaluate((main) => {
		main.focus();
	});
	await page.keyboard.press('2');
	await expect(radios.nth(1)).toBeChecked();
});

test('a deleted gut feeling is told and comes back by the same button', async ({ page }) => {
	await visit(page, '/check/quick');
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeHidden();
	await page.getByRole('radiogroup').first().getByRole('radio').first().focus();
	await page.keyboard.press('3');
	const chosen = page.getByRole('radio', { checked: true });
	await expect(chosen).toBeFocused();
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
	await page.getByRole('button', { name: 'Bauchgefühl löschen' }).press('Enter');
	await expect(chosen).toHaveCount(0);
	await expect(page.getByRole('status').getByText('Bauchgefühl gelöscht.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Rückgängig machen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(chosen).toHaveCount(1);
});

test('no key answers or turns the page behind an open dialog', async ({ page }) => {
	await showResultOf(page, aCheck({ answer: upTo(4) }));
	await visit(page, '/check');
	await expect(question(page)).toContainText('Frage 5 von 12');
	for (const name of ['Alle Fragen', 'Warum wir das fragen']) {
		await page.getByRole('button', { name }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		for (const key of ['3', '0', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(question(page)).toContainText('Frage 5 von 12');
		await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
	}
});

test('the overview and every dialog give the focus back where it was', async ({ page }) => {
	await showResultOf(page, aCheck({ answer: upTo(4) }));
	await visit(page, '/');
	await page.getByRole('button', { name: /^Löschen: / }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Diesen Check löschen?' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: /^Löschen: / })).toBeFocused();

	await visit(page, '/check');
	await page.getByRole('button', { name: 'Alle Fragen' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Alle Fragen im Überblick' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Alle Fragen' })).toBeFocused();
});

/** Opens the panel, says where it is written and that it was found, and goes back to the question. */
async function showSource(page: Page): Promise<void> {
	await expect(page.getByRole('textbox', { name: 'Ort' })).toBeVisible();
	await tabTo(page, /^Ort$/);
	await page.keyboard.type('Ordner 3, Blatt 12345');
	await tabTo(page, /^Zuständig$/);
	await page.keyboard.type('Herr Yıldız');
	await tabTo(page, 'arbeitet hier');
	await tabTo(page, /^gefunden$/);
	await page.keyboard.press('Space');
	await tabTo(page, 'diesen Monat');
	await page.keyboard.press('ArrowRight');
	await tabTo(page, /^Jahr$/);
	await page.keyboard.press('ArrowDown');
	await tabTo(page, /^Monat$/);
	await page.keyboard.type('Januar');
	await expect(page.getByText('Geöffnet, aktuell, jemand ist zuständig.')).toBeVisible();
	await tabTo(page, 'Warum wir das fragen');
}

async function passInterimResult(page: Page): Promise<void> {
	await expect(heading(page, /^Zwischenstand: /)).toBeFocused();
	await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is on what begins with or matches a name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const passed: string[] = [];
	for (let presses = 0; presses < 90; presses += 1) {
		await page.keyboard.press('Tab');
		const focused = await expectFocusOnScreen(page);
		const isThere = typeof name === 'string' ? focused.includes(name) : name.test(focused);
		if (isThere) return;
		passed.push(focused);
	}
	throw new Error(`never came to ${String(name)}, only to: ${passed.join(' | ')}`);
}

/** The focus is on something visible, marked and in view; returns what it is called. */
async function expectFocusOnScreen(page: Page): Promise<string> {
	const focus = await page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const marked = [element, element.closest('label')].filter((one) => one !== null);
		const { top, bottom } = element.getBoundingClientRect();
		const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
		const select = element instanceof HTMLSelectElement ? [...element.labels] : [];
		const label = [...labels, ...select].map(({ textContent }) => textContent).join(' ');
		return {
			name: (element.getAttribute('aria-label') ?? (label || element.textContent)).trim(),
			isInView: bottom > 0 && top < innerHeight,
			isMarked: element.tagName === 'H1' || marked.some(isOutlined)
		};

		function isOutlined(one: Element): boolean {
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
		}
	});
	expect(focus, 'something has the focus').toBeDefined();
	expect(focus?.isInView, `${focus?.name ?? ''} is in view`).toBe(true);
	expect(focus?.isMarked, `${focus?.name ?? ''} shows that it has the focus`).toBe(true);
	return focus?.name ?? '';
}
