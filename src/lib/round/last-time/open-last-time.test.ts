import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { groupJson } from '$lib/report/group/group-json';
import { NO_MEETING } from '$lib/report/group/meeting';
import { groupSheetInput } from '$lib/report/group/testing/sample-group';
import { openLastTime } from './open-last-time';

const { published, title } = groupSheetInput({ count: 7 });
const saved = groupJson({ published, title, meeting: NO_MEETING });

function opened(text: string, { name = 'x.json', catalogue = currentCatalogue.id } = {}) {
	return openLastTime(new File([text], name), { id: catalogue, version: '1.0.0' });
}

test('the file that was saved beside the sheet is opened, whatever its name', async () => {
	expect(await opened(saved, { name: 'Kopie von Gruppe (2).txt' })).toMatchObject({
		ok: true,
		file: { title, comparison: { count: 7 } }
	});
});

describe('what is no group file of these questions is refused with the reason:', () => {
	test.each<[string, string, string]>([
		['a table', 'Art;Kennung;x', 'sheet'],
		['half a file', saved.slice(0, 900), 'damaged'],
		['a file changed by hand', saved.replace('"median"', '"Median"'), 'damaged'],
		['a file with a trap', saved.replace('{', '{"__proto__":{},'), 'damaged'],
		['a file from the future', saved.replace('"format": 1', '"format": 7'), 'too-new'],
		['a book', 'x'.repeat(1_000_001), 'too-large'],
		['nothing', '', 'empty'],
		['a saved check', '{"format":1,"answers":{}}', 'not-a-group-file']
	])('%s', async (_, text, reason) => {
		expect(await opened(text)).toEqual({ ok: false, reason });
	});

	test('one of other questions', async () => {
		expect(await opened(saved, { catalogue: 'other' })).toEqual({
			ok: false,
			reason: 'other-catalogue'
		});
	});
});
