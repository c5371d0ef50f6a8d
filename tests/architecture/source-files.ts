import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface SourceFile {
	/** From src/, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

const CODE = /\.(ts|svelte|css)$/;

/** All code under src/ except the tests themselves. */
export function readSourceFiles(root: string): readonly SourceFile[] {
	return readdirSync(root, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && CODE.test(entry.name) && !entry.name.includes('.test.'))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.map((file) => ({
			path: path.relative(root, file).split(path.sep).join('/'),
			text: readFileSync(file, 'utf8')
		}))
		.sort((a, b) => a.path.localeCompare(b.path));
}

/** What a file imports, as written, static or dynamic, values or types. */
export function importsOf({ path: file, text }: SourceFile): readonly string[] {
	if (file.endsWith('.css')) return [];
	return ts
		.preProcessFile(scriptOf(file, text), true, true)
		.importedFiles.map(({ fileName }) => fileName);
}

/** The file an import means; undefined for a package or a file that is not there. */
export function resolveImport(
	from: string,
	specifier: string,
	known: ReadonlySet<string>
): string | undefined {
	const bare = specifier.replace(/\?.*$/, '');
	const target = bare.startsWith('$lib')
		? `lib${bare.slice('$lib'.length)}`
		: path.posix.join(path.posix.dirname(from), bare);
	if (!bare.startsWith('.') && !bare.startsWith('$lib')) return undefined;
	const candidates = [target, `${target}.ts`, `${target}/index.ts`, target.replace(/\.js$/, '.ts')];
	return candidates.find((candidate) => known.has(candidate));
}

/** „jspdf" of „jspdf/dist/x", „node" of „node:fs"; undefined for a file. */
export function packageOf(specifier: string): string | undefined {
	if (specifier.startsWith('.') || specifier.startsWith('$lib')) return undefined;
	if (specifier.startsWith('node:')) return 'node';
	const [scope = '', name = ''] = specifier.split('/');
	return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** The script of a component or the whole of a module. */
export function scriptOf(file: string, text: string): string {
	if (!file.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
		.map(([, script]) => script)
		.join('\n');
}

/** What only tests use, beside the code it is for. */
export function isForTests(file: string): boolean {
	return file.includes('/testing/');
}
