import type { KeptPlan, Plan } from '../../domain';

/** The plans of the sample company: two from the month before, one until the next meeting. Invented. */
export function samplePlans(locale: 'de' | 'en'): readonly KeptPlan[] {
	return plans.map(({ key, facts, ...texts }) => {
		const { between, ...words } = texts[locale];
		const { outcome, ...days } = facts;
		const became = outcome ? { outcome: { ...outcome, between } } : {};
		return { key, entry: { ...days, ...words, ...became } };
	});
}

interface SampleTexts {
	readonly what: string;
	readonly who: string;
	readonly seenBy: string;
	readonly between: string;
}

interface SamplePlan {
	readonly key: string;
	readonly facts: Pick<Plan, 'until' | 'madeOn' | 'question'> & {
		readonly outcome?: Omit<NonNullable<Plan['outcome']>, 'between'>;
	};
	readonly de: SampleTexts;
	readonly en: SampleTexts;
}

const plans: readonly SamplePlan[] = [
	{
		key: 'sample-1',
		facts: {
			madeOn: '2026-10-26',
			until: '2026-11-23',
			question: 'DO-01',
			outcome: { state: 'done', saidOn: '2026-11-23' }
		},
		de: {
			what: 'Die Rüstanleitung der Kantbank aufschreiben und an die Maschine hängen',
			who: 'Jens Wulf',
			seenBy: 'Sie hängt, und der Auszubildende hat danach gerüstet',
			between: ''
		},
		en: {
			what: 'Write down how the press brake is set up and put it up at the machine',
			who: 'Jens Wulf',
			seenBy: 'It hangs there, and the apprentice has used it',
			between: ''
		}
	},
	{
		key: 'sample-2',
		facts: {
			madeOn: '2026-10-26',
			until: '2026-11-23',
			question: 'SO-01',
			outcome: { state: 'partly', saidOn: '2026-11-23' }
		},
		de: {
			what: 'Durchsehen, wer auf welche Ordner zugreifen darf',
			who: 'Anna Köhler',
			seenBy: 'Übersicht mit Datum liegt im Ordner Organisation',
			between: 'Der IT-Dienstleister hatte erst die halbe Liste.'
		},
		en: {
			what: 'Go through who may open which folders',
			who: 'Anna Köhler',
			seenBy: 'A dated overview lies in the folder Organisation',
			between: 'The IT provider had only half the list.'
		}
	},
	{
		key: 'sample-3',
		facts: { madeOn: '2026-11-23', until: '2026-12-21', question: 'SO-04' },
		de: {
			what: 'Auf eine Seite schreiben, welche Angaben in welches KI-Werkzeug dürfen',
			who: 'Anna Köhler',
			seenBy: 'Die Seite hängt am Schwarzen Brett',
			between: ''
		},
		en: {
			what: 'Write on one page which details may go into which AI tool',
			who: 'Anna Köhler',
			seenBy: 'The page is on the notice board',
			between: ''
		}
	}
];
