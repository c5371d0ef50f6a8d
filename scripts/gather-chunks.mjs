/**
 * What every page needs in one file, and what the questions need besides in another. By itself the
 * bundler makes a file of everything that the same pages share: dozens for one page, most of them below
 * a kilobyte, and a phone pays for each.
 */

/** With all they import. */
const everywhere = [
	'/@sveltejs/kit/src/runtime/client/entry.js',
	'/src/routes/+error.svelte',
	'/src/routes/+layout.',
	'/src/routes/[[lang=lang]]/+layout.',
	'/src/lib/domain/scoring/scored-answer.ts',
	'/src/lib/dossier/files/save-dossier.ts',
	'/src/lib/language/displayed-name.ts',
	'/src/lib/language/fitting-instrument.svelte.ts',
	'/src/lib/language/format.ts',
	'/src/lib/language/load-instrument.ts',
	'/src/lib/say/site-of.ts',
	'/src/lib/ui/Segments.svelte',
	'/src/lib/ui/SourceLink.svelte',
	'/src/lib/ui/StorageBanner.svelte'
];
const questions = ['/src/lib/check/', '/src/routes/[[lang=lang]]/check/'];

/** What a page fetches later stays out. @type {'$initial'[]} */
const tags = ['$initial'];
/** What other pages share with the questions is in files of its own, unless it is too small for one. */
const byPage = { entriesAware: true, entriesAwareMergeThreshold: 6_000 };

/** @returns {import('vite').Plugin} */
export function gatherChunks() {
	return {
		name: 'belegbar:gather-chunks',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions(options) {
			// The same hook sees the workers, which are one file each.
			if (!String(options.chunkFileNames).includes('/immutable/chunks/')) return options;
			const groups = [
				{ name: 'frame', test: isAmong(everywhere), tags, priority: 2 },
				{ name: 'questions', test: isAmong(questions), tags, ...byPage, priority: 1 }
			];
			return { ...options, codeSplitting: { groups } };
		}
	};
}

/** @param {readonly string[]} places */
function isAmong(places) {
	return (/** @type {string} */ id) => places.some((place) => id.includes(place));
}
