import type { KnipConfig } from 'knip';

const config: KnipConfig = {
	entry: [
		'scripts/*.{mjs,ts}',
		'server/{main,is-healthy}.mjs',
		'src/cli/{catalogue,score,report}.ts',
		'tests/e2e/*.spec.ts'
	],
	project: ['src/**/*.{ts,svelte}', 'scripts/**/*.{mjs,ts}', 'server/**/*.mjs', 'tests/**/*.ts'],
	ignoreExportsUsedInFile: { interface: true, type: true },
	// Programs of the system that tests read files with.
	ignoreBinaries: [/^(qpdf|pdf\w+|soffice)$/]
};

export default config;
