import { termsDe } from '../terms/terms.de';

/** Words on a participant’s own device from the release of the contribution on. German is the source. */
export const takePartDe = {
	connected: 'Verbunden',
	roomCode: (code: string) => `Code ${code}, wie auf der Leinwand`,
	waiting: {
		title: 'Sie sind dabei.',
		text: 'Sobald alle so weit sind, deckt die Moderation auf. Diese Seite zeigt es dann von selbst.',
		own: 'So steht Ihr Betrieb',
		ownNote: 'Diese Werte sieht nur dieses Gerät.',
		toResult: 'Ganzes Ergebnis ansehen',
		next: 'So geht es weiter',
		steps: [
			'Aufdecken, etwa 15 Minuten: Bereich für Bereich, erst was die Runde sagt, dann was sie belegen kann. Hier und auf der Leinwand.',
			'Besprechen, etwa 30 Minuten: wie etwas geht, nicht wer wo steht.',
			'Abschluss: Jeder schreibt ein Vorhaben auf, auf dem eigenen Gerät.'
		]
	},
	speak: {
		title: 'Worüber ich gleich sprechen möchte',
		lead: 'Bleibt auf diesem Gerät und steht beim Besprechen wieder hier.',
		legend: 'Vorschläge aus Ihrem Check',
		field: 'In Ihren Worten',
		placeholder: 'Wie machen Sie das mit …?'
	},
	exchange: {
		title: 'Ich suche / Ich biete',
		lead: 'Nur für Sie, zum Vorlesen, wenn Sie an der Reihe sind. Gesendet wird davon nichts.',
		seeks: 'Ich suche',
		seeksPlaceholder: 'eine Vorlage für …',
		offers: 'Ich biete',
		offersPlaceholder: 'eine Stunde Erfahrung mit …',
		aloud: 'Zum Vorlesen',
		seeksAloud: (what: string) => `Ich suche ${what}.`,
		offersAloud: (what: string) => `Ich biete ${what}.`
	},
	signs: termsDe.bothSigns,
	both: termsDe.both,
	noPoint: termsDe.noPoint
};

export type TakePartWords = typeof takePartDe;
