/** Words of the result. German is the source. */
export const resultDe = {
	yourResult: 'Ihr Ergebnis',
	resultOf: (date: string) => `Stand ${date}`,
	interimNote: 'Offene Fragen zählen nicht als null. Sie machen die Spanne breiter.',
	claimedLine: 'alle Antworten, wie gegeben',
	evidencedLine: 'nur, was eine Quelle trägt',
	ofHundred: 'von 100',
	howMade: 'So entsteht die Zahl',
	explain: (subject: string) => `, ${subject}. So entsteht die Zahl`,
	noPoint: {
		tooFewAnswers: (names: string, needed: string) =>
			`Ein Gesamtwert erscheint, sobald in jedem Bereich mindestens ${needed} der Fragen eine Stufe haben. Das fehlt noch in: ${names}.`,
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
		radar: 'Dasselbe als Netz',
		radarNote:
			'Die Fläche eines Netzes hängt von der Reihenfolge der Bereiche ab. Lesen Sie die Ecken, nicht die Fläche.',
		radarTooFew: 'Ein Netz entsteht ab drei Bereichen mit einem Wert.',
		chartLoading: 'Das Diagramm wird gezeichnet …',
		chartFailed: 'Das Diagramm konnte nicht geladen werden. Alle Zahlen stehen in der Tabelle.'
	},
	gutFeeling: {
		title: 'Bauchgefühl und Ergebnis',
		skipped: 'Ein Bauchgefühl haben Sie nicht angegeben. Das ist in Ordnung.'
	},
	heat: {
		title: 'Alle Fragen auf einen Blick',
		lead: 'Jede Spalte ist eine Frage. Ein Klick führt zu ihr.',
		levels: (claimed: number, evidenced: number) =>
			`gesagt ${claimed} von 5, belegt ${evidenced} von 5`,
		signs: { unknown: '?', 'not-applicable': '–', unanswered: '·' },
		cell: (short: string, id: string, state: string) => `${short} (${id}): ${state}`,
		legendLevel:
			'Die Zahl ist die gesagte Beschreibung, 1 bis 5. Der Rahmen reicht so hoch wie gesagt, die Füllung so hoch wie belegt.',
		empty: 'In diesem Bereich stellt dieser Check keine Fragen.'
	},
	gates: {
		title: 'Was geht schon, was fehlt noch',
		none: 'Dieser Katalog kennt keine Voraussetzungen für einzelne Einsätze.',
		explain: 'So entsteht der Stand',
		explainOf: (name: string) => `: ${name}`
	},
	steps: {
		sources: 'Veröffentlichte Quelle:',
		sourcesMany: 'Veröffentlichte Quellen:',
		fromMemory: 'Fundstelle noch nicht nachgeprüft'
	}
};

export type ResultWords = typeof resultDe;
