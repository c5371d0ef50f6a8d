import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import esX from 'eslint-plugin-es-x';
import { tooNewLanguage, tooNewPlatform, tooNewStyle } from '../../scripts/too-new.mjs';
import { shellDe } from '../../src/lib/language/words/shell/shell.de';
import { shellEn } from '../../src/lib/language/words/shell/shell.en';
import { expect, test } from './app-test';

const clientFolder = path.resolve('build/client');

/** In minified code nothing tells them from what arrays and our own objects have by the same name. */
const ambiguous = /iterator-prototype|set-prototype|numberformat-prototype|resizable/;

test('no script of the build calls what the oldest browsers do not know', async () => {
	test.setTimeout(120_000);
	const lint = new ESLint({
		cwd: clientFolder,
		overrideConfigFile: true,
		ignore: false,
		allowInlineConfig: false,
		overrideConfig: {
			files: ['**/*.js'],
			plugins: { 'es-x': esX },
			settings: { 'es-x': { aggressive: true } },
			rules: {
				...Object.fromEntries(
					Object.entries(tooNewLanguage).filter(([name]) => !ambiguous.test(name))
				),
				'no-restricted-syntax': ['error', ...tooNewPlatform]
			}
		}
	});
	const results = await lint.lintFiles(['**/*.js']);
	const found = results.flatMap(({ filePath, messages }) =>
		messages.map(({ message, line, column }) => {
			const code = readFileSync(filePath, 'utf8').split('\n')[line - 1] ?? '';
			const around = code.slice(Math.max(0, column - 40), column + 40);
			return `${path.relative(clientFolder, filePath)}: ${message} … ${around}`;
		})
	);
	expect(results.length).toBeGreaterThan(50);
	expect(found).toEqual([]);
});

test('no style of the build needs a selector that the oldest browsers drop with all it says', () => {
	const files = readdirSync(clientFolder, { recursive: true, encoding: 'utf8' });
	const styles = files.filter((name) => name.endsWith('.css'));
	const found = styles.flatMap((name) => {
		const text = readFileSync(path.join(clientFolder, name), 'utf8');
		return [...text.matchAll(tooNewStyle)].map(({ index }) => {
			return `${name}: ${text.slice(Math.max(0, index - 40), index + 40)}`;
		});
	});
	expect(styles.length).toBeGreaterThan(5);
	expect(found).toEqual([]);
});

for (const [words, address] of [
	[shellDe, '/check'],
	[shellEn, '/en/check']
] as const) {
	test(`a browser that is too old is told so on ${address}`, async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Object, 'hasOwn');
		});
		await page.goto(address);
		await expect(page.getByText(words.unfit.oldBrowser)).toBeVisible();
	});

	test(`a browser without JavaScript is told so on ${address}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto(address);
		const sentence = page.locator('noscript p');
		await expect(sentence).toBeVisible();
		await expect(sentence).toHaveText(words.unfit.noScript);
		await expect(page.getByText(words.unfit.oldBrowser)).toBeHidden();
		await context.close();
	});
}

test('a browser that is not too old is told nothing', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByText(shellDe.unfit.oldBrowser)).toBeHidden();
});
