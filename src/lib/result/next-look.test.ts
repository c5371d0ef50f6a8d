import { expect, test } from 'vitest';
import { outcomeDe } from '$lib/language/words/outcome/outcome.de';
import { nextLook } from './next-look';

test('a completed check is looked at again a month later, and the file holds nothing else', () => {
	const look = { id: 'check', completedOn: '2026-11-28', day: '2026-12-28' };
	const lines = nextLook(look, outcomeDe.reminder, 'de').replaceAll('\r\n ', '').split('\r\n');
	expect(lines).toContain('DTSTART;VALUE=DATE:20261228');
	expect(lines).toContain('UID:check@belegbar');
	expect(lines).toContain('SUMMARY:KI-Selbstcheck: wieder nachsehen');
	const [text = ''] = lines.filter((line) => line.startsWith('DESCRIPTION:Zuletzt'));
	expect(text).toContain('Zuletzt abgeschlossen am 28.11.2026.');
});
