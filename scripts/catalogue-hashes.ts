import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Fingerprints of a catalogue's content; blanks and line ends of the files do not count. */
export interface CatalogueHashes {
	readonly structure: string;
	/** By language. */
	readonly texts: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = path.join(root, 'src/lib/catalogues');

/** Where the fingerprints of the released catalogues are kept. */
export const RELEASED_FILE = 'tests/fixtures/released-catalogues.json';

/** The bundled catalogues by "id version", as their folders say. */
export function hashCatalogues(): Readonly<Record<string, CatalogueHashes>> {
	const versions = foldersIn(catalogues).flatMap((id) =>
		foldersIn(path.join(catalogues, id)).map((version) => ({ id, version }))
	);
	return Object.fromEntries(
		versions.map(({ id, version }) => [
			`${id} ${version}`,
			hashesIn(path.join(catalogues, id, version))
		])
	);
}

/** The fingerprints kept of what was released. */
export function readReleased(): unknown {
	return JSON.parse(readFileSync(path.join(root, RELEASED_FILE), 'utf8'));
}

function hashesIn(folder: string): CatalogueHashes {
	const texts = readdirSync(path.join(folder, 'texts')).toSorted();
	return {
		structure: hashOf(path.join(folder, 'catalogue.json')),
		texts: Object.fromEntries(
			texts.map((file) => [path.parse(file).name, hashOf(path.join(folder, 'texts', file))])
		)
	};
}

function hashOf(file: string): string {
	const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
	return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function foldersIn(folder: string): string[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
