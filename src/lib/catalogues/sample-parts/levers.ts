import type { KeyedProcess, NeededUse, OwnProcess } from '../../domain';

type SampleLocale = 'de' | 'en';

/** Hours, errors per month, hours per error, hours of searching. */
type SampleHours = readonly [number, number, number, number];
type SampleRatings = readonly [documents: number, data: number, evenness: number];

/**
 * The processes of the invented company: the figures of example E13 of the method, each with the AI
 * use it would need. Source: methodology 2.7 and 2.12.
 */
export function sampleProcesses(locale: SampleLocale): readonly KeyedProcess[] {
	return samples.map(({ name, hours, ratings, risk, use }, position) => {
		const [manualHours, errors, hoursPerError, searchHours] = hours;
		const [documents, data, evenness] = ratings;
		const entry: OwnProcess = {
			position,
			name: name[locale],
			manualHours,
			errors,
			hoursPerError,
			searchHours,
			documents,
			data,
			evenness,
			risk,
			use
		};
		return { key: `sample-${position}`, entry };
	});
}

interface SampleProcess {
	readonly name: Readonly<Record<SampleLocale, string>>;
	readonly hours: SampleHours;
	readonly ratings: SampleRatings;
	readonly risk: 'low' | 'medium' | 'high';
	readonly use: NeededUse;
}

const samples: readonly SampleProcess[] = [
	{
		name: { de: 'Angebote schreiben', en: 'Writing offers' },
		hours: [9, 4, 1.5, 4],
		ratings: [2, 3, 3],
		risk: 'medium',
		use: { gate: 'G-ALLTAG' }
	},
	{
		name: { de: 'Besprechungsprotokolle', en: 'Minutes of meetings' },
		hours: [3.5, 0, 0, 1],
		ratings: [3, 3, 2],
		risk: 'low',
		use: 'without-ai'
	},
	{
		name: { de: 'Endkontrolle', en: 'Final inspection' },
		hours: [20, 6, 2, 0],
		ratings: [1, 1, 3],
		risk: 'high',
		use: { gate: 'G-KAMERA' }
	},
	{
		name: { de: 'Reisekosten', en: 'Travel expenses' },
		hours: [0.5, 1, 0.25, 0.25],
		ratings: [3, 4, 4],
		risk: 'low',
		use: 'without-ai'
	},
	{
		name: { de: 'Messeplanung', en: 'Planning trade fairs' },
		hours: [1, 0, 0, 0.5],
		ratings: [0, 1, 1],
		risk: 'low',
		use: 'without-ai'
	},
	{
		name: { de: 'Rechnungsprüfung', en: 'Checking invoices' },
		hours: [6, 5, 1, 3],
		ratings: [3, 3, 3],
		risk: 'medium',
		use: { gate: 'G-AGENT' }
	}
];
