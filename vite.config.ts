import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { catalogueTextParts } from './scripts/catalogue-text-parts.mjs';
import { markRareChunks } from './scripts/mark-rare-chunks.mjs';

export default defineConfig({
	plugins: [catalogueTextParts(), sveltekit(), markRareChunks()],
	worker: { format: 'es' },
	build: {
		// pdf-lib, only loaded for a PDF that another program saved again, is larger than 500 kB.
		chunkSizeWarningLimit: 600,
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	test: {
		include: ['{src,scripts,server}/**/*.test.ts', 'tests/*.test.ts', 'tests/pdf/*.test.ts'],
		testTimeout: 20_000,
		coverage: {
			provider: 'v8',
			include: ['src/lib/domain/**/*.ts'],
			exclude: ['**/*.test.ts', '**/testing/**'],
			reporter: ['text', 'json-summary']
		}
	}
});
