import { readFileSync } from 'node:fs';

/** What is needed to answer: names, questions and their levels. Reasons and sources can follow. */
const ASKING = /^(dimension|topic|maturity)\.|^question\.[^.]+\.(short|text|hint|na|level\.\d+)$/;
const AREA_NAME = /^dimension\.[^.]+\.name$/;

/** @type {Readonly<Record<string, (key: string) => boolean>>} */
const parts = {
	asking: (key) => ASKING.test(key),
	reading: (key) => !ASKING.test(key),
	areas: (key) => AREA_NAME.test(key)
};

/**
 * Lets a text file of a catalogue be imported in two parts, `texts/de.json?part=asking` and
 * `?part=reading`, so that the first question does not wait for words nobody reads yet. The start
 * page takes only the names of the areas, `?part=areas`.
 *
 * @returns {import('vite').Plugin}
 */
export function catalogueTextParts() {
	return {
		name: 'catalogue-text-parts',
		enforce: 'pre',
		load(id) {
			const [file, query] = id.split('?');
			const isInPart = parts[new URLSearchParams(query).get('part') ?? ''];
			if (!file?.endsWith('.json') || !isInPart) return undefined;
			this.addWatchFile(file);
			const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
			const chosen = texts.filter(([key]) => isInPart(key));
			const json = JSON.stringify(Object.fromEntries(chosen));
			return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
		}
	};
}
