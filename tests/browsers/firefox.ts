import { launch, type ElementHandle } from 'puppeteer-core';
import { PATIENCE_MILLISECONDS, type Visitor } from './visitor';

/** Firefox without a window, over WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Visitor> {
	const driven = await launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		extraPrefsFirefox: { 'intl.accept_languages': 'de', 'intl.locale.requested': 'de' }
	});
	const page = await driven.newPage();
	page.setDefaultTimeout(PATIENCE_MILLISECONDS);
	const find = async (path: string, isVisible: boolean) => {
		const found = await page.waitForSelector(`xpath/${path}`, { visible: isVisible });
		if (!found) throw new Error(`not there: ${path}`);
		return found;
	};
	return {
		browser: await driven.version(),
		goto: async (address) => {
			await page.goto(address, { waitUntil: 'load' });
		},
		click: async (path) => {
			const found = await find(path, true);
			await found.evaluate((element) => {
				if (element instanceof Element) element.scrollIntoView({ block: 'center' });
			});
			await found.click();
		},
		choose: async (path, file) => asFileField(await find(path, false)).uploadFile(file),
		evaluate: (body) => page.evaluate(`(async () => {${body}})()`),
		close: () => driven.close()
	};
}

function asFileField(element: ElementHandle): ElementHandle<HTMLInputElement> {
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the path names a file field
	return element as ElementHandle<HTMLInputElement>;
}
