import { currentCatalogue } from '$lib/catalogues';
import { SAMPLE_DAY, sampleCompany } from '$lib/catalogues/sample-company';
import { scoreAssessment, type CatalogueTexts } from '$lib/domain';
import { Instrument } from '$lib/language/instrument';
import type { Locale } from '$lib/language/locale';

/** Small enough to come with the page; the texts of all versions are these names. */
const areaNames = import.meta.glob<CatalogueTexts>('../catalogues/*/*/texts/*.json', {
	query: '?part=areas',
	import: 'default',
	eager: true
});

interface SampleFigures {
	readonly claimed: number;
	readonly evidenced: number;
}

interface SampleSheet extends SampleFigures {
	readonly company: string;
	readonly areas: readonly (SampleFigures & { readonly name: string })[];
}

/** What comes out for the sample company, as its own result says it. */
export function sampleSheet(locale: Locale): SampleSheet {
	const sample = sampleCompany(locale);
	const { overall, dimensions } = scoreAssessment(currentCatalogue, sample, SAMPLE_DAY);
	const { id, version } = currentCatalogue;
	const names = areaNames[`../catalogues/${id}/${version}/texts/${locale}.json`] ?? {};
	const instrument = new Instrument(currentCatalogue, locale, names);
	return {
		company: sample.name ?? '',
		claimed: overall.claimed?.value ?? 0,
		evidenced: overall.evidenced?.value ?? 0,
		areas: dimensions.map(({ dimension, score }) => ({
			name: instrument.dimension(dimension.id),
			claimed: score.kind === 'scored' ? score.claimed : 0,
			evidenced: score.kind === 'scored' ? score.evidenced : 0
		}))
	};
}
