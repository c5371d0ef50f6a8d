import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * The licences of everything others wrote that a build holds, in one file beside it, made of what is in
 * the bundles and never by hand: modules of the browser's bundles as the bundler names them, modules of the
 * server's by its source maps, what the server loads from node_modules, and the typeface.
 */
const NOTICES = 'notices.txt';
const FONTS = 'src/fonts/OFL.txt';

/** What files of the adapter and of docx have taken in, which neither bundler nor source map tells. */
const withinOthers = [
	'@sveltejs/adapter-node',
	'sirv',
	'totalist',
	'mrmime',
	'@polka/url',
	'nanoid'
];

/** One for all bundles of a build, whose configuration is read more than once. */
const gathered = 'belegbar:packages';

/**
 * Notes which packages a bundle is made of, also the workers' bundles.
 *
 * @returns {import('vite').Plugin}
 */
export function notePackages() {
	return {
		name: 'belegbar:note-packages',
		generateBundle(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const id of chunk.moduleIds) packagesOfBuild().add(packageOf(id));
			}
		}
	};
}

/**
 * The adapter, and the notices once it has put the build together.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} out
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withNotices(adapter, out) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const names = new Set([...packagesOfBuild(), ...withinOthers, ...loadedByServer()]);
			for (const name of bundledInServer(out)) names.add(name);
			const text = writeNotices([...names].filter((name) => name !== '').sort());
			const file = path.join(out, 'client', NOTICES);
			writeFileSync(file, text);
			writeFileSync(`${file}.br`, brotliCompressSync(text));
			writeFileSync(`${file}.gz`, gzipSync(text));
		}
	};
}

/** @returns {Set<string>} */
function packagesOfBuild() {
	const store = /** @type {Record<string, Set<string> | undefined>} */ (
		/** @type {unknown} */ (globalThis)
	);
	return (store[gathered] ??= new Set());
}

/**
 * The name of the package a module belongs to; empty for one of ours.
 *
 * @param {string} id
 */
export function packageOf(id) {
	const inside = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1) ?? '';
	return /^(@[^/]+\/)?[^/?]+/.exec(inside)?.[0] ?? '';
}

/** @param {string} out */
export function bundledInServer(out) {
	const maps = readdirSync(out, { withFileTypes: true, recursive: true }).filter(
		(entry) => entry.isFile() && entry.name.endsWith('.js.map')
	);
	return new Set(
		maps.flatMap(({ parentPath, name }) => {
			/** @type {{ sources: string[] }} */
			const { sources } = JSON.parse(readFileSync(path.join(parentPath, name), 'utf8'));
			return sources.map((source) => packageOf(source)).filter((found) => found !== '');
		})
	);
}

/** What stays outside of the bundle and is in node_modules where the server runs. */
function loadedByServer() {
	/** @type {{ packages: Record<string, { dev?: boolean, devOptional?: boolean }> }} */
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
	return Object.entries(packages)
		.filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
		.filter(([place]) => existsSync(place))
		.map(([place]) => packageOf(`/${place}`));
}

/** @param {readonly string[]} names */
function writeNotices(names) {
	const head =
		'Belegbar contains work of others. These are its parts with their licences,\nas they came with each of them.\n';
	const font = `Source Sans 3 (typeface, OFL-1.1)\n\n${readFileSync(FONTS, 'utf8').trim()}\n`;
	return [head, font, ...names.map(noticeOf)].join(`\n${'-'.repeat(72)}\n\n`);
}

/** @param {string} name */
function noticeOf(name) {
	const folder = path.join('node_modules', name);
	/** @type {{ version: string, license?: string, author?: string | { name: string }, homepage?: string }} */
	const { version, license, author, homepage } = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8')
	);
	const by = typeof author === 'object' ? author.name : author;
	const texts = readdirSync(folder)
		.filter((file) => /^((un)?licen[cs]e|copying|notice)/i.test(file))
		.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
	if (texts.length === 0) texts.push(onlyNamed([by, homepage].filter(Boolean).join(', '), license));
	return `${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}\n`;
}

/**
 * For packages that name their licence and bring no text of it: MIT's, which is ours, too.
 *
 * @param {string} author
 * @param {string | undefined} license
 */
function onlyNamed(author, license) {
	if (license !== 'MIT') return author;
	const ours = readFileSync('LICENSE', 'utf8');
	return `Copyright (c) ${author}\n\n${ours.slice(ours.indexOf('Permission')).trim()}`;
}
