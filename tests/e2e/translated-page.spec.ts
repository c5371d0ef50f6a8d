import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, upTo } from './check-files';
import { description, question, showResultOf, visit } from './visitor';

test('in a page that the browser has translated no word stays old, and nothing contradicts', async ({
	page
}) => {
	await showResultOf(page, aCheck({ answer: upTo(1) }));
	await visit(page, '/check#PR-05');
	const sheet = page.getByRole('region', { name: /Wo steht das\?|Beleg/ });
	await translate(page);
	await description(page, 3).check();
	await expect(onwardOf(page)).toHaveText('Weiter ohne Beleg');
	await expect(sheet).toContainText('Vier kurze Angaben machen daraus einen Beleg.');

	await translate(page);
	await sheet.getByRole('textbox').first().fill('Ordner 7');
	await expect(onwardOf(page)).toHaveText('Weiter, teilweise belegt');
	await expect(sheet).toContainText('Zum vollen Beleg fehlen noch drei Angaben.');
	await expect(sheet).not.toContainText('Vier kurze Angaben');

	await translate(page);
	await description(page, 0).check();
	await expect(onwardOf(page)).toHaveText('Weiter');
	await expect(sheet).toContainText('Ehrlichkeit kostet nichts.');
	await expect(sheet).not.toContainText('Zum vollen Beleg fehlen');

	await translate(page);
	await onwardOf(page).click();
	await expect(question(page)).toContainText('Frage 3 von 12');
	await expect(page.getByRole('navigation').first()).toContainText('2 von 3 beantwortet');
	await expect(page.getByText('Frage 2 von 12')).toHaveCount(0);
	await expect(onwardOf(page)).toHaveText('Überspringen');
});

/** The button at the end of the question, whatever it says. */
function onwardOf(page: Page): Locator {
	return page.getByRole('main').getByRole('button', { name: /^(Weiter|Überspringen)/ });
}

/** Takes every text node away and puts another one in wrappers in its place, as translators do. */
async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const wrapper: string = 'font';
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		for (const text of texts) {
			if (!text.textContent?.trim() || text.parentElement?.closest('script, style, font')) continue;
			const [outer, inner] = [wrapper, wrapper].map((name) => document.createElement(name));
			if (!outer || !inner) continue;
			inner.textContent = text.textContent;
			outer.append(inner);
			text.parentNode?.replaceChild(outer, text);
		}
	});
}
