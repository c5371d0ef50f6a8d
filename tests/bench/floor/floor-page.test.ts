import { expect, test } from 'vitest';
import { loadInstrument } from '../../../src/cli/instruments';
import { currentCatalogue } from '../../../src/lib/catalogues/current';
import { Instrument } from '../../../src/lib/language/instrument';
import { floorPage } from './floor-page';

const instrument = loadInstrument(currentCatalogue, 'de');
if (!instrument) throw new Error('the current catalogue is not released');
const page = floorPage(instrument);

test('the hand-written page asks what the catalogue asks, with every description', () => {
	expect(textsIn('legend')).toEqual(
		currentCatalogue.questions.map(({ id }) => instrument.question(id, 'text'))
	);
	expect(textsIn('label')).toEqual(
		currentCatalogue.questions.flatMap(({ id, levels }) =>
			levels.map((_, level) => instrument.level(id, level))
		)
	);
});

test('every area has its bar, and every question belongs to one', () => {
	const areas = currentCatalogue.dimensions.map(({ id }) => id);
	expect(all(/<rect data-area=(\w+)/g)).toEqual(areas);
	expect(new Set(all(/<fieldset data-area=(\w+)/g))).toEqual(new Set(areas));
});

test('a catalogue’s word never becomes markup', () => {
	const [first] = currentCatalogue.questions;
	const key = `question.${first?.id ?? ''}.text`;
	const html = floorPage(new Instrument(currentCatalogue, 'de', { [key]: 'Mehr als <b> & "so"?' }));
	expect(html).toContain('<legend>Mehr als &lt;b> &amp; &quot;so&quot;?</legend>');
});

test('the hand-written page is one answer: nothing is loaded after it', () => {
	expect(page).not.toMatch(/<link|\ssrc=|import\(|fetch\(|url\(/);
});

/** What stands in elements of this name, as a reader sees it. */
function textsIn(name: string): readonly string[] {
	return all(new RegExp(`<${name}>(?:<input[^>]*>)?([^<]*)</${name}>`, 'g')).map((text) =>
		text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
	);
}

function all(pattern: RegExp): readonly string[] {
	return [...page.matchAll(pattern)].map(([, found = '']) => found);
}
