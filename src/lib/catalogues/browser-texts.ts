import type { CatalogueTexts } from '../domain';

type CatalogueLocale = 'de' | 'en';
type Loader = () => Promise<{ default: CatalogueTexts }>;

/** The two parts of a text file are made by scripts/catalogue-text-parts.mjs while building. */
const asking: Readonly<Record<CatalogueLocale, Loader>> = {
	de: () => import('./ai-readiness/1.0.0/texts/de.json?part=asking'),
	en: () => import('./ai-readiness/1.0.0/texts/en.json?part=asking')
};

const reading: Readonly<Record<CatalogueLocale, Loader>> = {
	de: () => import('./ai-readiness/1.0.0/texts/de.json?part=reading'),
	en: () => import('./ai-readiness/1.0.0/texts/en.json?part=reading')
};

/** The words of the current catalogue that answering needs: names, questions, levels. */
export async function loadAskingTexts(locale: CatalogueLocale): Promise<CatalogueTexts> {
	return (await asking[locale]()).default;
}

/** All words of the current catalogue; what was fetched before is not fetched again. */
export async function loadAllTexts(locale: CatalogueLocale): Promise<CatalogueTexts> {
	const [first, second] = await Promise.all([asking[locale](), reading[locale]()]);
	return { ...first.default, ...second.default };
}
