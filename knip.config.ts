import type { KnipConfig } from 'knip';

const config: KnipConfig = {
	entry: [
		'scripts/*.{mjs,ts}',
		'server/main.mjs',
		'src/cli/{score,report}.ts',
		'src/service-worker/index.ts',
		'tests/bench/bench.ts'
	],
	ignoreExportsUsedInFile: { interface: true, type: true },
	project: ['src/**/*.{ts,svelte}', 'scripts/**/*.{mjs,ts}', 'server/**/*.mjs', 'tests/**/*.ts']
};

export default config;
