import { termsDe } from '../terms/terms.de';

/** Words a group takes along on paper and as a table file. German is the source. */
export const groupSheetDe = {
	subject: 'Was eine Gruppe gesagt und belegt hat',
	keywords: [
		termsDe.keywords.readiness,
		termsDe.go.group,
		termsDe.bothInOne,
		termsDe.keywords.companies
	],
	title: 'Gruppenblatt',
	ownTitle: termsDe.round.meInGroup,
	fileNames: { group: 'Belegbar-Gruppenblatt', own: 'Belegbar-Ich-in-der-Gruppe' },
	made: (date: string) => `Blatt vom ${date}`,
	stands: 'Wo die Gruppe steht',
	caption: termsDe.bothSigns,
	ownCaption: 'Das Dreieck zeigt auf Ihren Wert. Umrandet: gesagt. Gefüllt: belegt.',
	values: termsDe.valuesByArea,
	half: (figure: string) => `${figure}, mittlere Hälfte`,
	noValue: '–',
	openNote:
		'In dieser Runde waren genaue Werte zu sehen; alle hatten zugestimmt. Auf Papier bleiben davon nur gerundete Werte, und erst ab fünf Betrieben.',
	openTooFew:
		'Diese kleine Runde hat genaue Werte gezeigt. Genaue Werte bleiben im Raum, deshalb stehen hier keine. Was Sie behalten wollen, schreiben Sie selbst auf.',
	notes: 'Notizen',
	meeting: {
		agreed: termsDe.round.agreed,
		agreedLead: 'Wer macht was, bis wann?',
		next: termsDe.round.next,
		nextHint: 'Nächstes Treffen: wann, bei wem?',
		at: termsDe.round.at,
		discussed: termsDe.round.discussed
	},
	distribution: 'Verteilung je Bereich',
	distributionLead:
		'Wie viele Betriebe in welchem Abschnitt der Skala liegen, in jedem mindestens drei. Jeder Bereich ist für sich ausgewertet.',
	distributionTable: 'Wie viele Betriebe in welchem Abschnitt',
	distributionBins: 'Abschnitt und Anzahl',
	cell: 'Teilgruppe',
	own: {
		lead: 'Dieses Blatt ist auf Ihrem Gerät entstanden. Ihre Werte stehen nur hier: Geben Sie es weiter, an wen Sie wollen, oder an niemanden.',
		values: 'Ihre Werte neben denen der Gruppe',
		columns: {
			own: (figure: string) => `Sie, ${figure}`,
			group: (figure: string) => `Gruppe, ${figure}`,
			position: 'Wo Sie liegen'
		},
		answer: 'Ihre Antwort: ',
		evidencedTo: termsDe.evidencedTo,
		commitment: termsDe.round.commitment,
		commitmentLead: 'Was wir bis zum nächsten Treffen tun:'
	},
	csv: {
		kind: termsDe.table.kind,
		kinds: {
			fact: 'Angabe',
			group: termsDe.go.group,
			cell: 'Teilgruppe',
			lastTime: 'Letztes Mal, Median',
			plans: 'Vorhaben vom letzten Mal',
			aiUse: 'KI: wofür genutzt',
			aiReady: 'KI: vorbereitet',
			aiMissing: 'KI: es fehlt',
			experience: 'KI: Erfahrung',
			note: termsDe.source.note,
			strip: 'Verteilung',
			disagreement: 'Gespräch: uneinig',
			weak: 'Gespräch: unter dem Ziel',
			missingSources: 'Gespräch: ohne Beleg'
		},
		cell: 'Teilgruppe',
		companies: 'Betriebe',
		id: termsDe.table.id,
		name: termsDe.table.name,
		word: 'In Worten',
		claimed: 'Gesagt, Median',
		claimedLow: 'Gesagt, mittlere Hälfte von',
		claimedHigh: 'Gesagt, mittlere Hälfte bis',
		evidenced: 'Belegt, Median',
		evidencedLow: 'Belegt, mittlere Hälfte von',
		evidencedHigh: 'Belegt, mittlere Hälfte bis',
		claimedCount: 'Gesagt, Anzahl',
		evidencedCount: 'Belegt, Anzahl',
		level: 'Mittlere Beschreibung (ab 1)',
		facts: {
			title: 'Runde',
			date: 'Stand',
			companies: 'Betriebe',
			rule: 'Regel',
			catalogue: termsDe.catalogue,
			scope: termsDe.extent
		}
	}
};

export type GroupSheetWords = typeof groupSheetDe;
