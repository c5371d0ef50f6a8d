import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync(new URL('../src/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the rule with that selector. */
function propertiesOf(selector: string): readonly string[] {
	const at = tokens.indexOf(`${selector} {`);
	expect(at, selector).toBeGreaterThan(-1);
	return tokens
		.slice(at, tokens.indexOf('}', at))
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line.startsWith('--'));
}

test('a window that is dark by itself has the colours of a dark system', () => {
	const chosen = propertiesOf(":root[data-scheme='dark']");
	expect(chosen.length).toBeGreaterThan(0);
	expect(chosen).toEqual(propertiesOf(":root:not([data-scheme='light'])"));
});
