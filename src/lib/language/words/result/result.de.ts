import { termsDe } from '../terms/terms.de';

/** Words of the result. German is the source. */
export const resultDe = {
	asked: (scope: string, questions: number) => `${scope}, ${questions} Fragen`,
	howMade: termsDe.howMade,
	explain: (subject: string) => `, ${subject}. So entsteht die Zahl`,
	noPoint: {
		tooFewAnswers: (names: string, needed: string) =>
			`Ein Gesamtwert erscheint, sobald in jedem Bereich mindestens ${needed} der Fragen beantwortet sind; „weiß nicht“ reicht dafür nicht. Das fehlt noch in: ${names}.`,
		nothingAnswered:
			'Noch ist keine Frage beantwortet. Mit der ersten Antwort beginnt Ihr Ergebnis.'
	},
	head: {
		evidencedMeans: (line: string) => `Belegt: „${line}“`,
		mayReach: 'Spanne für „gesagt“:'
	},
	index: {
		title: termsDe.overall,
		weakestShare: (mean: string, weakest: string) =>
			`Gesamtwert: ${mean} Durchschnitt aller Bereiche, ${weakest} schwächster Bereich.`,
		onlyMean: 'Gesamtwert: der Durchschnitt aller Bereiche.',
		onlyWeakest: 'Gesamtwert: Es zählt der schwächste Bereich.',
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
	moved: {
		title: termsDe.moved.title,
		notComparable:
			'Der Gesamtwert von damals ist nicht vergleichbar, weil der Katalog sich geändert hat.',
		lead: (date: string) =>
			`Seit dem ${date}. Ein Strich an jedem Balken zeigt, wo „belegt“ damals stand.`,
		leadSameQuestions: (date: string) =>
			`Seit dem ${date}. Die Fragen haben sich seither geändert; verglichen werden nur die, die gleich geblieben sind.`,
		noAnswers: termsDe.moved.none,
		more: termsDe.others,
		directions: { up: 'gestiegen', down: 'gesunken', changed: 'geändert' }
	},
	dimensions: {
		title: 'Die fünf Bereiche',
		titleOther: 'Die Bereiche',
		key: 'Umrandet, was Sie sagen. Gefüllt, was davon belegt ist.',
		gutFeelingKey: 'Raute: Ihr Bauchgefühl vorher.',
		rounded: 'Werte in Fünferschritten gerundet.',
		rangeKey:
			'Punktlinie: so weit kann „gesagt“ noch reichen, solange Antworten fehlen oder „weiß nicht“ lauten.',
		numbersExplain: 'Eine Zahl antippen zeigt, wie sie entsteht.',
		gutFeeling: (feeling: string) => `Bauchgefühl ${feeling}`,
		tableLabel: 'Gesagt und belegt je Bereich',
		scale: 'Skala',
		notApplicable: termsDe.states['not-applicable']
	},
	chart: {
		overTime: 'Verlauf der Bereiche',
		overTimeLabel: (first: string, last: string) =>
			`Verlauf der Bereiche, gesagt und belegt, ${first} bis ${last}.`,
		radar: 'Die Bereiche als Netz',
		note: 'Gestrichelt gesagt, durchgezogen belegt.',
		radarLabel: (figures: string) => `Netz der Bereiche, gesagt und belegt: ${figures}.`,
		figures: (name: string, claimed: string, evidenced: string) =>
			`${name} ${claimed} und ${evidenced}`,
		loading: termsDe.chart.loading,
		failed: termsDe.chart.failed
	},
	heat: {
		title: (questions: number) => `Alle ${questions} Fragen`,
		lead: 'Ein Kästchen antippen zeigt Antwort und Beleg.',
		levels: (claimed: string, evidenced: string) =>
			`gesagt die ${claimed} Beschreibungen, belegt die ${evidenced}.`,
		signs: { unknown: '?', 'not-applicable': '–', unanswered: '·' },
		cell: (question: string, state: string) => `${question}: ${state}`,
		empty: 'In diesem Bereich stellt dieser Check keine Fragen.',
		answers: 'Alle Antworten mit Belegen'
	},
	gates: {
		title: termsDe.usesTitle,
		lead: 'Nach dem, was dieser Check fragt. Das ersetzt keine rechtliche Prüfung.',
		none: 'Dieser Katalog kennt keine Voraussetzungen für einzelne KI-Anwendungen.',
		short: {
			prepared: termsDe.prepared,
			missing: termsDe.countMissing,
			open: termsDe.unclear,
			notAsked: termsDe.notAsked
		},
		explain: 'So entsteht der Status',
		widen: (questions: number) => `${questions} Fragen ergänzen`
	},
	rail: {
		title: 'Zu diesem Ergebnis',
		contents: termsDe.contents,
		steps: termsDe.nextSteps,
		areas: 'Bereiche',
		uses: 'KI-Anwendungen',
		questions: termsDe.allQuestions,
		more: 'Mehr dazu'
	},
	steps: {
		lead: 'Was den belegten Gesamtwert am meisten anhebt.',
		prove: 'Jetzt belegen',
		toQuestion: 'Zur Frage',
		plan: 'Als Vorhaben festhalten'
	}
};

export type ResultWords = typeof resultDe;
