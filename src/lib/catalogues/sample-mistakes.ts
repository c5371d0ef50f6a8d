import type { AiMistake, KeptEntry } from '../domain';

type SampleLocale = 'de' | 'en';

interface SampleMistake {
	readonly facts: Pick<AiMistake, 'on' | 'kind' | 'noticed' | 'question' | 'closedOn'>;
	readonly asked: Readonly<Record<SampleLocale, string>>;
	readonly came: Readonly<Record<SampleLocale, string>>;
}

/** What an AI got wrong at the sample company. Invented, like the company. */
export function sampleMistakes(locale: SampleLocale): readonly KeptEntry<AiMistake>[] {
	return mistakes.map(({ facts, asked, came }, i) => ({
		key: `sample-${i}`,
		entry: { ...facts, tool: tools[locale], asked: asked[locale], came: came[locale] }
	}));
}

const tools = { de: 'Chatprogramm im Büro', en: 'Chat program in the office' } as const;

const mistakes: readonly SampleMistake[] = [
	{
		facts: { on: '2026-11-18', kind: 'process', noticed: 'knew', question: 'DO-02' },
		asked: {
			de: 'Wer gibt bei uns ein Angebot über 10.000 € frei?',
			en: 'Who approves a quotation above €10,000 at our company?'
		},
		came: {
			de: 'Eine Freigabe in zwei Stufen, die es bei uns nie gab.',
			en: 'An approval in two stages, which we never had.'
		}
	},
	{
		facts: { on: '2026-11-12', kind: 'contact', noticed: 'outside', question: 'DO-02' },
		asked: {
			de: 'Wer kümmert sich um die Angebotsvorlage?',
			en: 'Who looks after the quotation template?'
		},
		came: {
			de: 'Herr Brandt; er ist seit März im Ruhestand.',
			en: 'Mr Brandt; he retired in March.'
		}
	},
	{
		facts: { on: '2026-11-05', kind: 'number', noticed: 'looked-up', question: 'DA-01' },
		asked: {
			de: 'Was kostet uns das Blech mit drei Millimetern?',
			en: 'What do we pay for the three-millimetre sheet?'
		},
		came: {
			de: 'Den Preis aus einer alten Artikelliste.',
			en: 'The price from an old item list.'
		}
	},
	{
		facts: {
			on: '2026-10-21',
			kind: 'rule',
			noticed: 'looked-up',
			question: 'DO-06',
			closedOn: '2026-11-02'
		},
		asked: {
			de: 'Wie oft prüfen wir die Schweißnähte?',
			en: 'How often do we inspect the welds?'
		},
		came: {
			de: 'Die Fassung von 2019 aus dem Unterordner „alt“.',
			en: 'The version of 2019 from the subfolder “alt”.'
		}
	}
];
