import { termsDe } from '../terms/terms.de';

/** Words of the questionnaire. German is the source. */
export const askingDe = {
	title: termsDe.questions,
	questionOf: (position: number, total: number) => `Frage ${position} von ${total}`,
	answeredOf: termsDe.answeredOf,
	titleOf: (position: string, area: string) => `${position}: ${area}`,
	progressLabel: 'Fortschritt je Bereich',
	lowerIfInDoubt:
		'Was trifft heute zu? Im Zweifel die vorsichtigere Beschreibung, also die weiter oben.',
	tapGoesOn: 'Was trifft heute zu? Ein Tipp wählt und führt zur nächsten Frage.',
	otherAnswer: 'Andere Antwort',
	unknown: termsDe.answers.unknown,
	notApplicable: termsDe.answers['not-applicable'],
	clear: 'Antwort löschen',
	cleared: 'Antwort gelöscht.',
	undoClear: 'Rückgängig machen',
	why: 'Warum wir das fragen',
	measures: 'Worum es geht',
	expectedEvidence: 'Was als Beleg reicht',
	publishedSources: 'Worauf sich die Frage stützt',
	noPublishedSource: 'Auf Erfahrung aus Betrieben, nicht auf eine veröffentlichte Quelle.',
	newTab: termsDe.newTab,
	checkedOn: termsDe.sources.checkedOn,
	fromMemory: termsDe.sources.fromMemory,
	keysFor: (levels: number) => `Tasten 1–${levels}, 0, Enter`,
	keysOff: 'Taste Enter',
	turnKeysOff: 'Zifferntasten ausschalten',
	turnKeysOn: 'Zifferntasten einschalten',
	next: termsDe.go.next,
	nextWith: {
		unsupported: 'Weiter ohne Beleg',
		partly: 'Weiter, teilweise belegt',
		fully: 'Weiter, belegt'
	},
	back: termsDe.go.back,
	skip: 'Überspringen',
	toResult: termsDe.go.toResult,
	toRound: termsDe.round.to,
	interimTitle: (dimension: string) => `Zwischenstand: ${dimension}`,
	areaLine: (area: string, claimed: string, evidenced: string) =>
		`${area}: gesagt ${claimed}, belegt ${evidenced}.`,
	overview: termsDe.allQuestions,
	overviewTitle: 'Alle Fragen im Überblick',
	close: termsDe.go.close,
	gutFeelingEntry: termsDe.gutFeeling,
	states: {
		answered: 'beantwortet',
		unknown: termsDe.states.unknown,
		'not-applicable': termsDe.states['not-applicable'],
		unanswered: termsDe.states.unanswered
	},
	evidenceStates: {
		fully: termsDe.evidenced,
		partly: 'teilweise belegt',
		unsupported: 'ohne Beleg'
	},
	gutFeeling: {
		title: 'Zuerst das Bauchgefühl',
		lead: 'Wo steht Ihr Betrieb? Am Ende steht das Ergebnis daneben.',
		start: 'Weiter zur ersten Frage',
		skip: 'Ohne Bauchgefühl weiter',
		reset: 'Bauchgefühl löschen',
		cleared: 'Bauchgefühl gelöscht.',
		keys: (steps: number) => `Tasten 1–${steps}, Enter`
	},
	evidence: {
		title: termsDe.titles.where,
		noneTitle: termsDe.evidenceTitle,
		intro:
			'Was Sie zeigen können, zählt voll. Ohne Beleg zählt eine Antwort höchstens so, als wüssten es nur Einzelne. Nachtragen geht jederzeit.',
		works: termsDe.source.suitable,
		notNeeded: 'Dafür brauchen Sie keinen Beleg. Ehrlichkeit kostet nichts.',
		unknown:
			'Auch das ist eine Antwort. Beim gesagten Wert zählt sie nicht als null, sie macht nur die Spanne breiter. Belegt ist damit nichts.',
		notApplicable: 'Diese Frage zählt dann nicht mit.',
		atHand: 'Könnte ich jetzt zeigen',
		atHandHint: 'Aktuell, jemand ist zuständig. Zählt als genannt, nicht geöffnet.',
		place: 'Ort',
		placeHint: 'Ordner, Programm oder Link',
		who: termsDe.source.responsible,
		whoHint: 'Name oder Funktion',
		owner: {
			active: 'arbeitet hier',
			gone: 'arbeitet nicht mehr hier',
			unnamed: termsDe.source.nobodyNamed
		},
		tickedByName: 'Mit dem Namen angekreuzt. Stimmt es?',
		reviewed: termsDe.source.lastReviewed,
		thisMonth: 'diesen Monat',
		anotherMonth: 'Monat wählen',
		never: 'nie',
		year: 'Jahr',
		month: 'Monat',
		day: termsDe.day,
		noYear: 'Jahr wählen',
		noMonth: 'ohne Monat',
		noDay: 'ohne Tag',
		yearOnly: 'Ohne Monat zählt das Jahr ab dem 1. Januar.',
		opened: {
			legend: 'Eben nachgesehen?',
			found: 'gefunden',
			'not-found': 'nicht gefunden',
			'not-now': 'später'
		},
		addNote: 'Notiz dazu',
		note: termsDe.source.note,
		noteHint: 'Zum Beispiel, was noch fehlt.',
		future: 'Dieses Datum liegt in der Zukunft. Bitte wählen Sie das Datum der letzten Prüfung.',
		carriesAll: 'Ihre Antwort ist belegt.',
		carriesWhole: 'Für diese Antwort reicht das.',
		carriesPart: (place: string) => `Bis zur ${place} belegt.`,
		carriesNothing: (place: string) => `Ohne Beleg zählt höchstens die ${place}.`,
		missingOne: (part: string) => `Zum vollen Beleg fehlt noch: ${part}.`,
		missingTwo: (parts: string) => `Zum vollen Beleg fehlen noch: ${parts}.`,
		missingThree: 'Zum vollen Beleg fehlen noch drei Angaben.',
		missingFour: 'Zum vollen Beleg fehlen noch vier Angaben.',
		missingAll: 'Vier kurze Angaben machen daraus einen Beleg.',
		parts: {
			place: 'der Ort',
			lookup: 'ein Blick hinein',
			owner: 'wer zuständig ist',
			review: 'die letzte Prüfung'
		},
		faults: {
			'not-found': 'Beim Nachsehen nicht gefunden.',
			outdated: (months: number) =>
				months === 1
					? 'Veraltet: letzte Prüfung vor gut 1 Monat.'
					: `Veraltet: letzte Prüfung vor gut ${months} Monaten.`,
			'owner-gone': 'Die zuständige Person arbeitet nicht mehr hier.'
		},
		outdatedYear: (year: string) => `Veraltet: letzte Prüfung ${year}, gezählt ab dem 1. Januar.`,
		sound: 'Geöffnet, aktuell, jemand ist zuständig.'
	},
	another: {
		title: 'Hier läuft schon ein Check',
		text: (name: string, answered: number, total: number) =>
			`${name ? `„${name}“: ` : ''}${answered} von ${total} beantwortet. Er bleibt gespeichert, was Sie auch wählen.`,
		goOn: 'Diesen weiterführen',
		startNew: { quick: 'Neuen Schnellcheck beginnen', full: 'Neuen ganzen Check beginnen' }
	},
	stillThere: {
		title: (count: number, day: string) =>
			count === 1 ? `Noch da? 1 Beleg vom ${day}` : `Noch da? ${count} Belege vom ${day}`,
		text: 'Sehen Sie kurz nach und tippen Sie an. Was Sie nicht antippen, zählt nur zum Teil als belegt, bis Sie wieder nachsehen; das geht auch später bei der Frage. Ihre Antworten sind übernommen.',
		kept: (count: number) =>
			count === 0
				? 'Alle nachgesehen.'
				: `Noch nicht nachgesehen: ${count}. Diese Belege bleiben eingetragen.`,
		skip: (count: number) => `Weiter, ${count} nicht nachgesehen`,
		found: 'noch da',
		gone: 'nicht gefunden',
		noPlace: 'Ort nicht genannt'
	},
	nothingStarted: {
		title: 'Noch kein Check begonnen',
		text: 'Beginnen Sie auf der Startseite mit dem Schnellcheck oder dem ganzen Check.',
		evicted:
			'War hier schon einer? Manche Browser löschen Gespeichertes, Safari nach sieben Tagen ohne Besuch. Öffnen Sie dann Ihre gespeicherte Datei oder den PDF-Bericht auf der Startseite.',
		toStart: termsDe.go.toStart
	},
	archived: {
		text: (date: string) => `Dieser Check wurde am ${date} abgeschlossen.`,
		repeatHint: 'Der abgeschlossene bleibt, wie er ist. Danach sehen Sie, was sich bewegt hat.',
		reopen: 'Wieder öffnen und ändern',
		reopenHint: (date: string) =>
			`Der Abschluss vom ${date} wird aufgehoben. Es gilt dann der Tag, an dem Sie wieder abschließen.`
	}
};

export type AskingWords = typeof askingDe;
