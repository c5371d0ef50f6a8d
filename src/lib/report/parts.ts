import type { PartId } from '../domain';
import type { Locale } from '../language/locale';
import type { PartWriter } from './report-context';
import { plansInFront, plansInReport } from './sections/plans';
import { sourceSampleInReport } from './sections/source-sample';
import { leversInReport } from './sections/levers';
import { timeBookInReport } from './sections/time-book';
import { loadAiRegisterPart } from './sections/ai-register';
import { loadAiMistakesPart } from './sections/ai-mistakes';

/** What a part of the dossier says in the report. */
interface ReportPart {
	readonly id: PartId;
	/** Fetches its words. */
	readonly load: (locale: Locale) => Promise<PartWriter>;
	/** The same for what it says on the first page. */
	readonly loadFront?: (locale: Locale) => Promise<PartWriter>;
}

/** In the order of the report. */
const parts: readonly ReportPart[] = [
	{ id: 'plans', load: plansInReport, loadFront: plansInFront },
	{ id: 'source-sample', load: sourceSampleInReport },
	{ id: 'levers', load: leversInReport },
	{ id: 'time-book', load: timeBookInReport },
	{ id: 'ai-mistakes', load: loadAiMistakesPart },
	{ id: 'ai-uses', load: loadAiRegisterPart }
];

/** The writers of all parts but those that somebody left out. */
export async function loadParts(
	locale: Locale,
	leftOut: readonly string[] = []
): Promise<readonly PartWriter[]> {
	return Promise.all(
		parts.filter(({ id }) => !leftOut.includes(id)).map(({ load }) => load(locale))
	);
}

/** The writers of what the parts say on the first page. */
export async function loadFrontParts(
	locale: Locale,
	leftOut: readonly string[] = []
): Promise<readonly PartWriter[]> {
	return Promise.all(
		parts.flatMap(({ id, loadFront }) =>
			loadFront && !leftOut.includes(id) ? [loadFront(locale)] : []
		)
	);
}
