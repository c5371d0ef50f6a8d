import { termsDe } from '../terms/terms.de';

/** Words for everything before the meeting: starting a round and getting others in. German is the source. */
export const beforeDe = {
	start: {
		title: termsDe.round.start,
		ownCatalogue: 'Mit eigenen Fragen vergleichen Sie über Dateien.',
		name: 'Titel der Runde',
		nameHint:
			'Den Titel sehen alle, zum Beispiel „KI-Frühstück Dezember“. Bitte keine Namen von Personen.',
		nameMissing: 'Bitte geben Sie der Runde einen Titel.',
		meetingOn: 'Tag des Treffens',
		meetingAt: 'Uhrzeit',
		meetingPast: 'Dieser Tag ist vorbei.',
		meetingFar: 'Eine Runde lebt höchstens 180 Tage. Bitte starten Sie sie später.',
		expected: 'Erwartete Betriebe',
		early: 'Beitragen können alle schon Tage vorher. Tag, Uhrzeit und Zahl dürfen fehlen.',
		language: 'Sprache der Runde',
		languages: { de: termsDe.endonyms.de, en: termsDe.endonyms.en },
		scope: 'Was wird verglichen?',
		scopeHints: {
			quick: '12 Fragen. Auch wer den ganzen Check hat, kann damit teilnehmen.',
			full: 'Alle 40 Fragen. Genauer, aber alle brauchen den ganzen Check.'
		},
		mode: 'Wie wird gezeigt?',
		modeHints: {
			protected:
				'Ab fünf Beiträgen: mittlere Werte in Fünferschritten, nie einzelne Werte. Für die meisten Runden das Richtige.',
			open: 'Ab drei Beiträgen: alle Werte als Punkte, genau, aber ohne Namen. Nur wenn alle auf dem eigenen Gerät zustimmen. In einer kleinen Runde ist leicht zu erraten, wem ein Punkt gehört.'
		},
		split: 'Zusätzlich nach Klassen vergleichen?',
		splits: { none: 'Nein', industry: 'Nach Branche', size: 'Nach Größe' },
		splitHint:
			'Die Angabe ist freiwillig. Kleine Klassen werden zusammengefasst. Sinnvoll erst ab etwa zehn Betrieben.',
		classes: 'Diese Klassen stehen zur Wahl',
		classesMissing: 'Bitte lassen Sie mindestens zwei Klassen zur Wahl.',
		allClasses: 'Alle ankreuzen',
		noClasses: 'Keine ankreuzen',
		minGroup: 'Ab wie vielen Beiträgen wird gezeigt?',
		minGroupHint: 'Mindestens fünf. Je mehr, desto besser geschützt.',
		contributors: 'Wer darf beitragen?',
		contributorChoices: {
			link: 'Alle, die den Link oder den Code haben',
			invited: 'Nur wer eine Einladung hat'
		},
		contributorHints: {
			link: 'Wer den Link hat, kann auch erfundene Beiträge senden. Zählen Sie deshalb mit.',
			invited:
				'Sie verteilen Zettel oder Links, jeder gilt für einen Beitrag. Wer einen bekommt, kann nicht mehrmals beitragen; nur Sie haben alle.'
		},
		invited: 'Wie viele Einladungen?',
		expiry: 'Wann wird die Runde gelöscht?',
		expiryAfterMeeting: 'sechs Wochen nach dem Treffen',
		expiryDays: (days: number) => `nach ${days} Tagen`,
		endsOn: (date: string) =>
			`Diese Runde wird am ${date} gelöscht. So ist sie beim nächsten Treffen noch da.`,
		endsEarly: (date: string) => `Diese Runde wird am ${date} gelöscht.`,
		more: 'Weitere Einstellungen',
		button: 'Runde starten',
		starting: 'Wird gestartet …',
		note: 'Die Beiträge liegen verschlüsselt auf diesem Server, bis Sie aufdecken, und werden dabei gelöscht. Titel, Einstellungen und der Vergleich bleiben bis zum Löschtag. Namen, Orte und Notizen kommen dort nie an. Wiederholen Sie eine Runde nicht mit fast denselben Betrieben: Der Unterschied zweier Vergleiche kann verraten, was ein einzelner Betrieb angegeben hat.'
	},
	access: {
		title: 'So kommen alle hinein',
		link: 'Link zum Teilnehmen',
		otherAddresses: (addresses: string) =>
			`Führt das andere nirgendwohin, versuchen Sie es mit ${addresses}.`,
		joiningOn: 'Neue Beiträge werden angenommen.',
		joiningOff: 'Neue Beiträge werden nicht mehr angenommen.',
		stopJoining: 'Keine neuen Beiträge mehr annehmen',
		resumeJoining: 'Wieder Beiträge annehmen',
		invitations: (count: number) => `${count} Einladungen, jede für einen Beitrag`,
		invitationsText:
			'Geben Sie jedem Betrieb eine eigene: als Zettel zum Ausdrucken oder als Link. Ändern lässt sich ein Beitrag mit derselben Einladung, zweimal beitragen nicht.',
		invitationsLabel: 'Links der Einladungen',
		slips: 'Einladungszettel drucken'
	},
	papers: {
		title: 'Auf Papier',
		cards: 'Tischkarten (PDF)',
		slips: 'Zettel (PDF)',
		runSheet: 'Ablaufplan (PDF)',
		minutes: 'Dauer des Treffens',
		length: termsDe.minutes
	},
	secure: {
		button: 'Zugang sichern',
		kept: 'Der Schlüssel zu dieser Moderation liegt nur in diesem Browser.',
		refused:
			'Dieser Browser speichert nichts. Speichern Sie den geheimen Link jetzt als Datei, sonst endet Ihre Moderation mit diesem Fenster.',
		text: 'Mit einem geheimen Link leiten Sie die Runde auch von einem anderen Gerät, oder wenn dieser Browser aufgeräumt wird. Wer ihn hat, kann aufdecken, abschließen und löschen. Geben Sie ihn niemandem.',
		projector:
			'Ist dieser Bildschirm gerade auf der Leinwand zu sehen? Dann zeigen Sie den Link jetzt nicht an.',
		save: termsDe.file.saveAs,
		show: 'Link anzeigen',
		label: 'Geheimer Link der Moderation',
		fileName: 'Belegbar-Moderation',
		file: (title: string, link: string, date: string) =>
			[
				`Moderation der Runde „${title}“`,
				'',
				link,
				'',
				'Dieser Link ist geheim: Wer ihn hat, kann die Runde leiten und löschen.',
				`Er gilt, bis die Runde am ${date} gelöscht wird.`,
				''
			].join('\r\n')
	}
};

export type BeforeWords = typeof beforeDe;
