/** Which layer may import which: design, "Layers". The shell is what the framework asks for in src/. */
const allowedImports = {
	domain: [],
	language: ['catalogues', 'domain', 'i18n'],
	i18n: [],
	say: ['charts', 'language', 'i18n', 'domain'],
	charts: [],
	catalogues: ['domain'],
	dossier: ['components', 'report', 'say', 'charts', 'language', 'i18n', 'catalogues', 'domain'],
	'session-api': ['domain'],
	server: ['session-api', 'catalogues', 'domain'],
	state: ['dossier', 'language', 'catalogues', 'session-api', 'domain'],
	report: ['say', 'charts', 'language', 'i18n', 'domain'],
	// Of the report only what can be wished for.
	components: ['charts', 'language', 'i18n', 'domain', 'report'],
	// A feature: what changes together lives together, component, state and loader.
	round: [
		'components',
		'report',
		'dossier',
		'state',
		'session-api',
		'language',
		'catalogues',
		'charts',
		'i18n',
		'domain'
	],
	cli: ['report', 'language', 'catalogues', 'domain', 'dossier', 'i18n'],
	routes: [
		'dossier',
		'round',
		'components',
		'state',
		'report',
		'language',
		'catalogues',
		'session-api',
		'server',
		'i18n',
		'domain'
	],
	shell: ['server', 'catalogues', 'i18n']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Layer = keyof typeof allowedImports;

/** The layer of a file, by its path from src/; undefined for a folder nobody planned. */
export function layerOf(file: string): Layer | undefined {
	const [top = '', ...inside] = file.split('/');
	if (top === 'lib') return layerInLib(inside);
	if (top === 'cli' || top === 'routes') return top;
	return inside.length === 0 || SHELL_FOLDERS.includes(top) ? 'shell' : undefined;
}

const SHELL_FOLDERS = ['params', 'service-worker'];

function layerInLib([folder = '', ...inside]: readonly string[]): Layer | undefined {
	return inside.length > 0 && isLayerInLib(folder) ? folder : undefined;
}

export function mayImport(from: Layer, to: Layer): boolean {
	return from === to || allowedImports[from].some((layer) => layer === to);
}

/** Layers that also run outside the framework: they import each other by relative paths. */
export function isPure(layer: Layer): boolean {
	return !['components', 'dossier', 'state', 'round', 'routes', 'shell', 'server'].includes(layer);
}

/** Where a package may be imported, by path from src/; a package that is not named may be anywhere. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
	jspdf: ['lib/report/pdf/'],
	hyphen: ['lib/report/pdf/'],
	'pdf-lib': ['lib/report/pdf/'],
	docx: ['lib/report/docx/'],
	'mdast-util-to-markdown': ['lib/report/markdown/'],
	'mdast-util-gfm': ['lib/report/markdown/'],
	'chart.js': ['lib/charts/', 'lib/components/'],
	idb: ['lib/dossier/'],
	svelte: ['lib/components/', 'lib/dossier/', 'lib/state/', 'lib/round/', 'routes/'],
	'@sveltejs/kit': ['routes/', 'lib/server/', 'params/', 'hooks.server.ts'],
	libsql: ['lib/server/'],
	postgres: ['lib/server/'],
	node: ['cli/', 'lib/server/', 'hooks.server.ts'],
	$app: ['routes/', 'lib/dossier/', 'lib/state/', 'lib/round/', 'lib/server/', 'hooks.server.ts']
};

/** What the core may import besides itself. */
export const corePackages: readonly string[] = ['zod'];

function isLayerInLib(name: string): name is Layer {
	return !['routes', 'shell', 'cli'].includes(name) && name in allowedImports;
}
