import { readFileSync } from 'node:fs';

/** What is needed to answer: names, questions and their levels. Reasons and sources can follow. */
const ASKING = /^(dimension|topic|maturity)\.|^question\.[^.]+\.(short|text|hint|na|level\.\d+)$/;

/**
 * Lets a text file of a catalogue be imported in two parts, `texts/de.json?part=asking` and
 * `?part=reading`, so that the first question does not wait for words nobody reads yet.
 *
 * @returns {import('vite').Plugin}
 */
export function catalogueTextParts() {
	return {
		name: 'catalogue-text-parts',
		enforce: 'pre',
		load(id) {
			const [file, query] = id.split('?');
			const part = new URLSearchParams(query).get('part');
			if (!file?.endsWith('.json') || part === null) return undefined;
			this.addWatchFile(file);
			const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
			const chosen = texts.filter(([key]) => ASKING.test(key) === (part === 'asking'));
			const json = JSON.stringify(Object.fromEntries(chosen));
			return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
		}
	};
}
