import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodes } from './pasted-codes';

/** Two codes that exist; everything else is refused, as the checksum does. */
const ANNA = 'BB1-04AAAA111122223333';
const BERND = 'BB1-04BBBB444455556666';

function read(code: string) {
	const plain = code.toUpperCase().replace(/^(BB1-)|-/g, '$1');
	return { ok: plain === ANNA || plain === BERND, code };
}

function found(text: string): readonly string[] {
	return readCodes(text, read).map(({ ok, code }) => (ok ? code.toUpperCase() : `refused ${code}`));
}

describe('codes are found in what people paste:', () => {
	test.each<[string, string]>([
		['one a line', `${ANNA}\n${BERND}`],
		['with commas', `${ANNA}, ${BERND}`],
		['without any blank', `${ANNA},${BERND};`],
		['a chat', `Anna: ${ANNA}\n[09:14] Bernd Bäcker: ${BERND} Viele Grüße!`],
		['small letters', `${ANNA.toLowerCase()} ${BERND}`],
		['in quotation marks', `„${ANNA}“ und (${BERND}).`],
		['with a dash instead of the hyphen', `BB1–${ANNA.slice(4)} ${BERND}`],
		['with signs nobody sees', `BB1-\u200b${ANNA.slice(4)}\ufeff ${BERND}`]
	])('%s', (_, text) => expect(found(text)).toEqual([ANNA, BERND]));

	test('a code broken over lines, also in a quoted mail', () => {
		const broken = `Anna: BB1-04AA\nAA1111\n2222 3333\n\nBB1-04BBBB\n> 444455\n> 556666\nGruß Bernd`;
		expect(found(broken)).toEqual([ANNA, BERND]);
	});

	test('words after a code that look like a part of it do no harm', () => {
		expect(found(`${ANNA} Danke Anna ${BERND}`)).toEqual([ANNA, BERND]);
	});

	test('a damaged one among others is refused alone', () => {
		expect(found(`${ANNA}\nBB1-XX Gruß\n${BERND}`)).toEqual([ANNA, 'refused BB1-XX', BERND]);
	});

	test('a code of a newer program is a code', () => {
		expect(found(`BB2-0000, ${ANNA}`)).toEqual(['refused BB2-0000', ANNA]);
	});

	test.each(['', 'Hallo zusammen', 'ABB1-0000', 'BB-0000', 'BB0-1'])('none in "%s"', (text) => {
		expect(found(text)).toEqual([]);
	});
});

test('whatever stands between two codes, both are found', () => {
	const letters = fc.string({
		unit: fc.constantFrom(...Array.from('abc XÄ,.:;\n')),
		maxLength: 20
	});
	fc.assert(
		fc.property(letters, letters, (between, after) => {
			expect(found(`${ANNA} ${between} ${BERND} ${after}`)).toEqual([ANNA, BERND]);
		})
	);
});
