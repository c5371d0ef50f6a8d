import { corePackages, isPure, layerOf, mayImport, packageHomes } from './layers';
import { outsideWorldUsedIn } from './outside-world';
import {
	importsOf,
	isForTests,
	packageOf,
	resolveImport,
	scriptOf,
	type SourceFile
} from './source-files';

const MAX_LINES = 300;

/** Everything in which the files break the rules of the architecture, one sentence each. */
export function findViolations(files: readonly SourceFile[]): readonly string[] {
	const known = new Set(files.map((file) => file.path));
	return [...files.flatMap((file) => fileViolations(file, known)), ...findCycles(files, known)];
}

function fileViolations(file: SourceFile, known: ReadonlySet<string>): readonly string[] {
	const layer = layerOf(file.path);
	return [
		...(layer === undefined ? [`${file.path} belongs to no layer`] : []),
		...importsOf(file).flatMap((specifier) => importViolations(file.path, specifier, known)),
		...lengthViolations(file),
		...runeViolations(file),
		...textKeyViolations(file),
		...(layer === 'domain' && !isForTests(file.path) ? outsideWorldViolations(file) : [])
	];
}

function importViolations(
	from: string,
	specifier: string,
	known: ReadonlySet<string>
): readonly string[] {
	const layer = layerOf(from);
	if (layer === undefined || isForTests(from)) return [];
	if (isPure(layer) && specifier.startsWith('$')) {
		return [`${from} imports ${specifier}; this layer also runs without the framework`];
	}
	const name = packageOf(specifier);
	if (name !== undefined) return packageViolations(from, name);
	const to = resolveImport(from, specifier, known);
	return to === undefined || to.endsWith('.css') ? [] : fileImportViolations(from, to);
}

function packageViolations(from: string, name: string): readonly string[] {
	if (layerOf(from) === 'domain' && !corePackages.includes(name)) {
		return [`${from} imports ${name}; the core imports ${corePackages.join(', ')} only`];
	}
	const homes = packageHomes[name];
	const isAtHome = homes?.some((home) => from.startsWith(home)) ?? true;
	const isForNode = isServerFile(from) || isNodeFile(from);
	return isAtHome || isForNode ? [] : [`${from} imports ${name}`];
}

function fileImportViolations(from: string, to: string): readonly string[] {
	const sentence = `${from} imports ${to}`;
	if (isForTests(to)) return [`${sentence}, which is for tests`];
	if (isNodeFile(to) && layerOf(from) !== 'cli') return [`${sentence}, which is for Node`];
	return layerViolations(from, to).map((reason) => `${sentence}${reason}`);
}

function layerViolations(from: string, to: string): readonly string[] {
	const [fromLayer, toLayer] = [layerOf(from), layerOf(to)];
	if (fromLayer === undefined || toLayer === undefined || fromLayer === toLayer) return [];
	if (!mayImport(fromLayer, toLayer)) return [`: ${fromLayer} may not know ${toLayer}`];
	if (toLayer === 'domain' && to !== 'lib/domain/index.ts') {
		return [' past the front door of the core'];
	}
	return toLayer === 'server' && !isServerFile(from) ? [' in a file for the browser'] : [];
}

/** Never sent to a browser, by the framework's rules. */
function isServerFile(file: string): boolean {
	return /(\.server\.ts|\/\+server\.ts)$/.test(file);
}

/** Only for the commands of the terminal. */
function isNodeFile(file: string): boolean {
	return file.endsWith('-node.ts');
}

function lengthViolations({ path, text }: SourceFile): readonly string[] {
	const lines = text.replace(/\n$/, '').split('\n').length;
	return lines > MAX_LINES ? [`${path} has ${lines} lines; ${MAX_LINES} are the limit`] : [];
}

function runeViolations({ path, text }: SourceFile): readonly string[] {
	if (!path.endsWith('.svelte.ts')) return [];
	return /\$(state|derived|effect)\b/.test(text) ? [] : [`${path} holds no rune`];
}

/** Where the keys of a catalogue's texts may be put together; everybody else asks the instrument. */
const textKeyHomes = ['lib/language/', 'lib/domain/catalogue/'];
const TEXT_KEY = /`(?:question|dimension|topic|gate|maturity|source)\.\$\{/;

function textKeyViolations({ path, text }: SourceFile): readonly string[] {
	if (isForTests(path) || textKeyHomes.some((home) => path.startsWith(home))) return [];
	return TEXT_KEY.test(text) ? [`${path} looks a text up past the instrument`] : [];
}

function outsideWorldViolations({ path, text }: SourceFile): readonly string[] {
	return outsideWorldUsedIn(scriptOf(path, text)).map((name) => `${path} uses ${name}`);
}

function findCycles(files: readonly SourceFile[], known: ReadonlySet<string>): readonly string[] {
	const importsByPath = new Map(
		files.map((file) => [
			file.path,
			importsOf(file).flatMap((specifier) => resolveImport(file.path, specifier, known) ?? [])
		])
	);
	const done = new Set<string>();
	return files.flatMap(({ path }) => cyclesFrom([path], importsByPath, done));
}

function cyclesFrom(
	trail: readonly string[],
	importsByPath: ReadonlyMap<string, readonly string[]>,
	done: Set<string>
): readonly string[] {
	const file = trail.at(-1) ?? '';
	if (done.has(file)) return [];
	const found = (importsByPath.get(file) ?? []).flatMap((next) => {
		const start = trail.indexOf(next);
		if (start === -1) return cyclesFrom([...trail, next], importsByPath, done);
		return [`cycle: ${[...trail.slice(start), next].join(' → ')}`];
	});
	done.add(file);
	return found;
}
