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
		note: 'Die Beiträge liegen verschlüsselt auf diesem Server, bis Sie aufdecken, und werden dabei gelöscht. Titel, Einstellungen und der Vergleich bleiben bis zum Löschtag. Namen, Orte und Notizen kommen dort nie an. Treffen Sie sich jeden Monat mit denselben Betrieben, gehen alle vorher ihren Check neu durch. Ändern sich weniger als fünf Beiträge, kann der Unterschied zweier Vergleiche verraten, was ein einzelner Betrieb angegeben hat: Dann bleiben Sie beim Vergleich vom letzten Mal.'
	},
	access: {
		title: 'So kommen alle hinein',
		link: 'Link zum Teilnehmen',
		wall: 'Nur die Leinwand, etwa für den Rechner im Raum',
		otherAddresses: (addresses: string) =>
			`Führt das andere nirgendwohin, versuchen Sie es mit ${addresses}.`,
		joiningOn: 'Neue Beiträge werden angenommen.',
		joiningOff: 'Neue Beiträge werden nicht mehr angenommen.',
		stopJoining: 'Keine neuen Beiträge mehr annehmen',
		resumeJoining: 'Wieder Beiträge annehmen',
		invitations: (count: number) => `${count} Einladungen, jede für einen Beitrag`,
		invitationsText:
			'Geben Sie jedem Betrieb eine eigene: als Zettel zum Ausdrucken oder als Link. Ändern lässt sich ein Beitrag mit derselben Einladung, zweimal beitragen nicht.',
		invitationsLabel: 'Links der Einladungen'
	},
	invite: {
		title: 'Einladung zum Verschicken',
		hint: 'Beitragen geht ab sofort, auch Tage vorher. Dann ist das Treffen zum Reden da.',
		hintInvited: 'Schicken Sie jedem Betrieb seinen eigenen Link von oben mit diesem Text.',
		label: 'Text der Einladung zur Runde',
		copy: 'Text kopieren',
		share: 'Teilen …',
		mail: 'Als E-Mail öffnen',
		calendar: 'Kalendereintrag (.ics)',
		calendarFile: 'Belegbar-Treffen',
		calendarText: (link: string) => `Mit dem eigenen Check beitragen, gern schon vorher: ${link}`,
		ownLink: '(hier den eigenen Link einsetzen)',
		when: termsDe.when,
		text: ({ title, when, link, code, host, isQuick, isOpen, least }: InvitationFacts) =>
			[
				'Hallo zusammen,',
				'',
				`${when ? `zu „${title}“ treffen wir uns am ${when}.` : `hier ist die Einladung zu „${title}“.`} Wir vergleichen ohne Namen, wie gut unsere Betriebe auf KI vorbereitet sind: was wir sagen und was wir belegen können.`,
				'',
				'Bitte tragen Sie vorher bei, am Handy oder am Rechner:',
				'',
				link,
				...(code === '' ? [] : [`Oder ${host} öffnen und den Code ${code} eingeben.`]),
				'',
				isQuick
					? '1. 12 Fragen beantworten. Das dauert etwa 10 Minuten.'
					: '1. Alle 40 Fragen beantworten. Das dauert etwa 30 bis 40 Minuten.',
				'2. Wo es etwas Schriftliches gibt, sehen Sie bitte kurz nach: Wo liegt es, wer ist zuständig, wann wurde es zuletzt geprüft?',
				'3. Am Ende „Beitrag freigeben“ antippen. Sie sehen vorher genau, was geteilt wird.',
				'',
				isOpen
					? 'Geteilt werden nur Zahlen. Gezeigt werden alle Werte als Punkte ohne Namen, und nur wenn alle auf dem eigenen Gerät zustimmen. Namen, Notizen und Orte bleiben auf Ihrem Gerät.'
					: `Geteilt werden nur Zahlen. Gezeigt wird nur der gemeinsame Vergleich, gerundet und erst ab ${least} Betrieben. Beim Aufdecken löscht der Server alle einzelnen Beiträge. Namen, Notizen und Orte bleiben auf Ihrem Gerät.`,
				'',
				'Wer nicht beitragen möchte, ist genauso willkommen.'
			].join('\n')
	},
	practice: {
		name: 'Probelauf mit zwölf erfundenen Betrieben',
		text: 'Zum Üben, allein und in einem Browser: Zwölf erfundene Betriebe tragen von selbst bei. Sie decken auf, sehen Leinwand und Handys und schließen ab.',
		button: 'Probelauf starten',
		label: 'Probelauf',
		arrived: (count: number, all: number) =>
			count === 1
				? `1 von ${all} erfundenen Betrieben hat beigetragen.`
				: `${count} von ${all} erfundenen Betrieben haben beigetragen.`,
		goOn: 'Folie für Folie, mit dem großen Knopf. Was er zeigt, sehen alle.',
		note: 'Alle Zahlen sind erfunden. Der Probelauf wird nach einem Tag gelöscht.',
		phone: 'Als Teilnehmer ansehen',
		over: 'Der Probelauf ist zu Ende. So läuft auch die echte Runde.',
		remove: 'Probelauf löschen',
		startReal: termsDe.round.start
	},
	next: {
		button: 'Nächste Runde mit denselben Einstellungen',
		agreed: (day: string, host: string) =>
			host === '' ? `Verabredet ist der ${day}.` : `Verabredet ist der ${day}, bei ${host}.`
	},
	places: {
		both: 'Sie moderieren und nehmen teil',
		meets: (day: string) => `Treffen am ${day}`,
		own: 'Mein Beitrag',
		next: 'Nächste Runde'
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

/** What an invitation has to say; empty for what is not there. */
interface InvitationFacts {
	readonly title: string;
	/** Day and time as they are to be read. */
	readonly when: string;
	readonly link: string;
	readonly code: string;
	readonly host: string;
	readonly isQuick: boolean;
	readonly isOpen: boolean;
	/** Fewer companies than this show nothing. */
	readonly least: number;
}

export type BeforeWords = typeof beforeDe;
