/**
 * The characters of the typeface on screen: what German and English texts are written with, and the
 * names of people from the neighbouring countries, Poland, Czechia, Hungary, Romania, Croatia and
 * Turkey. Any other character is drawn in the reader's own font.
 */
const ascii = range(0x20, 0x7e);
const western = range(0xc0, 0xff);
const eastern = 'ĂăĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŞşȘșŠšŤťȚțŮůŰűŹźŻżŽž';
const spaces = '\u00a0\u00ad\u202f';
const signs = 'ẞ„“”‚‘’‹›«»–—…·•×−≈←→±§©€°½✓▲▼◆β²';

export const webFontCharacters = ascii + western + eastern + spaces + signs;

/**
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
	return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(
		''
	);
}
