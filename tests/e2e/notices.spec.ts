import { readFileSync } from 'node:fs';
import { bundledInServer } from '../../scripts/notices.mjs';
import { importsOf, packageOf, readSourceFiles, resolveImport } from '../architecture/source-files';
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

/** Packages imported by what pages, hooks and workers reach; the command line's own are not delivered. */
function importedInApp(): string[] {
	const files = new Map(readSourceFiles('src').map((file) => [file.path, file]));
	const known = new Set(files.keys());
	const open = [...known].filter((path) =>
		/^(routes|service-worker)\/|^hooks|worker\.ts$/.test(path)
	);
	const seen = new Set(open);
	const packages: string[] = [];
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		const file = files.get(path);
		for (const specifier of file ? importsOf(file) : []) {
			const target = resolveImport(path, specifier, known);
			if (target === undefined) packages.push(packageOf(specifier) ?? '');
			else if (!seen.has(target)) {
				seen.add(target);
				open.push(target);
			}
		}
	}
	return packages;
}
