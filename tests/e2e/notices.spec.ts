import { readFileSync } from 'node:fs';
import { bundledInServer } from '../../scripts/notices.mjs';
import { importsOf, isForTests, packageOf, readSourceFiles } from '../architecture/source-files';
import { expect, test } from './app-test';

interface Packages {
	readonly dependencies: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
}

test('the notices name everything others wrote that is in the build', async ({ page }) => {
	await page.goto('/');
	const href = await page.getByRole('link', { name: 'Lizenzen' }).getAttribute('href');
	const answer = await page.request.get(href ?? '');
	expect(answer.headers()['content-type']).toContain('text/plain');
	const text = await answer.text();
	const names = new Set([...text.matchAll(/^-{72}\n\n(\S+) /gm)].map(([, name]) => name));
	const { dependencies, devDependencies }: Packages = JSON.parse(
		readFileSync('package.json', 'utf8')
	);
	const expected = [
		...importedInApp().filter((name) => name in devDependencies),
		...bundledInServer('build'),
		...Object.keys(dependencies),
		'svelte',
		'@sveltejs/kit'
	];
	expect(expected.length).toBeGreaterThan(30);
	expect(expected.filter((name) => !names.has(name))).toEqual([]);
	expect(text).toContain('SIL OPEN FONT LICENSE');
});

/** Nothing is delivered of what only the command line imports. */
function importedInApp(): string[] {
	return readSourceFiles('src')
		.filter(({ path }) => !isForTests(path) && !path.startsWith('cli/'))
		.flatMap((file) => importsOf(file))
		.map((specifier) => packageOf(specifier))
		.filter((name) => name !== undefined);
}
