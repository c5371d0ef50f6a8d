import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withNotices } from './scripts/notices.mjs';

/** Files outside src/ and tests/ that are checked too; the addresses are seen from .svelte-kit/. */
const checkedToo = ['../*.config.ts', '../*.config.js', '../scripts/**/*', '../server/**/*'];

/** Their library comes without types. */
const uncheckable = ['../scripts/subset-fonts.mjs', '../scripts/subset-web-fonts.mjs'];

/** The page frame's own scripts: what must happen before any other script has come. */
const frame = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const frameHashes = [...frame.matchAll(/<script>([^]*?)<\/script>/g)].map(
	([, script = '']) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: withNotices(adapter({ out: 'build', precompress: true }), 'build'),
		// An inline style's own address changes with the page's, and with it what it means by a relative one.
		paths: { relative: false },
		inlineStyleThreshold: 24_000,
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...frameHashes],
				// Chart.js and the sliders set sizes through the style attribute; style elements stay hashed.
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		serviceWorker: { register: false },
		prerender: {
			// Questions are places of one page, which only the browser shows.
			handleMissingId: ({ path, message }) => {
				if (!/\/check(\/(quick|full))?$/.test(path)) throw new Error(message);
			}
		},
		typescript: {
			config: (generated) => ({
				...generated,
				include: [...generated.include, ...checkedToo],
				exclude: [...generated.exclude, ...uncheckable]
			})
		}
	}
};
