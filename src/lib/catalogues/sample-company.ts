import type { Answer, Assessment, Evidence } from '../domain';
import { currentCatalogue } from './current';

type SampleLocale = 'de' | 'en';

/** What is noted of a source, with its words in both languages. */
interface SampleSource {
	readonly facts: Pick<Evidence, 'opened' | 'reviewedOn' | 'owner'>;
	readonly who: string;
	readonly where: Readonly<Record<SampleLocale, string>>;
	readonly note?: Readonly<Record<SampleLocale, string>>;
}

/**
 * The company everybody may look at: example E20 of the method, complete with sources. Company and
 * people are invented. Source: methodology 2.12, scoring_examples.json.
 */
export function sampleCompany(locale: SampleLocale): Assessment {
	const answers = Object.entries(levels).map(
		([id, level]) => [id, answerOf(id, level, locale)] as const
	);
	return {
		format: 1,
		catalogue: { id: currentCatalogue.id, version: currentCatalogue.version },
		scope: 'full',
		id: 'beispiel-metallbau',
		name: names[locale],
		createdOn: SAMPLE_DAY,
		updatedOn: SAMPLE_DAY,
		completedOn: SAMPLE_DAY,
		gutFeeling: { PR: 60, DA: 50, DO: 55, ME: 50, SO: 65 },
		answers: Object.fromEntries(answers)
	};
}

/** The day the example was answered and is scored as of. */
export const SAMPLE_DAY = '2026-11-23';

function answerOf(id: string, level: Answer['level'], locale: SampleLocale): Answer {
	const source = sources[id];
	if (!source) return { level };
	const { facts, who, where, note } = source;
	const texts = { where: where[locale], who, ...(note ? { note: note[locale] } : {}) };
	return { level, evidence: { state: 'named', ...facts, ...texts } };
}

const names = {
	de: 'Muster Metallbau GmbH (erfunden)',
	en: 'Muster Metallbau GmbH (invented)'
} as const;

const levels: Readonly<Record<string, Answer['level']>> = {
	...{
		'PR-01': 2,
		'PR-02': 2,
		'PR-04': 2,
		'PR-05': 2,
		'PR-06': 1,
		'PR-07': 3,
		'PR-08': 1,
		'PR-09': 1
	},
	...{
		'DA-01': 2,
		'DA-02': 2,
		'DA-03': 3,
		'DA-04': 1,
		'DA-05': 2,
		'DA-06': 2,
		'DA-07': 2,
		'DA-08': 1
	},
	...{
		'DO-01': 2,
		'DO-02': 2,
		'DO-03': 1,
		'DO-05': 2,
		'DO-06': 2,
		'DO-07': 1,
		'DO-08': 1,
		'DO-09': 2
	},
	...{
		'ME-01': 2,
		'ME-02': 3,
		'ME-03': 3,
		'ME-04': 'na',
		'ME-05': 3,
		'ME-06': 2,
		'ME-07': 2,
		'ME-09': 2
	},
	...{
		'SO-01': 2,
		'SO-02': 1,
		'SO-03': 'unknown',
		'SO-04': 2,
		'SO-05': 2,
		'SO-06': 2,
		'SO-08': 1,
		'SO-09': 1
	}
};

const sound = { opened: true, reviewedOn: '2026-06-01', owner: 'active' } as const;
/** Reviewed by somebody who has left since. */
const ownerGone = { ...sound, reviewedOn: '2026-02-01', owner: 'gone' } as const;
const notOpened = { ...sound, opened: false } as const;
const outdated = { ...sound, reviewedOn: '2025-11-22' } as const;

