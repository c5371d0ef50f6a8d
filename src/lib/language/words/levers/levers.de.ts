import { termsDe } from '../terms/terms.de';

/** Words around the company's own processes. German is the source. */
export const leversDe = {
	description:
		'Welche eigenen Abläufe kosten Stunden und sind bereit? Mit eigenen Zahlen, sortiert, mit dem, was zuerst in Ordnung zu bringen ist.',
	lead: 'Hier tragen Sie ein, was Ihre Abläufe an Stunden kosten und wie gut sie vorbereitet sind. Daraus entsteht eine Reihenfolge: wo sich ein Versuch lohnt und was vorher in Ordnung zu bringen ist.',
	results: 'Wo sich ein Versuch lohnt',
	resultsHint:
		'Sortiert nach Hebelstunden mal Bereitschaft. Das sind die Stunden, die ein Ablauf heute kostet, nicht die, die Sie sparen werden.',
	columns: {
		rank: 'Nr.',
		name: 'Ablauf',
		hours: 'Hebelstunden',
		readiness: 'Bereitschaft',
		/** May be divided over a narrow column. */
		hoursHead: 'Hebel\u00adstunden',
		readinessHead: 'Bereit\u00adschaft'
	},
	hoursPerWeek: (hours: string) => `${hours}\u00a0h`,
	perWeek: 'Hebelstunden je Woche, Bereitschaft 0 bis 100.',
	categories: {
		start: 'schnell starten',
		prepare: 'erst vorbereiten',
		later: 'später',
		leave: 'lassen'
	},
	reasons: {
		start: (hours: string, readiness: string) =>
			`Kostet mindestens ${hours} h in der Woche und ist bereit (ab ${readiness}).`,
		prepare: (obstacles: string) => `Lohnt sich, aber: ${obstacles}.`,
		later: (hours: string) => `Bereit, kostet aber weniger als ${hours} h in der Woche.`,
		leave: (hours: string) => `Kostet weniger als ${hours} h in der Woche und ist nicht bereit.`
	},
	obstacles: {
		documents: 'die Unterlagen reichen nicht',
		data: 'die Daten reichen nicht',
		evenness: 'die Fälle sind zu verschieden',
		use: 'die KI-Anwendung ist nicht vorbereitet',
		risk: 'ein Fehler wäre gefährlich'
	},
	first: {
		label: 'Zuerst: ',
		nothing: 'nichts, Sie können anfangen.',
		notNow: 'nichts, es hat Zeit.',
		rating: (name: string, next: string) => `${name} – nächster Schritt: „${next}“.`,
		weakest: (name: string) => `nichts Dringendes; am schwächsten ist: ${name}.`,
		use: (use: string, missing: string) => `${use} – im Check fehlt: „${missing}“.`,
		unclear: (use: string, unclear: string) => `${use} – im Check klären: „${unclear}“.`,
		noCheck: (use: string) => `den Check machen; er sagt, was für „${use}“ vorbereitet sein muss.`,
		other:
			'selbst klären, was diese KI-Anwendung braucht; der Check kennt dafür keine Voraussetzungen.',
		noUse: 'die KI-Anwendung noch einmal auswählen; dieser Check kennt sie nicht.',
		risk: 'eine Freigabe durch einen Menschen einbauen, dann das Risiko neu einschätzen.'
	},
	open: {
		title: 'Noch nicht alles eingetragen',
		missing: (fields: string) => `Es fehlt: ${fields}.`
	},
	fields: {
		manualHours: 'Handarbeit',
		errors: 'Fehler',
		hoursPerError: 'Stunden je Fehler',
		searchHours: 'Suchen und Fragen',
		documents: 'Unterlagen',
		data: 'Daten',
		evenness: 'Ähnlichkeit der Fälle',
		risk: 'Risiko',
		use: termsDe.use
	},
	form: {
		name: 'Name des Ablaufs',
		manualHours: 'Handarbeit, Stunden je Woche',
		manualHoursHint: 'Alle zusammen, ohne Suchen und ohne Fehler zu beheben.',
		errors: 'Fehler im Monat',
		errorsHint: '0, wenn es keine gibt.',
		hoursPerError: 'Stunden, um einen Fehler zu beheben',
		searchHours: 'Suchen und Nachfragen, Stunden je Woche',
		searchHoursHint: 'Alle zusammen.',
		ratingHints: {
			documents: 'Was ist über diesen Ablauf aufgeschrieben? Im Zweifel die obere Zeile.',
			data: 'Wo liegen die Daten, die er braucht? Im Zweifel die obere Zeile.',
			evenness: 'Wie ähnlich sind sich die Fälle? Im Zweifel die obere Zeile.'
		},
		useHint: 'Welche KI-Anwendung bräuchte dieser Ablauf?',
		done: termsDe.entry.done,
		remove: 'Diesen Ablauf löschen',
		removeTitle: termsDe.entry.removeTitle,
		removeText: 'Die Zahlen dieses Ablaufs gehen verloren. Das lässt sich nicht zurücknehmen.',
		keep: termsDe.go.keep,
		yes: termsDe.go.remove
	},
	ratings: {
		documents: [
			'nichts aufgeschrieben',
			'Notizen Einzelner',
			'teilweise beschrieben',
			'vollständig und aktuell',
			'dazu mit Beispielen und Ausnahmen'
		],
		data: [
			'nur Papier und Zuruf',
			'verstreute Dateien, Fotos',
			'in Dateien, von Hand zusammengetragen',
			'in gemeinsamen Systemen',
			'dazu vollständig und verknüpft'
		],
		evenness: [
			'jeder Fall anders',
			'wenige ähnliche Fälle',
			'etwa die Hälfte nach gleichem Muster',
			'die meisten nach gleichem Muster',
			'praktisch alle gleich'
		]
	},
	risks: {
		low: { label: 'niedrig', hint: 'Ein Fehler fällt auf und ist schnell behoben.' },
		medium: { label: 'mittel', hint: 'Ein Fehler kostet Zeit oder Geld.' },
		high: {
			label: 'hoch',
			hint: 'Ein Fehler kann Menschen verletzen, ein Gesetz brechen oder ungeprüft beim Kunden ankommen.'
		}
	},
	uses: {
		withoutAi: {
			label: 'keine KI',
			hint: 'Eine Vorlage, ein Formular oder eine Schnittstelle genügt.'
		},
		other: {
			label: 'eine andere',
			hint: 'Der Check kennt dafür keine Voraussetzungen.'
		},
		status: (status: string) => `nach Ihrem letzten Check: ${status}`,
		noCheck: 'noch kein Check, deshalb noch ungeklärt'
	},
	add: {
		title: 'Ablauf hinzufügen',
		hint: (most: number) =>
			`Fünf bis acht genügen, ${most} sind möglich. Tippen Sie einen an und tragen Sie Ihre eigenen Zahlen ein.`,
		full: (most: number) => `${most} Abläufe sind genug für eine Auswahl. Löschen Sie erst einen.`,
		own: 'Ein anderer Ablauf',
		typical: [
			'Angebote schreiben',
			'Aufträge erfassen',
			'Rechnungen prüfen',
			'Endkontrolle',
			'Wartung planen',
			'Besprechungsprotokolle',
			'Neue einarbeiten',
			'Reklamationen bearbeiten',
			'Bestellen und Lieferungen verfolgen',
			'Zeugnisse und Nachweise zusammenstellen',
			'E-Mails beantworten',
			'Zeiten und Löhne vorbereiten'
		]
	},
	edit: termsDe.entry.edit,
	goOn: 'Weiter eintragen',
	settings: {
		title: 'Ab wann lohnt es sich, ab wann ist es bereit?',
		hint: '3 Stunden passen zu etwa 40 Mitarbeitenden. Kleinere Betriebe nehmen weniger.',
		minHours: 'Lohnt sich ab, Hebelstunden je Woche',
		minReadiness: 'Bereit ab, von 100'
	},
	chart: {
		label: (count: number, best: string) =>
			`${count === 1 ? 'Ein Ablauf' : `${count} Abläufe`} nach Hebelstunden und Bereitschaft; vorn liegt: ${best}. Alle Zahlen stehen in der Tabelle.`,
		x: 'Hebelstunden je Woche',
		y: 'Bereitschaft',
		loading: termsDe.chart.loading,
		failed: termsDe.chart.failed,
		size: 'Größe: Hebelstunden. Zahl: Nummer in der Tabelle. Gestrichelt: ab hier lohnt es sich, ab hier ist es bereit.'
	},
	explain: {
		close: termsDe.go.close,
		title: termsDe.howMade,
		of: termsDe.entry.explain,
		hours: 'Handarbeit + Fehler × Stunden je Fehler × 12 Monate ÷ 52 Wochen + Suchen',
		hoursWith: (manual: string, errors: string, search: string, total: string) =>
			`${manual} + ${errors} + ${search} = ${total} h je Woche`,
		errorsWith: (count: string, each: string, result: string) =>
			`Fehler: ${count} × ${each} × 12 ÷ 52 = ${result} h`,
		readiness:
			'zwei Drittel des Durchschnitts der drei Einschätzungen + ein Drittel der schwächsten',
		levels: 'Jede Zeile zählt 25 Punkte mehr als die darüber, von 0 bis 100.',
		ratingPoints: (name: string, points: string) => `${name}: ${points}`,
		readinessWith: (mean: string, lowest: string, value: string) =>
			`2/3 × ${mean} + 1/3 × ${lowest} = ${value}`,
		rank: 'Rangwert, nur zum Sortieren',
		rankWith: (hours: string, readiness: string, rank: string) =>
			`${hours} × ${readiness} ÷ 100 = ${rank}`,
		category: 'Einordnung',
		rule: (hours: string, readiness: string) =>
			`Ab ${hours} Hebelstunden, ab Bereitschaft ${readiness}, ohne hohes Risiko und mit vorbereiteter KI-Anwendung: schnell starten. Ab ${hours} Hebelstunden sonst: erst vorbereiten. Darunter, aber bereit: später. Sonst: lassen.`
	},
	checkUsed: (date: string) => `Die KI-Anwendungen sind beurteilt nach Ihrem Check vom ${date}.`,
	toTimeBook: 'Im Zeitbuch nachmessen',
	toCheck: 'Zum Check',
	noCheckUsed:
		'Ob eine KI-Anwendung vorbereitet ist, sagt der Check. Ohne ihn bleibt jede, die KI braucht, bei „erst vorbereiten“.',
	report: {
		lead: 'Eigene Abläufe, sortiert nach Hebelstunden mal Bereitschaft. Hebelstunden sind, was ein Ablauf heute in der Woche kostet, nicht, was gespart wird.',
		reason: 'Einordnung und was zuerst',
		thresholds: (hours: string, readiness: string) =>
			`Schwellen dieses Betriebs: ab ${hours} Hebelstunden je Woche lohnt es sich, ab Bereitschaft ${readiness} ist es bereit.`
	}
};

export type LeverWords = typeof leversDe;
