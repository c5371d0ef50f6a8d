/**
 * Libraries that only a rare case loads in the page: a PDF another program saved again, a Word file, a
 * browser that refuses the worker with jsPDF in it. The service worker does not fetch files so marked ahead.
 */
const rarelyUsed = ['/node_modules/pdf-lib/', '/node_modules/jspdf/', '/node_modules/docx/'];

/** @returns {import('vite').Plugin} */
export function markRareChunks() {
	return {
		name: 'belegbar:mark-rare-chunks',
		outputOptions(options) {
			const names = options.chunkFileNames;
			if (typeof names !== 'string' || !names.includes('/immutable/chunks/')) return options;
			const rareNames = names.replace('[hash]', 'rare-[hash]');
			return {
				...options,
				chunkFileNames: ({ moduleIds }) => (isRare(moduleIds) ? rareNames : names)
			};
		}
	};
}

/** @param {readonly string[]} modules */
function isRare(modules) {
	return modules.some((module) => rarelyUsed.some((place) => module.includes(place)));
}