const sources: Readonly<Record<string, SampleSource>> = {
	'PR-02': {
		facts: ownerGone,
		who: 'Horst Brandt',
		where: {
			de: 'Laufwerk V:\\Vertrieb\\Angebotsvorlage_2024.xlsx',
			en: 'Drive V:\\Vertrieb\\Angebotsvorlage_2024.xlsx'
		},
		note: {
			de: 'Herr Brandt ist seit März im Ruhestand; die Vorlage pflegt niemand.',
			en: 'Mr Brandt retired in March; nobody looks after the template.'
		}
	},
	'PR-04': {
		facts: sound,
		who: 'Anna Köhler',
		where: { de: 'Sammelpostfach „Auftragsfreigabe“', en: 'Shared mailbox “Auftragsfreigabe”' }
	},
	'PR-05': {
		facts: sound,
		who: 'Jens Wulf',
		where: {
			de: 'Reklamationsliste 2026, Ordner Qualität',
			en: 'Complaints list 2026, folder Qualität'
		}
	},
	'DA-02': {
		facts: ownerGone,
		who: 'Horst Brandt',
		where: {
			de: 'Übergabedatei „Angebot_an_Fertigung.csv“',
			en: 'Transfer file “Angebot_an_Fertigung.csv”'
		}
	},
	'DA-03': {
		facts: outdated,
		who: 'Anna Köhler',
		where: {
			de: 'Stichprobe Artikelstamm, zehn Datensätze mit Haken',
			en: 'Sample of item master data, ten records ticked off'
		}
	},
	'DA-05': {
		facts: sound,
		who: 'Anna Köhler',
		where: {
			de: 'Änderungsprotokoll der Warenwirtschaft',
			en: 'Change log of the ERP system'
		}
	},
	'DA-06': {
		facts: notOpened,
		who: 'Jens Wulf',
		where: { de: 'Auftragsmappen, Laufwerk F:', en: 'Order folders, drive F:' }
	},
	'DO-02': {
		facts: ownerGone,
		who: 'Horst Brandt',
		where: {
			de: 'Handbuch Fertigung von 2019, grauer Ordner im Meisterbüro',
			en: 'Production manual of 2019, grey folder in the foreman’s office'
		}
	},
	'DO-05': {
		facts: sound,
		who: 'Sabine Ritter',
		where: {
			de: 'Suchtest vom Juni, Protokoll im Ordner QM',
			en: 'Search test in June, minutes in folder QM'
		}
	},
	'DO-06': {
		facts: notOpened,
		who: 'Sabine Ritter',
		where: { de: 'Ordner QM, Unterordner „alt“', en: 'Folder QM, subfolder “alt”' }
	},
	'DO-09': {
		facts: sound,
		who: 'Anna Köhler',
		where: {
			de: 'Merkblatt „KI-Texte prüfen“, Punkt 2, Intranet',
			en: 'Leaflet “KI-Texte prüfen”, item 2, intranet'
		}
	},
	'ME-01': {
		facts: sound,
		who: 'Petra Lindemann',
		where: {
			de: 'Protokoll der Mitarbeiterversammlung, Punkt 4',
			en: 'Minutes of the staff meeting, item 4'
		}
	},
	'ME-02': {
		facts: sound,
		who: 'Petra Lindemann',
		where: {
			de: 'Rundschreiben „Neue Software im Versand“ mit Datum',
			en: 'Circular “Neue Software im Versand”, dated'
		}
	},
	'ME-03': {
		facts: notOpened,
		who: 'Jens Wulf',
		where: { de: 'Testnotizen der Schweißerei', en: 'Test notes of the welding shop' }
	},
	'ME-05': {
		facts: ownerGone,
		who: 'Horst Brandt',
		where: { de: 'E-Mail-Verlauf „Falscher Zuschnitt“', en: 'Email thread “Falscher Zuschnitt”' }
	},
	'ME-06': {
		facts: outdated,
		who: 'Petra Lindemann',
		where: {
			de: 'Teilnahmeliste der Einführung, Personalordner',
			en: 'Attendance list, staff folder'
		}
	},
	'ME-07': {
		facts: sound,
		who: 'Anna Köhler',
		where: {
			de: 'Merkblatt „KI-Texte prüfen“, Intranet',
			en: 'Leaflet “KI-Texte prüfen”, intranet'
		}
	},
	'ME-09': {
		facts: sound,
		who: 'Petra Lindemann',
		where: {
			de: 'Notiz der Geschäftsführung vom 1. Juni, Ordner KI',
			en: 'Note by the management of 1 June, folder KI'
		}
	},
	'SO-01': {
		facts: sound,
		who: 'Kai Sommer',
		where: {
			de: 'Gruppenübersicht im Verzeichnisdienst',
			en: 'Group overview in the directory service'
		}
	},
	'SO-05': {
		facts: ownerGone,
		who: 'Horst Brandt',
		where: {
			de: 'Vertragsordner, Register „AV-Verträge“',
			en: 'Contracts folder, tab “AV-Verträge”'
		}
	},
	'SO-06': {
		facts: outdated,
		who: 'Kai Sommer',
		where: {
			de: 'Artikelliste vom Probe-Export',
			en: 'Item list from the trial export'
		},
		note: {
			de: 'Aufträge und Zeichnungen fehlen im Export noch.',
			en: 'Orders and drawings are still missing from the export.'
		}
	}
};
