import { expect, test } from 'vitest';
import type { Scope } from '$lib/domain';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { dossierDe } from '$lib/language/words/dossier/dossier.de';
import { voiceOf } from '$lib/say/score';
import { directionText } from './direction-text';

const instrument = await loadCurrentInstrument('de');

function textOf(before: number, now: number, scope: Scope) {
	const direction = { id: 'A', claimed: 0, evidenced: now - before, evidencedNow: now };
	return directionText(direction, 'Daten', { words: dossierDe, voice: voiceOf(instrument, scope) });
}

test.each([
	[19.7, 27.8, 'quick', '▲', '+10'],
	[22.4, 18.2, 'quick', '→', 'unverändert'],
	[19.7, 27.8, 'full', '▲', '+8'],
	[38.4, 38.6, 'full', '▲', '+1'],
	[38, 30, 'full', '▼', '−8']
] as const)('from %d to %d in a %s check is %s %s', (before, now, scope, arrow, text) => {
	expect(textOf(before, now, scope)).toMatchObject({ arrow, text });
});

test('one point is spoken of as one', () => {
	expect(textOf(37, 38, 'full').spoken).toBe('Daten: 1 Punkt mehr belegt');
});

test('what cannot be compared has no direction', () => {
	const voice = voiceOf(instrument, 'full');
	const direction = { id: 'A', claimed: null, evidenced: null, evidencedNow: 40 };
	expect(directionText(direction, 'Daten', { words: dossierDe, voice }).arrow).toBe('');
});
