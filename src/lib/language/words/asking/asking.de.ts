/** Words of the questionnaire. German is the source. */
export const askingDe = {
	title: 'Fragen',
	questionOf: (position: number, total: number) => `Frage ${position} von ${total}`,
	answeredOf: (answered: number, total: number) => `${answered} von ${total} beantwortet`,
	progressLabel: 'Fortschritt je Bereich',
	lowerIfInDoubt: 'Im Zweifel die niedrigere Beschreibung.',
	unknown: 'Weiß nicht',
	unknownHint: 'Ich kann es gerade nicht sagen.',
	notApplicable: 'Trifft nicht zu',
	clear: 'Antwort zurücknehmen',
	cleared: 'Antwort zurückgenommen.',
	undoClear: 'Rückgängig machen',
	why: 'Warum wir fragen',
	measures: 'Worum es geht',
	expectedEvidence: 'Was als Quelle taugt',
	publishedSources: 'Veröffentlichte Quellen',
	checkedOn: (date: string) => `geprüft am ${date}`,
	fromMemory: 'Fundstelle noch nicht nachgeprüft',
	keysFor: (levels: number) =>
		`Tasten: 1 bis ${levels} wählen, 0 für „Weiß nicht“, Enter oder → weiter, ← zurück.`,
	keysOff: 'Tasten: Enter oder → weiter, ← zurück.',
	turnKeysOff: 'Zifferntasten ausschalten',
	turnKeysOn: 'Zifferntasten einschalten',
	next: 'Weiter',
	back: 'Zurück',
	skip: 'Überspringen',
	toResult: 'Zum Ergebnis',
	interimTitle: (dimension: string) => `Zwischenstand: ${dimension}`,
	overview: 'Alle Fragen',
	overviewTitle: 'Alle Fragen im Überblick',
	close: 'Schließen',
	gutFeelingEntry: 'Bauchgefühl',
	nameLabel: 'Name des Betriebs (freiwillig)',
	nameHint: 'Nur für Ihre Übersicht und den Bericht. Bleibt auf diesem Gerät.',
	states: {
		answered: 'beantwortet',
		unknown: 'weiß nicht',
		'not-applicable': 'trifft nicht zu',
		unanswered: 'noch offen'
	},
	evidenceStates: {
		sound: 'Quelle trägt',
		weak: 'Quelle trägt nur zum Teil',
		none: 'ohne Quelle'
	},
	gutFeeling: {
		title: 'Zuerst das Bauchgefühl',
		lead: 'Wie gut sind wir wohl? Ein Schieber je Bereich, ohne langes Nachdenken. Am Ende sehen Sie, wie nah Sie lagen.',
		low: 'gar nicht',
		high: 'sehr gut',
		untouched: 'noch nicht eingestellt',
		start: 'Weiter zur ersten Frage',
		skip: 'Ohne Bauchgefühl weiter',
		reset: 'Zurücksetzen'
	},
	evidence: {
		title: 'Zeig mir die Quelle',
		notNeeded: 'Für diese Stufe brauchen Sie keine Quelle.',
		where: 'Wo steht das?',
		whereHint: 'Ordner, Programm, Aushang oder Link. Wir öffnen nichts.',
		who: 'Wer ist zuständig?',
		owner: {
			legend: 'Ist diese Person noch da?',
			active: 'ja, arbeitet hier',
			gone: 'nein, nicht mehr',
			unnamed: 'niemand benannt'
		},
		reviewed: 'Zuletzt geprüft',
		year: 'Jahr',
		month: 'Monat',
		day: 'Tag',
		noYear: 'Jahr wählen',
		noMonth: 'ohne Monat',
		noDay: 'ohne Tag',
		yearOnly: 'Ohne Monat zählt das Jahr ab dem 1. Januar.',
		opened: {
			legend: 'Gerade eben nachgesehen?',
			found: 'jetzt geöffnet und gefunden',
			'not-found': 'gesucht und nicht gefunden',
			'not-now': 'kann ich gerade nicht zeigen'
		},
		note: 'Notiz',
		noteHint: 'Zum Beispiel, was noch fehlt.',
		future: 'Dieses Datum liegt in der Zukunft. Bitte wählen Sie das Datum der letzten Prüfung.',
		carriesAll: (level: string) => `Belegt: „${level}“`,
		carriesPart: (level: string) => `Belegt ist damit nur: „${level}“`,
		defects: {
			'no-source': 'Es ist keine Quelle genannt.',
			'not-found': 'Beim Nachsehen nicht gefunden.',
			'not-opened': 'Noch nicht geöffnet.',
			'no-review-date': 'Ohne Datum der letzten Prüfung.',
			outdated: (months: number) =>
				months === 1
					? 'Veraltet: letzte Prüfung vor 1 Monat.'
					: `Veraltet: letzte Prüfung vor ${months} Monaten.`,
			'owner-gone': 'Die zuständige Person ist nicht mehr da.',
			'no-owner': 'Niemand ist als zuständig benannt.'
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
		title: (count: number) =>
			count === 1
				? 'Noch da? 1 Quelle vom letzten Mal'
				: `Noch da? ${count} Quellen vom letzten Mal`,
		text: 'Diese Quellen haben Sie letztes Mal geöffnet. Sehen Sie wieder nach: Bis dahin zählen sie nicht als geöffnet.',
		found: 'Noch da',
		gone: 'Nicht gefunden',
		foundLabel: (question: string) => `Noch da: ${question}`,
		goneLabel: (question: string) => `Nicht gefunden: ${question}`
	},
	nothingStarted: {
		title: 'Noch kein Check begonnen',
		text: 'Beginnen Sie auf der Startseite mit dem Schnellcheck oder dem ganzen Check.',
		evicted:
			'War hier schon einer? Manche Browser löschen Gespeichertes, Safari nach sieben Tagen ohne Besuch. Öffnen Sie dann Ihre gesicherte Datei oder den PDF-Bericht auf der Startseite.',
		toStart: 'Zur Startseite'
	},
	archived: {
		text: (date: string) => `Dieser Check wurde am ${date} abgeschlossen.`,
		reopen: 'Wieder öffnen und ändern'
	}
};

export type AskingWords = typeof askingDe;
