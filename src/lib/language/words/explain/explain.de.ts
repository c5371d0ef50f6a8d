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
		title: 'Nicht mitgezählt',
		none: 'Alle Antworten zählen mit.',
		item: (short: string, id: string, kind: string) => `${short} (${id}): ${kind}`
	},
	dimension: {
		rules: {
			claimed:
				'Durchschnitt aller Antworten. „Weiß nicht“, „Trifft nicht zu“ und was noch nicht beantwortet ist, zählen nicht mit.',
			evidenced:
				'Durchschnitt. Jede Antwort zählt nur so hoch, wie sie belegt ist. „Weiß nicht“ zählt 0, denn belegt ist damit nichts.'
		},
		ruleName:
			'Durchschnitt; ohne Beleg zählt eine Antwort höchstens so viel wie Wissen in einem Kopf',
		noAnswers: 'Noch zählt keine Antwort. Deshalb gibt es keinen Wert.',
		tooLittle: (coverage: string, needed: string) =>
			`Beantwortet sind ${coverage} der Fragen. Ein Wert wird erst ab ${needed} gezeigt, bis dahin nur die Spanne.`
	},
	range: {
		ruleName: 'Spanne statt Annahme',
		rules: {
			claimed:
				'Unten: Was noch nicht beantwortet ist, und jedes „Weiß nicht“ zählt 0. Oben: Beides zählt 100. „Trifft nicht zu“ zählt nicht mit.',
			evidenced:
				'Unten: Was noch nicht beantwortet ist, zählt 0. Oben: Es zählt 100. „Weiß nicht“ zählt in beiden Fällen 0, denn belegt ist damit nichts.'
		},
		low: 'Unteres Ende',
		high: 'Oberes Ende',
		open: 'noch nicht beantwortet: 0 bis 100',
		none: 'Keine Frage trifft zu. Deshalb gibt es keine Spanne.'
	},
	index: {
		ruleName: 'Durchschnitt und schwächster Bereich',
		source: 'Casadio Tarabusi und Guarini (2013), dort „Mean-Min“',
		mean: 'Durchschnitt der Bereiche',
		value: termsDe.overall,
		low: 'Unteres Ende',
		high: 'Oberes Ende',
		rangeRule: 'Dieselbe Rechnung mit den unteren und mit den oberen Enden der Bereiche.',
		weakest: 'schwächster Bereich',
		capped:
			'Die Stufe in Worten liegt höchstens eine über der Stufe des schwächsten Bereichs. Deshalb ist sie hier niedriger, als der Gesamtwert allein ergäbe.',
		notApplicable: (names: string) => `Nicht mitgezählt, weil nichts zutrifft: ${names}.`,
		withoutPoint: (names: string, needed: string) =>
			`Noch kein Gesamtwert. In jedem Bereich müssen mindestens ${needed} der Fragen beantwortet sein. Das fehlt in: ${names}.`,
		nothing: termsDe.noOverall
	},
	evidenceRate: {
		ruleName: 'Anteil der voll belegten Antworten',
		rule: 'Von allen Antworten, die einen Beleg brauchen: Wie viele haben einen, der nachgesehen und aktuell ist und für den jemand zuständig ist?',
		empty: 'Bisher braucht keine Antwort einen Beleg. Deshalb gibt es keine Belegquote.',
		groups: {
			sound: (count: number) => `${count} voll belegt`,
			partly: (count: number) => `${count} teilweise belegt`,
			none: (count: number) => `${count} ohne Beleg`
		}
	},
	gate: {
		ruleName: 'Voraussetzungen je KI-Anwendung',
		rules: {
			claimed: 'Hier zählt, was gesagt ist.',
			evidenced: 'Hier zählt nur, was belegt ist.'
		},
		statusRule: {
			free: 'Vorbereitet: Alles, wonach dieser Check fragt, ist da.',
			nearly: 'Fast: Bei genau einer Frage fehlt genau eine Beschreibung.',
			open: 'Ungeklärt: Nichts fehlt, aber etwas ist noch nicht beantwortet.',
			blocked: 'Noch nicht: Mindestens eine Voraussetzung fehlt.'
		},
		groups: {
			missing: termsDe.countMissing,
			unclear: (count: number) => `${count} ungeklärt`,
			fulfilled: (count: number) => `${count} erfüllt`
		},
		required: (description: string) => `Verlangt: ${description}`,
		reached: (place: string) => `Erreicht: ${place}.`,
		claimed: (claimed: string, evidenced: string) => `Gesagt: ${claimed}, belegt: ${evidenced}.`
	},
	nextStep: {
		ruleName: 'Was eine Beschreibung weiter bringt',
		rule: 'Der belegte Gesamtwert wird noch einmal gerechnet, als wäre bei dieser Frage eine Beschreibung mehr belegt. Der Unterschied ist das, was der Schritt bringt, sobald diese Beschreibung zutrifft und sich zeigen lässt.',
		change: (from: string, to: string) =>
			`Belegt heute bis zur ${from}. Gerechnet ist, was die ${to} bringt.`,
		changeFromUnknown: (to: string) =>
			`Heute „weiß nicht“, belegt ist damit nichts. Gerechnet ist, was die ${to} bringt.`,
		before: 'Heute',
		after: 'Mit diesem Schritt',
		difference: termsDe.difference,
		wishes: (points: string) =>
			`Dazu ${points} Punkte, weil gewünschte KI-Anwendungen darauf warten.`,
		leftOut: (names: string) => `Noch ohne Antwort und deshalb nicht dabei: ${names}.`
	},
	publishedSources: termsDe.sources.title,
	ownRule: 'Eigene Festlegung dieses Checks, beschrieben auf der Seite „Methode“.',
	source: termsDe.basis
};

export type ExplainWords = typeof explainDe;
