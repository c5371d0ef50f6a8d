import { termsDe } from '../terms/terms.de';

/** Words on a participant’s own device from the release of the contribution on. German is the source. */
export const takePartDe = {
	connected: 'Verbunden',
	roomCode: (code: string) => `Code ${code}, wie auf der Leinwand`,
	waiting: {
		title: 'Sie sind dabei.',
		text: 'Sobald alle so weit sind, deckt die Moderation auf. Diese Seite zeigt es dann von selbst.',
		meeting: (day: string) =>
			`Aufgedeckt wird beim Treffen am ${day}. Öffnen Sie dann diese Seite; Sie finden sie unter „Gruppe“ wieder.`,
		expected: (count: number) => `Erwartet werden ${count} Betriebe.`,
		own: 'So steht Ihr Betrieb',
		ownNote: 'Diese Werte sieht nur dieses Gerät.',
		toResult: 'Ganzes Ergebnis ansehen',
		next: 'So geht es weiter',
		steps: [
			'Aufdecken: Bereich für Bereich, erst was die Runde sagt, dann was sie belegen kann. Hier und auf der Leinwand.',
			'Besprechen: wie etwas geht, nicht wer wo steht.',
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
	/** Read out when the slide changes by itself. */
	announce: (title: string) => `Jetzt zu sehen: ${title}`,
	back: 'Zur Folie der Runde',
	earlier: 'Bisher gezeigt',
	figures: 'Zahlen dazu',
	late: 'Sie sind nach dem Aufdecken dazugekommen: In dem, was hier zu sehen ist, zählen Sie nicht mit.',
	lateTitle: 'Mit dem eigenen Check vergleichen',
	more: 'Mehr zu dieser Runde',
	slides: {
		area: (number: number, all: number, shows: string) => `Bereich ${number} von ${all}: ${shows}`,
		end: 'Das nehmen Sie mit'
	},
	guess: {
		lead: 'So hat die Runde sich eingeschätzt, bevor sie die Fragen beantwortet hat. Gleich zeigt sich, was sie sagt.',
		you: (score: string) => `Sie ${score} ·`,
		room: (score: string) => `die Runde ${score}`,
		none: '–',
		diamond: 'Raute',
		sign: 'die Runde, in der Mitte',
		signs: 'die Runde, in der Mitte. Strich: Sie, nur auf diesem Gerät.'
	},
	area: {
		shows: { claimed: 'was wir sagen', evidenced: 'was wir belegen können' },
		room: { claimed: 'Die Runde sagt', evidenced: 'Die Runde belegt' },
		you: { claimed: termsDe.you.say, evidenced: 'Sie belegen' },
		claimedNote: (score: string) => `gesagt: ${score}`,
		roomGuess: (room: string) => `Vorher meinte die Runde ${room}.`,
		bothGuesses: (own: string, room: string) => `Sie meinten ${own}, die Runde meinte ${room}.`,
		means: (score: string, level: string) => `${score} heißt „${level}“.`
	},
	topic: {
		wished: 'Darüber wollten Sie sprechen.',
		mine: (place: number) => `Sie haben gesagt: ${place}. Das sieht nur dieses Gerät.`,
		middle: termsDe.round.middle,
		evidence: termsDe.source.suitable
	},
	wish: (topic: string) => `Sie wollten sprechen über: ${topic}`,
	commitmentExample:
		'Wer macht was bis wann? Zum Beispiel: „Bis zum 15. Januar legt Frau Kaya die Fehlerliste im Ordner Fertigung an, und freitags sehen wir hinein.“',
	signs: termsDe.bothSigns,
	both: termsDe.both,
	aboutWord: termsDe.aboutWord,
	noPoint: termsDe.noPoint
};

export type TakePartWords = typeof takePartDe;
