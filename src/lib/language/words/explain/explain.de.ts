import { termsDe } from '../terms/terms.de';

/** Words of the dialog „So entsteht die Zahl“. German is the source. */
export const explainDe = {
	title: termsDe.howMade,
	close: termsDe.go.close,
	shown: (shown: string) => `Angezeigt wird: ${shown}`,
	formula: termsDe.calculation,
	answers: 'Die Antworten dahinter',
	notRounded: 'Gerechnet wird mit allen Nachkommastellen. Gerundet wird erst zum Schluss.',
	rule: 'Regel',
	columns: {
		weight: 'Gewicht',
		dimension: termsDe.area,
		value: termsDe.score,
		low: 'unten',
		high: 'oben'
	},
	doesNotCount: 'zählt nicht mit',
	leftOut: {
		title: 'Nicht im Nenner',
		none: 'Alle Antworten zählen mit.',
		item: (short: string, id: string, kind: string) => `${short} (${id}): ${kind}`
	},
	dimension: {
		rules: {
			claimed:
				'Durchschnitt aller Antworten mit einer Stufe, nach Gewicht. „Weiß nicht“, „Trifft nicht zu“ und offene Fragen zählen nicht mit.',
			evidenced:
				'Durchschnitt, nach Gewicht. Jede Antwort zählt nur so hoch, wie ihre Quelle trägt. „Weiß nicht“ zählt 0, weil nichts gezeigt wurde.'
		},
		ruleName: 'Gewichteter Durchschnitt mit Deckelung durch die Quelle',
		noAnswers: 'Noch zählt keine Antwort. Deshalb gibt es keinen Wert.',
		tooLittle: (coverage: string, needed: string) =>
			`Eine Stufe haben ${coverage} der Fragen, nach Gewicht. Ein Wert wird erst ab ${needed} gezeigt, bis dahin nur die Spanne.`
	},
	range: {
		ruleName: 'Spanne statt Annahme',
		rules: {
			claimed:
				'Unten: jede offene Frage und jedes „Weiß nicht“ zählt 0. Oben: jede zählt 100. „Trifft nicht zu“ zählt nicht mit.',
			evidenced:
				'Unten: jede offene Frage zählt 0. Oben: jede zählt 100. „Weiß nicht“ zählt in beiden Fällen 0, weil nichts gezeigt wurde.'
		},
		low: 'Unteres Ende',
		high: 'Oberes Ende',
		open: 'offen: 0 bis 100',
		none: 'Keine Frage trifft zu. Deshalb gibt es keine Spanne.'
	},
	index: {
		ruleName: 'Mean-Min: Durchschnitt und schwächste Stelle',
		source: 'Casadio Tarabusi und Guarini (2013), dort mit β = 0',
		mean: 'Durchschnitt der Bereiche',
		value: termsDe.overall,
		low: 'Unteres Ende',
		high: 'Oberes Ende',
		rangeRule: 'Dieselbe Rechnung mit den unteren und mit den oberen Enden der Bereiche.',
		weakest: 'schwächste Stelle',
		capped:
			'Die Stufe in Worten liegt höchstens eine über der Stufe des schwächsten Bereichs. Deshalb ist sie hier niedriger, als der Gesamtwert allein ergäbe.',
		notApplicable: (names: string) => `Nicht im Nenner, weil nichts zutrifft: ${names}.`,
		withoutPoint: (names: string, needed: string) =>
			`Noch kein Gesamtwert. Mindestens ${needed} der Fragen brauchen eine Stufe. Das fehlt in: ${names}.`,
		nothing: termsDe.noOverall
	},
	evidenceRate: {
		ruleName: 'Anteil tragfähiger Quellen',
		rule: 'Anteil der Antworten, die eine Quelle brauchen und deren Quelle geöffnet, aktuell und mit einer zuständigen Person versehen ist, nach Gewicht.',
		empty: 'Keine Antwort braucht bisher eine Quelle. Deshalb gibt es keine Quote.',
		groups: {
			sound: (count: number) => `${count} voll belegt`,
			partly: (count: number) => `${count} teilweise belegt`,
			none: (count: number) => `${count} ohne Beleg`
		}
	},
	gate: {
		ruleName: 'Voraussetzungen je Einsatz',
		rules: {
			claimed: 'Hier zählt, was gesagt ist.',
			evidenced: 'Hier zählt nur, was belegt ist.'
		},
		statusRule: {
			free: 'Vorbereitet: Alles, wonach dieser Check fragt, ist da.',
			nearly: 'Fast: Es fehlt genau eine Voraussetzung, und zwar um eine Stufe.',
			open: 'Ungeklärt: Nichts fehlt, aber etwas ist noch nicht beantwortet.',
			blocked: 'Noch nicht: Mindestens eine Voraussetzung fehlt.'
		},
		groups: {
			missing: termsDe.countMissing,
			unclear: (count: number) => `${count} ungeklärt`,
			fulfilled: (count: number) => `${count} erfüllt`
		},
		required: (description: string) => `Verlangt: ${description}`,
		reached: (place: string) => `Erreicht: ${place}.`
	},
	nextStep: {
		ruleName: 'Gewinn durch eine Stufe mehr',
		rule: 'Der belegte Gesamtwert wird noch einmal gerechnet, als wäre bei dieser Frage eine Stufe mehr belegt. Der Unterschied ist der Wert des Schritts.',
		change: (from: string, to: string) => `Belegt heute bis zur ${from}, Ziel ist die ${to}.`,
		before: 'Heute',
		after: 'Mit diesem Schritt',
		difference: termsDe.difference,
		wishes: (points: string) => `Dazu ${points} Punkte, weil gewünschte Einsätze darauf warten.`,
		leftOut: (names: string) => `Noch ohne Antwort und deshalb nicht dabei: ${names}.`
	},
	publishedSources: termsDe.sources.title,
	ownRule: 'Eigene Festlegung dieses Checks, beschrieben auf der Seite „Methode“.',
	source: termsDe.basis
};

export type ExplainWords = typeof explainDe;
