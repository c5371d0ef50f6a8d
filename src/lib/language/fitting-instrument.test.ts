import { expect, test } from 'vitest';
import { instrumentsIn } from '../../cli/instruments';
import { loadAskingInstrument } from './load-instrument';
import { FittingInstrument } from './fitting-instrument.svelte';

const older = instrumentsIn('tests/fixtures/catalogues').findCatalogue({
	id: 'ai-readiness',
	version: '0.9.0'
});

test('what the page came with serves at once where it fits, and never for another version', async () => {
	const atHand = await loadAskingInstrument('de');
	if (!older) throw new Error('the older catalogue expected');
	const fitting = new FittingInstrument(() => ({ catalogue: atHand.catalogue, atHand }));
	const other = new FittingInstrument(() => ({ catalogue: older, atHand }));
	expect(fitting.value).toBe(atHand);
	expect(other.value).toBeUndefined();
});
