import type { AiUse, KeptEntry } from '../domain';

type SampleLocale = 'de' | 'en';

/** What AI is in use at the sample company. Invented, like the company. */
export function sampleUses(locale: SampleLocale): readonly KeptEntry<AiUse>[] {
	return uses[locale].map((words, i) => ({ key: `sample-${i}`, entry: { ...facts[i], ...words } }));
}

/** What is the same in both languages. */
const facts: readonly AiUse[] = [
	{ gate: 'G-ALLTAG', access: 'private', mayAct: false },
	{
		gate: 'G-AGENT',
		access: 'company',
		mayAct: true,
		identity: 'person',
		approval: 'some',
		revoke: 'provider',
		dataGoes: 'unknown',
		withoutVendor: 'by-hand',
		keeper: 'person'
	},
	{
		gate: 'G-WISSEN',
		access: 'company',
		mayAct: true,
		identity: 'own',
		approval: 'nobody',
		revoke: 'at-once',
		dataGoes: 'in-house',
		withoutVendor: 'by-hand',
		keeper: 'company'
	}
];

const uses: Readonly<Record<SampleLocale, readonly AiUse[]>> = {
	de: [
		{
			tool: 'Chatprogramm im Büro',
			task: 'E-Mails und Protokolle',
			who: 'Vier im Büro',
			since: 'Herbst 2025'
		},
		{
			tool: 'Bestellhelfer',
			task: 'Trägt Bestellungen aus E-Mails in die Warenwirtschaft ein',
			who: 'Anna Köhler',
			since: 'Juni 2026',
			reaches: [
				{ system: 'Postfach', right: 'read' },
				{ system: 'Warenwirtschaft', right: 'write' }
			],
			approver: 'Anna Köhler',
			keeperWho: 'Anna Köhler'
		},
		{
			tool: 'Suche im Handbuch',
			task: 'Beantwortet Fragen zur Fertigung',
			who: 'Die Schweißerei',
			since: 'September 2026',
			reaches: [{ system: 'Laufwerk F:', right: 'read' }]
		}
	],
	en: [
		{
			tool: 'Chat program in the office',
			task: 'Emails and minutes',
			who: 'Four in the office',
			since: 'autumn 2025'
		},
		{
			tool: 'Order helper',
			task: 'Enters orders from emails into the ERP',
			who: 'Anna Köhler',
			since: 'June 2026',
			reaches: [
				{ system: 'Mailbox', right: 'read' },
				{ system: 'ERP', right: 'write' }
			],
			approver: 'Anna Köhler',
			keeperWho: 'Anna Köhler'
		},
		{
			tool: 'Manual search',
			task: 'Answers questions about production',
			who: 'The welding shop',
			since: 'September 2026',
			reaches: [{ system: 'Drive F:', right: 'read' }]
		}
	]
};
