import { expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { Instrument } from '$lib/language/instrument';
import { publishedSources } from './published-sources';

test('the published sources of a question say which of them were not looked up again', () => {
	const catalogue = {
		...currentCatalogue,
		sources: [
			{ id: 'A', checkedOn: '2026-11-23', status: 'checked' as const },
			{ id: 'B', checkedOn: '2026-11-23', status: 'from-memory' as const }
		]
	};
	const instrument = new Instrument(catalogue, 'de', { 'source.A.title': 'Titel' });
	expect(publishedSources({ sources: ['A', 'B'] }, instrument)).toEqual([
		{ id: 'A', title: 'Titel', isFromMemory: false },
		{ id: 'B', title: 'B', isFromMemory: true }
	]);
});
