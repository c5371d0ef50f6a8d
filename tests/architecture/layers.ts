/** Which layer may import which: design, "Layers". The shell is what the framework asks for in src/. */
const allowedImports = {
	domain: [],
	catalogues: ['domain'],
	language: ['catalogues', 'domain'],
	charts: [],
	'calendar-file': [],
	say: ['charts', 'language', 'domain'],
	'session-api': ['domain'],
	server: ['session-api', 'catalogues', 'domain'],
	report: ['say', 'charts', 'language', 'catalogues', 'domain'],
	// Controls and frames: props only, no state of the app.
	ui: ['say', 'charts', 'language', 'domain'],
	// The features: what changes together lives together, component, state and loader.
	dossier: ['ui', 'report', 'say', 'charts', 'language', 'catalogues', 'domain'],
	check: ['result', 'dossier', 'ui', 'say', 'language', 'catalogues', 'domain'],
	result: [
		'calendar-file',
		'check',
		'dossier',
		'report',
		'ui',
		'say',
		'charts',
		'language',
		'catalogues',
		'domain'
	],
	// What follows from a result, until the next meeting: each part a folder of its own.
	month: [
		'calendar-file',
		'dossier',
		'report',
		'ui',
		'say',
		'charts',
		'language',
		'catalogues',
		'domain'
	],
	landing: ['dossier', 'ui', 'say', 'language', 'catalogues', 'domain'],
	about: ['ui', 'say', 'language', 'catalogues', 'domain'],
	round: [
		'calendar-file',
		'dossier',
		'report',
		'ui',
		'say',
		'session-api',
		'charts',
		'language',
		'catalogues',
		'domain'
	],
	cli: ['report', 'say', 'language', 'catalogues', 'domain', 'dossier'],
	routes: [
		'about',
		'check',
		'dossier',
		'landing',
		'month',
		'result',
		'round',
		'ui',
		'report',
		'session-api',
		'server',
		'language',
		'catalogues',
		'domain'
	],
	shell: ['server', 'catalogues', 'language']
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
	return [
		'domain',
		'catalogues',
		'language',
		'charts',
		'say',
		'report',
		'session-api',
		'cli'
	].includes(layer);
}

/** Where a package may be imported, by path from src/; a package that is not named may be anywhere. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
	jspdf: ['lib/report/pdf/'],
	hyphen: ['lib/report/pdf/'],
	'pdf-lib': ['lib/report/pdf/'],
	docx: ['lib/report/docx/'],
	'mdast-util-to-markdown': ['lib/report/markdown/'],
	'mdast-util-gfm': ['lib/report/markdown/'],
	'chart.js': ['lib/charts/', 'lib/ui/'],
	idb: ['lib/dossier/'],
	svelte: [
		'lib/ui/',
		'lib/dossier/',
		'lib/check/',
		'lib/result/',
		'lib/landing/',
		'lib/month/',
		'lib/about/',
		'lib/round/',
		'routes/'
	],
	'@sveltejs/kit': ['routes/', 'lib/server/', 'params/', 'hooks.server.ts'],
	libsql: ['lib/server/'],
	postgres: ['lib/server/'],
	node: ['cli/', 'lib/server/', 'hooks.server.ts'],
	$app: [
		'lib/dossier/',
		'lib/check/',
		'lib/result/',
		'lib/landing/',
		'lib/month/',
		'lib/about/',
		'lib/round/',
		'routes/',
		'lib/server/',
		'hooks.server.ts'
	]
};

/** What the core may import besides itself. */
export const corePackages: readonly string[] = ['zod'];

function isLayerInLib(name: string): name is Layer {
	return !['routes', 'shell', 'cli'].includes(name) && name in allowedImports;
}
