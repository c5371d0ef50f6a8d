import { termsDe } from '../terms/terms.de';

/** Words of what a company contributes to a group. German is the source. */
export const contributionDe = {
	title: termsDe.go.contribute,
	description:
		'Aus Ihrem Check wird ein Beitrag zum Vergleich in der Gruppe: nur Zahlen, ohne Namen. Sie sehen alles, bevor etwas diesen Browser verlässt.',
	lead: 'Aus Ihrem Check wird ein Beitrag zum Vergleich in der Gruppe: nur Zahlen, ohne Namen. Von selbst wird nichts verschickt: Sie geben ihn weiter.',
	of: (name: string) => `Beitrag aus „${name}“`,
	ofUnnamed: 'Beitrag aus dem geöffneten Check',
	none: {
		title: 'Noch kein Check, aus dem ein Beitrag werden kann',
		text: 'Beginnen Sie auf der Startseite einen Check, oder öffnen Sie hier eine gespeicherte Datei oder einen PDF-Bericht.',
		toStart: termsDe.go.toStart
	},
	nothingAnswered: 'Noch ist keine Frage beantwortet. Mit der ersten Antwort entsteht Ihr Beitrag.',
	toCheck: termsDe.go.onAnswering,
	unfinished: (answered: number, total: number) =>
		`Ihr Check ist noch nicht fertig: ${answered} von ${total} Fragen sind beantwortet. Beitragen können Sie trotzdem. Was noch nicht beantwortet ist, zählt nicht als null, aber ein Bereich mit zu wenigen Antworten geht dann nicht in den Vergleich ein. Wenn Sie später fertig sind, geben Sie den Beitrag noch einmal; er ersetzt den früheren.`,
	classes: {
		title: 'Branche und Größe (freiwillig)',
		hint: 'Nur nötig, wenn Ihre Gruppe danach vergleicht. In einer kleinen Gruppe kann schon die Branche verraten, von wem ein Beitrag stammt.',
		industry: termsDe.classes.industry,
		size: termsDe.classes.size,
		unstated: termsDe.classes.unstated
	},
	preview: {
		title: 'Das wird geteilt',
		catalogue: termsDe.catalogue,
		version: (title: string, version: string) => `${title}, Fassung ${version}`,
		scope: termsDe.extent,
		scopes: termsDe.scopes,
		answers: 'Antworten',
		counts: {
			level: (count: number) => `${count} mit einer Beschreibung`,
			evidenced: (count: number, needed: number) =>
				`bei ${count} von ${needed}, die einen Beleg brauchen, ist die ganze Antwort belegt`,
			unknown: (count: number) => `${count} × „weiß nicht“`,
			'not-applicable': (count: number) => `${count} × „trifft nicht zu“`,
			unanswered: (count: number) => `${count} noch nicht beantwortet`
		},
		id: 'Zufällige Nummer',
		idNote: 'daran ist eine andere Fassung desselben Betriebs zu erkennen',
		nothingElse: '… sonst nichts.',
		all: (count: number) => `Alle ${count} Antworten im Einzelnen`,
		carries: {
			all: termsDe.evidenced,
			part: termsDe.evidencedTo,
			none: 'kein Beleg nötig'
		},
		states: {
			unknown: termsDe.answers.unknown,
			'not-applicable': termsDe.answers['not-applicable'],
			unanswered: termsDe.answers.unanswered
		},
		notShared: 'Das wird nicht geteilt',
		notSharedItems: [
			'der Name des Betriebs',
			'Namen von Menschen',
			'die Orte Ihrer Belege und Ihre Notizen',
			'jedes Datum: wann Sie geantwortet und wann Sie etwas geprüft haben',
			'alles, was auf dieses Gerät schließen lässt'
		],
		guessNotShared: 'Ihr Bauchgefühl'
	},
	released: {
		title: 'Freiwillig dazu',
		lead: 'Zählt nur, wenn mindestens fünf es freigeben. Die Runde sieht auch dann keine einzelne Angabe.',
		guess: 'Mein Bauchgefühl',
		guessHint:
			'Dann sieht die Runde zuerst, was sie geglaubt hat, und danach, was sie sagt und belegt.',
		guessed: (area: string, score: number) => `${area} ${score}`,
		uses: 'Wofür wir heute KI nutzen',
		usesHint: 'Kreuzen Sie an, was zutrifft. Nichts anzukreuzen ist auch eine Antwort.',
		noUse: 'nichts davon',
		experience: 'Eine Erfahrung mit KI',
		experienceHint: 'Was ein Versuch gebracht hat, in Klassen. Niemand sieht Ihre einzelne Angabe.',
		plan: 'Was aus unserem Vorhaben vom letzten Mal wurde',
		planHint: 'Gemacht, teilweise oder nicht: Das Vorhaben selbst bleibt bei Ihnen.',
		planFromFolder: (outcome: string) =>
			`In Ihrer Mappe steht: ${outcome}. Das Vorhaben selbst bleibt bei Ihnen.`,
		experienceOpen: 'Die Erfahrung wird mitgegeben, sobald Aufgabe und Urteil gewählt sind.',
		planLegend: 'Was wurde daraus?',
		plans: termsDe.planOutcomes,
		fromTimeBook: 'Aus Ihrem Zeitbuch übernehmen',
		notFromTimeBook: 'selbst angeben',
		task: 'Wofür?',
		unstated: termsDe.classes.unstated,
		mistakesTitle: 'Wie oft war etwas falsch?',
		counts: {
			none: 'kein Mal',
			'1-2': '1 bis 2 Mal',
			'3-9': '3 bis 9 Mal',
			'10-plus': '10 Mal und öfter'
		},
		verdict: 'Ihr Urteil'
	},
	ways: {
		title: 'Beitrag weitergeben',
		warning:
			'Gut zu wissen: Wer die Gruppe leitet und Ihre Datei oder Ihren Code bekommt, könnte sich Ihr einzelnes Ergebnis ansehen. Gezeigt und ausgehändigt wird nur der Vergleich der Gruppe.',
		same: 'Datei, Code und QR-Code sind derselbe Beitrag. Einer davon genügt.',
		file: 'Als Datei',
		fileHint: 'Zum Anhängen an eine E-Mail. Im Dateinamen steht kein Betrieb.',
		saveFile: termsDe.file.save,
		codeHint: (characters: number) =>
			`${characters} Zeichen, passt in jeden Chat. Wer die Gruppe leitet, könnte Ihr einzelnes Ergebnis daraus lesen. Was darin steht, sehen Sie unten vollständig.`,
		codeLabel: 'Code Ihres Beitrags',
		copy: 'Code kopieren',
		share: 'Code teilen',
		shared: (code: string) => `Mein Beitrag zum Vergleich der Gruppe: ${code}`,
		showQr: 'QR-Code zeigen',
		qr: 'Als QR-Code',
		qrHint: 'Zum Scannen vom Bildschirm.',
		qrLabel: 'QR-Code mit dem Code Ihres Beitrags',
		qrFailed: 'Der QR-Code konnte nicht geladen werden. Datei und Code gehen trotzdem.'
	},
	copying: {
		copy: 'Kopieren',
		done: 'Kopiert.',
		select: 'Der Text ist markiert. Kopieren Sie ihn jetzt, am Rechner mit Strg + C.'
	}
};

export type ContributionWords = typeof contributionDe;
