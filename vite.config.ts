import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { catalogueTextParts } from './scripts/catalogue-text-parts.mjs';
import { gatherChunks } from './scripts/gather-chunks.mjs';
import { markRareChunks } from './scripts/mark-rare-chunks.mjs';
import { notePackages } from './scripts/notices.mjs';

/** Windows 7 and an iPhone 6s still get these; the README names them, scripts/too-new.mjs what they lack. */
const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari15.4'];
/** Nothing in these folders knows a world outside, so their files share one loaded catalogue and zod. */
const pureTests = 'src/lib/{domain,language,catalogues,charts,say,report}/**/*.test.ts';
/** jsPDF imports these for HTML, SVG and PNG input, which we never give it. */
const unusedByUs = fileURLToPath(new URL('./src/lib/report/pdf/unused-module.ts', import.meta.url));

export default defineConfig({
	plugins: [catalogueTextParts(), sveltekit(), gatherChunks(), markRareChunks(), notePackages()],
	resolve: {
		alias: {
			html2canvas: unusedByUs,
			dompurify: unusedByUs,
			canvg: unusedByUs,
			'fast-png': unusedByUs
		}
	},
	worker: { format: 'es', plugins: () => [notePackages()] },
	build: {
		target: oldestBrowsers,
		cssTarget: oldestBrowsers,
		// pdf-lib, only loaded for a PDF that another program saved again, is larger than 500 kB.
		chunkSizeWarningLimit: 600,
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	test: {
		testTimeout: 20_000,
		maxWorkers: '100%',
		// A new script in package.json changes no test; another dependency may change any.
		forceRerunTriggers: ['**/vite.config.ts', '**/package-lock.json'],
		projects: [
			{
				extends: true,
				test: {
					name: 'pure',
					include: [pureTests, 'tests/{pdf,bench/*,bench}/*.test.ts'],
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'world',
					include: ['{src,scripts,server}/**/*.test.ts', 'tests/*.test.ts'],
					exclude: [pureTests]
				}
			}
		],
		coverage: {
			provider: 'v8',
			include: ['src/lib/domain/**/*.ts'],
			exclude: ['**/*.test.ts', '**/testing/**'],
			reporter: ['text', 'json-summary']
		}
	}
});
