import { termsDe } from '../terms/terms.de';

/** What whoever leads a round reads at every step: what comes, what to say, what to ask. German is the source. */
export const guideDe = {
	seen: {
		collect: 'Im Raum zu sehen: der Weg in die Runde',
		slide: (place: string) => `Im Raum zu sehen: ${place}`,
		closed: 'Im Raum zu sehen: der Abschluss'
	},
	minutes: (count: number) => (count === 1 ? 'etwa 1 Minute' : `etwa ${count} Minuten`),
	say: 'Sagen Sie',
	ask: 'Fragen Sie',
	collecting: 'Alle beantworten den Check',
	closing: 'Die Runde ist abgeschlossen',
	/** Days before the meeting. */
	before: {
		title: (day: string) => `Treffen am ${day}: jetzt einladen`,
		lead: 'Beitragen geht ab sofort. Am Tag des Treffens steht hier das Leiten an erster Stelle.',
		invite: 'Einladen',
		leading: 'Schon jetzt leiten'
	},
	/** What the button does next. */
	next: {
		reveal: 'Jetzt aufdecken',
		area: (area: string) => `${termsDe.go.next}: ${area}`,
		evidenced: `${termsDe.go.next}: Was können wir zeigen?`,
		slide: (name: string) => `${termsDe.go.next}: ${name}`,
		close: 'Runde abschließen',
		sheet: 'Zum Gruppenblatt',
		over: 'Die Runde ist zu Ende'
	},
	/** What pressing it does to others. */
	effects: {
		reveal:
			'Vorher wird noch einmal gefragt. Nach dem Aufdecken kommt in diese Runde niemand mehr hinein.',
		show: 'Das sehen dann alle, auf der Leinwand und auf dem eigenen Gerät.',
		close: 'Vorher wird noch einmal gefragt. Die Leinwand zeigt dann den Abschluss.',
		sheet: 'Führt Sie weiter unten zum Blatt. Für die anderen ändert sich nichts.',
		over: 'Es war nichts aufgedeckt. Es gibt kein Gruppenblatt.'
	},
	tooFew: (least: number, soFar: string) => `Aufdecken geht ab ${least} Beiträgen. ${soFar}`,
	expected: (count: number) => `Erwartet: ${count}.`,
	keys: 'Auch mit den Pfeiltasten: rechts weiter, links zurück.',
	overview: {
		title: 'Der Reihe nach',
		before: 'Nach dem Aufdecken, ein Schritt nach dem anderen:',
		jump: 'Ein Druck auf eine Zeile führt alle dorthin.',
		areas: 'Jeder Bereich: erst was wir sagen, dann was wir zeigen können',
		last: 'Abschluss und Gruppenblatt'
	},
	jump: {
		title: 'Bis dorthin aufdecken?',
		text: (areas: string) => `Alle sehen dann auf einmal: ${areas}.`,
		yes: 'Alle aufdecken',
		no: 'Weiter der Reihe nach'
	},
	script: {
		collect: {
			say: (questions: number) =>
				`Bitte öffnen Sie die Adresse auf der Leinwand, oder scannen Sie den QR-Code. Es sind ${questions} Fragen. Einzelne Antworten sieht niemand, auch ich nicht. Wer etwas nicht weiß, wählt „Weiß nicht“: Auch das ist eine Antwort.`,
			ask: 'Wer braucht noch einen Moment?'
		},
		guess: {
			say: 'So hat sich die Runde eingeschätzt, bevor sie eine Frage gelesen hatte.',
			ask: 'Wo liegen wir wohl am weitesten daneben?'
		},
		firstArea: {
			say: (area: string) =>
				`Das sagen wir über „${area}“. Gezeigt wird die Mitte der Runde: Die eine Hälfte liegt darunter, die andere darüber. Was wir davon zeigen können, kommt im nächsten Schritt.`,
			ask: 'Ist das mehr oder weniger, als Sie erwartet haben?'
		},
		area: {
			say: (area: string) => `Das sagen wir über „${area}“.`,
			ask: 'Ist das mehr oder weniger, als Sie erwartet haben?'
		},
		emptyArea: {
			say: (area: string) =>
				`Zu „${area}“ haben zu wenige genug Fragen beantwortet. Deshalb wird nichts gezeigt.`,
			ask: 'Was war an diesen Fragen schwer zu beantworten?'
		},
		evidenced: {
			say: 'Und so viel davon ließe sich zeigen. Wozu niemand eine Quelle nennt, zählt nicht als belegt, auch wenn es stimmt.',
			ask: 'Wer könnte dazu etwas zeigen? Wo steht es?'
		},
		'last-time': {
			say: 'Das letzte Mal und heute. Ein Unterschied kann auch daher kommen, dass andere dabei sind.',
			ask: 'Was hat sich bei Ihnen seitdem geändert?'
		},
		plans: {
			say: 'Das ist aus den Vorhaben vom letzten Mal geworden. Gezählt ist nur, wer es freigegeben hat.',
			ask: 'Was hat geholfen, und was kam dazwischen?'
		},
		ai: {
			say: 'Diese KI wird in der Runde genutzt, und für diese Anwendungen ist sie vorbereitet.',
			ask: 'Wer nutzt etwas davon und erzählt in zwei Sätzen davon? Wer sucht etwas, wer bietet etwas an?'
		},
		experience: {
			say: 'Das haben wir uns von KI versprochen, und das ist daraus geworden.',
			ask: 'Was ging schief, und was würden Sie heute anders machen?'
		},
		topics: {
			say: 'Hier liegen wir auseinander, oder es fehlen Belege. Für zwei oder drei Themen ist Zeit.',
			ask: 'Womit fangen wir an?'
		},
		topic: {
			say: 'Niemand muss sagen, was die eigene Antwort war.',
			ask: 'Wer ist hier schon weiter, und wie kam es dazu?'
		},
		closed: {
			say: 'Jetzt schreiben alle auf dem eigenen Gerät ein Vorhaben bis zum nächsten Mal auf. Es bleibt dort.',
			ask: 'Wer mag das eigene Vorhaben laut sagen?'
		}
	},
	/** The clock on the wall, in the same browser. */
	timer: {
		start: (minutes: number) =>
			minutes === 1
				? 'Uhr auf der Leinwand starten: 1 Minute'
				: `Uhr auf der Leinwand starten: ${minutes} Minuten`,
		left: (time: string) => `Uhr auf der Leinwand: ${time}`,
		remove: 'Uhr wegnehmen'
	},
	afterwards: {
		title: 'Was jetzt zu tun ist',
		sheet: 'Das Gruppenblatt speichern und an alle geben.',
		next: 'Das nächste Treffen verabreden und unten eintragen.',
		removed: (date: string) =>
			`Der Server löscht die Runde am ${date}. Wollen Sie es früher, löschen Sie sie ganz unten.`
	},
	notes: {
		title: 'Festhalten',
		hint: 'Wird beim Schreiben gespeichert. Es bleibt in diesem Browser und kommt auf das Gruppenblatt.',
		discussed: termsDe.round.discussed,
		note: 'Notiz zum Thema',
		agreed: termsDe.round.agreed,
		nextOn: termsDe.round.next,
		nextHost: 'Bei wem?',
		toNote: 'Notiz zu diesem Thema schreiben',
		full: 'Der Speicher dieses Browsers ist voll: Was Sie zuletzt geschrieben haben, steht nur in diesem Fenster. Laden Sie jetzt das Gruppenblatt herunter.',
		refused:
			'Dieser Browser erlaubt kein Speichern: Was Sie schreiben, steht nur in diesem Fenster. Laden Sie zum Schluss das Gruppenblatt herunter, bevor Sie es schließen.'
	},
	/** A new session in place of this one, and the way there for everybody. */
	anew: {
		start: 'Runde neu aufsetzen',
		title: 'Runde neu aufsetzen?',
		text: 'Es beginnt eine neue Runde mit denselben Einstellungen. Wer hier dabei ist, bekommt auf dem eigenen Gerät eine Zeile und geht mit einem Druck mit. Beiträge gehen nicht mit: Jeder Betrieb gibt seinen neu frei. Diese Runde bleibt, bis Sie sie löschen oder sie abläuft.',
		revealed:
			'Aufgedeckt ist schon: Zählen beim zweiten Mal fast dieselben Betriebe, verrät der Unterschied beider Vergleiche, was ein einzelner Betrieb angegeben hat. Setzen Sie nur neu auf, wenn sich mindestens fünf ändern.',
		invited: 'Einladungen gelten nur für diese Runde: Verteilen Sie die neuen.',
		yes: 'Neu aufsetzen',
		no: 'Hier weitermachen',
		led: 'Sie haben diese Runde neu aufgesetzt.',
		toLead: 'Zur neuen Runde',
		told: 'Die Moderation hat eine neue Runde gestartet.',
		goAlong: 'Mitgehen'
	},
	shownSoFar: 'Alles, was bisher aufgedeckt ist'
};

export type GuideWords = typeof guideDe;
