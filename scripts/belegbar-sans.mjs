/**
 * What "Belegbar Sans" is made of, on screen and on paper: two cuts of Source Sans 3. The licence
 * reserves the name "Source", so what is changed carries another name.
 */
import { readFile } from 'node:fs/promises';

const source = new URL('../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);

/** @typedef {'Regular' | 'SemiBold'} Cut */

/** @type {readonly Cut[]} */
export const cuts = ['Regular', 'SemiBold'];

const files = {
	Regular: '400Regular/SourceSans3_400Regular.ttf',
	SemiBold: '600SemiBold/SourceSans3_600SemiBold.ttf'
};

/** @param {Cut} cut */
export function readCut(cut) {
	return readFile(new URL(files[cut], source));
}

/**
 * The licence that lies beside the fonts.
 * @param {readonly string[]} fonts
 */
export async function licence(fonts) {
	const text = await readFile(new URL('LICENSE_FONT', source), 'utf8');
	return `${fonts.join(' and ')} ("Belegbar Sans") are subsets of Source Sans 3.\n\n${text.trim()}\n`;
}

/** @param {Cut} cut */
export function namesOf(cut) {
	const full = `Belegbar Sans ${cut}`;
	return new Map([
		[0, 'Copyright 2010-2020 Adobe (http://www.adobe.com/), with Reserved Font Name "Source".'],
		[1, 'Belegbar Sans'],
		[2, cut],
		[3, full],
		[4, full],
		[6, `BelegbarSans-${cut}`],
		[13, 'SIL Open Font License, Version 1.1'],
		[14, 'https://openfontlicense.org']
	]);
}
