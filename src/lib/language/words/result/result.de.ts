/** Words of the result. German is the source. */
export const resultDe = {
	yourResult: 'Ihr Ergebnis',
	resultOf: (date: string) => `Stand ${date}`,
	scopes: { quick: 'Schnellcheck', full: 'Ganzer Check' },
	interim: (answered: number, total: number) => `Zwischenstand, ${answered} von ${total}`,
	interimNote: 'Offene Fragen zählen nicht als null. Sie machen die Spanne breiter.',
	claimed: 'gesagt',
	evidenced: 'belegt',
	claimedLine: 'alle Antworten, wie gegeben',
	evidencedLine: 'nur, was eine Quelle trägt',
	about: (score: string) => `rund ${score}`,
	ofHundred: 'von 100',
	range: (low: string, high: string) => `${low} bis ${high}`,
	rangeLabel: 'Spanne',
	howMade: 'So entsteht die Zahl',
	explain: (subject: string) => `, ${subject}. So entsteht die Zahl`,
	/** What a number is about, read out after it. */
	subjects: {
		indexClaimed: 'Gesamtwert, gesagt',
		indexEvidenced: 'Gesamtwert, belegt',
		indexRangeClaimed: 'Spanne des Gesamtwerts, gesagt',
		indexRangeEvidenced: 'Spanne des Gesamtwerts, belegt',
		dimensionClaimed: (name: string) => `${name}, gesagt`,
		dimensionEvidenced: (name: string) => `${name}, belegt`,
		dimensionRange: (name: string) => `Spanne ${name}, gesagt`,
		evidenceRate: 'Belegquote'
	},
	noPoint: {
		claimed: 'noch kein Wert',
		tooFewAnswers: (names: string, needed: string) =>
			`Ein Gesamtwert erscheint, sobald in jedem Bereich mindestens ${needed} der Fragen eine Stufe haben. Das fehlt noch in: ${names}.`,
		nothingApplies: 'Keine Frage trifft zu. Deshalb gibt es nichts zu bewerten.',
		nothingAnswered:
			'Noch ist keine Frage beantwortet. Mit der ersten Antwort beginnt Ihr Ergebnis.'
	},
	index: {
		title: 'Gesamtwert',
		weakestShare: (mean: string, weakest: string) =>
			`${mean} Durchschnitt, ${weakest} schwächste Stelle.`,
		onlyMean: 'Durchschnitt aller Bereiche.',
		onlyWeakest: 'Es zählt die schwächste Stelle.',
		numerators: ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
		denominators: [
			'',
			'',
			'Hälfte',
			'Drittel',
			'Viertel',
			'Fünftel',
			'Sechstel',
			'Siebtel',
			'Achtel',
			'Neuntel',
			'Zehntel'
		],
		half: 'zur Hälfte',
		fraction: (numerator: string, denominator: string) => `${numerator} ${denominator}`
	},
	evidenceRate: {
		title: 'Belegquote',
		text: (sound: string, needed: string) =>
			`${sound} von ${needed} Antworten, die eine Quelle brauchen, haben eine, die trägt.`,
		weighted: 'Anteil der Antworten, deren Quelle trägt, nach Gewicht.',
		none: 'Noch braucht keine Ihrer Antworten eine Quelle.'
	},
	dimensions: {
		title: 'Die Bereiche',
		chartLabel: (finding: string) => `Balken je Bereich, gesagt und belegt. ${finding}`,
		radarLabel: (finding: string) => `Netz der Bereiche, gesagt und belegt. ${finding}`,
		tableLabel: 'Gesagt und belegt je Bereich',
		dimension: 'Bereich',
		radar: 'Dasselbe als Netz',
		radarNote:
			'Die Fläche eines Netzes hängt von der Reihenfolge der Bereiche ab. Lesen Sie die Ecken, nicht die Fläche.',
		radarTooFew: 'Ein Netz entsteht ab drei Bereichen mit einem Wert.',
		chartLoading: 'Das Diagramm wird gezeichnet …',
		chartFailed: 'Das Diagramm konnte nicht geladen werden. Alle Zahlen stehen in der Tabelle.',
		noRange: 'keine',
		noPoint: 'noch kein Wert',
		notApplicable: 'trifft nicht zu',
		strongest: (names: string, score: string) => `Am stärksten: ${names} (gesagt ${score}).`,
		weakest: (names: string, score: string) => `Am schwächsten: ${names} (gesagt ${score}).`,
		widestGap: (names: string, claimed: string, evidenced: string) =>
			`Am weitesten liegen gesagt und belegt auseinander in: ${names} (${claimed} gesagt, ${evidenced} belegt).`,
		widestGaps: (names: string) =>
			`Am weitesten liegen gesagt und belegt auseinander in: ${names}.`,
		single: (name: string, score: string) =>
			`Erst ein Bereich zeigt einen Wert: ${name} (gesagt ${score}).`,
		onlyGap: (evidenced: string) => `Belegt sind davon ${evidenced}.`,
		equal: (score: string) => `Alle Bereiche liegen gleichauf (gesagt ${score}).`,
		onlyRanges: 'Noch zeigt kein Bereich einen Wert. Die hellen Bänder zeigen, was möglich ist.'
	},
	gutFeeling: {
		title: 'Bauchgefühl und Ergebnis',
		skipped: 'Ein Bauchgefühl haben Sie nicht angegeben. Das ist in Ordnung.',
		feeling: 'Bauchgefühl',
		result: 'gesagt',
		noResult: 'noch kein Wert',
		furthest: (name: string, feeling: string, result: string) =>
			`Am weitesten auseinander: ${name}. Das Bauchgefühl sagte ${feeling}, die Antworten sagen ${result}.`,
		close: 'Ihr Bauchgefühl und Ihre Antworten liegen dicht beieinander.'
	},
	heat: {
		title: 'Alle Fragen auf einen Blick',
		lead: 'Jede Spalte ist eine Frage. Ein Klick führt zu ihr.',
		levels: (claimed: number, evidenced: number) =>
			`gesagt Stufe ${claimed}, belegt Stufe ${evidenced}`,
		unknown: 'weiß nicht',
		'not-applicable': 'trifft nicht zu',
		unanswered: 'noch nicht beantwortet',
		signs: { unknown: '?', 'not-applicable': '–', unanswered: '·' },
		cell: (short: string, id: string, state: string) => `${short} (${id}): ${state}`,
		legendLevel:
			'Die Zahl ist die gesagte Stufe, gezählt ab 0. Der Rahmen reicht so hoch wie gesagt, die Füllung so hoch wie belegt.',
		empty: 'In diesem Bereich stellt dieser Check keine Fragen.'
	},
	gates: {
		title: 'Was geht schon, was fehlt noch',
		none: 'Dieser Katalog kennt keine Voraussetzungen für einzelne Einsätze.',
		statuses: { free: 'frei', nearly: 'knapp', open: 'offen', blocked: 'noch nicht' },
		statusLines: {
			free: 'Alles Nötige ist da.',
			nearly: 'Eine Stufe fehlt noch.',
			open: 'Nichts fehlt, aber es sind noch Antworten offen.',
			blocked: 'Erst ist noch etwas zu tun.'
		},
		missing: 'Es fehlt noch:',
		unclear: 'Noch offen:',
		notAsked: 'Im Schnellcheck nicht gefragt:',
		reached: {
			claimed: (level: number, needed: number) => `gesagt ${level} von ${needed}`,
			evidenced: (level: number, needed: number) => `belegt ${level} von ${needed}`
		},
		requirement: (short: string, id: string, reached: string) => `${short} (${id}, ${reached})`,
		question: (short: string, id: string) => `${short} (${id})`,
		explain: 'So entsteht der Stand',
		explainOf: (name: string) => `: ${name}`
	},
	steps: {
		title: 'Drei nächste Schritte',
		titleFew: 'Nächste Schritte',
		none: 'Zurzeit gibt es keinen nächsten Schritt: Alles Beantwortete ist belegt und hat die Zielstufe erreicht.',
		noneYet:
			'Nächste Schritte entstehen aus Ihren Antworten. Beantworten Sie dazu die ersten Fragen.',
		said: 'Sie sagen:',
		unknown: 'Weiß nicht',
		shown: 'Belegt ist heute:',
		goals: { said: 'Ziel, mit Quelle belegt:', more: 'Ziel:', known: 'Ziel, mindestens:' },
		way: 'Der Weg dorthin:',
		ask: 'Fragen Sie jemanden, der es wissen kann, und beantworten Sie die Frage neu.',
		ways: {
			'no-source': 'Nennen Sie die Stelle, an der es steht.',
			'not-found':
				'Beim Öffnen war es nicht zu finden: Legen Sie es dort ab, wo danach gesucht wird.',
			'not-opened': 'Öffnen Sie die Quelle und sehen Sie nach.',
			'no-review-date': 'Prüfen Sie den Inhalt und schreiben Sie das Datum dazu.',
			outdated: 'Prüfen Sie den Inhalt neu, die letzte Prüfung ist zu lange her.',
			'owner-gone': 'Benennen Sie jemand Neues, denn die zuständige Person ist nicht mehr da.',
			'no-owner': 'Benennen Sie jemanden, der zuständig ist.'
		},
		expected: 'Als Quelle taugt:',
		value: (points: string) => `+${points} Punkte im belegten Gesamtwert`,
		onePoint: (points: string) => `+${points} Punkt im belegten Gesamtwert`,
		sources: 'Veröffentlichte Quelle:',
		sourcesMany: 'Veröffentlichte Quellen:',
		fromMemory: 'Fundstelle noch nicht nachgeprüft',
		toQuestion: (id: string) => `Zur Frage ${id}`,
		/** Quotation marks inside become single ones. */
		quoted: (text: string) => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`
	}
};

export type ResultWords = typeof resultDe;
