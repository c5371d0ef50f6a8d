import { termsDe } from '../terms/terms.de';

/** Words around trials and what they save in fact. German is the source. */
export const timeBookDe = {
	description:
		'Was hat ein Versuch mit KI erwartet, gefühlt und gemessen an Zeit gespart? Mit Stoppuhr, die Prüfen und Nacharbeit mitzählt.',
	lead: 'Hier messen Sie, ob ein Programm wirklich Zeit spart: zehn Fälle ohne, zehn mit, Prüfen und Nacharbeit eingerechnet. Erwartet, gefühlt und gemessen stehen dann nebeneinander, auch wenn es langsamer wurde.',
	figures: { expected: 'Erwartet', felt: 'Gefühlt', measured: 'Gemessen' },
	perWeek: 'Stunden je Woche gespart; mit Minus davor dauert es länger als bisher.',
	hours: (hours: string) => `${hours}\u00a0h`,
	unknown: 'noch unbekannt',
	range: (low: string, high: string) => `zwischen ${low} und ${high}\u00a0h`,
	statuses: {
		measured: 'gemessen',
		preliminary: 'vorläufig',
		'too-few': 'zu wenig'
	},
	counts: (before: number, after: number) => `${before} vorher, ${after} nachher`,
	verdicts: {
		tooFew: (fewest: number) => `Ein Wert entsteht ab ${fewest} Fällen vorher und nachher.`,
		noCases: 'Für Stunden je Woche fehlt noch, wie viele Fälle es in der Woche gibt.',
		uncertain: 'Unterschied nicht sicher: Die Spanne reicht über null.',
		slower: 'Es dauert länger als vorher.',
		faster: 'Es geht schneller als vorher.'
	},
	payback: (hours: string, weeks: string) =>
		`Die einmaligen ${hours} h sind nach ${weeks} Wochen wieder herein.`,
	discounted: (factor: string) => `erwartet, mal eigener Faktor ${factor}`,
	sum: {
		title: 'Alle Versuche zusammen',
		text: (count: number, expected: string, measured: string) =>
			`${count === 1 ? 'Ein Versuch' : `${count} Versuche`}, bei denen beides bekannt ist: erwartet ${expected} h, gemessen ${measured} h in der Woche.`,
		share: (share: string) => `Das sind ${share} der Erwartung.`,
		factor: (factor: string) =>
			`Eigener Faktor: ${factor}. Neue Erwartungen werden damit malgenommen; die alte Zahl steht durchgestrichen daneben.`,
		noFactor: (needed: number) =>
			`Ab ${needed} Versuchen mit dem Status „gemessen“ gibt es einen eigenen Faktor für neue Erwartungen.`
	},
	watch: {
		title: (task: string, phase: string) => `Stoppuhr: ${task}, ${phase}`,
		parts: { working: 'Arbeiten', checking: 'Prüfen, Nacharbeit', pause: 'Pause' },
		partsLegend: 'Was läuft gerade?',
		working: 'Arbeit',
		stop: 'Fall ist fertig',
		minutes: 'Arbeit, Minuten',
		checkingMinutes: 'Prüfen und Nacharbeit, Minuten',
		save: 'Fall speichern',
		drop: 'Verwerfen',
		dropTitle: 'Diese Zeit verwerfen?',
		dropText: 'Der Fall wird nicht gezählt. Das lässt sich nicht zurücknehmen.',
		elsewhere:
			'Es läuft schon eine Stoppuhr, für einen anderen Betrieb oder einen Versuch, den es nicht mehr gibt.',
		goOn: 'Weiter stoppen',
		gaps: {
			title: 'Bitte kurz klären',
			away: (minutes: string, times: number) =>
				`${times === 1 ? 'Einmal' : `${times}-mal`} war dieses Gerät gesperrt, schlief oder zeigte etwas anderes, zusammen ${minutes} Minuten. Haben Sie da an dem Fall gearbeitet?`,
			ahead: (minutes: string) =>
				`Die Uhr dieses Geräts ist um ${minutes} Minuten vorgesprungen, oder es hat geschlafen. Haben Sie in dieser Zeit an dem Fall gearbeitet?`,
			back: 'Die Uhr dieses Geräts wurde zurückgestellt. Was davor und danach vergangen ist, zählt; was dazwischen lag, wissen wir nicht. Stimmt die Zeit oben ungefähr?',
			yes: 'Ja, mitzählen',
			no: 'Nein, nicht mitzählen',
			right: 'Ja, sie stimmt',
			wrong: 'Nein, ich trage sie ein'
		},
		failed:
			'Dieser Browser lässt die Stoppuhr nichts speichern. Laden Sie die Seite nicht neu, solange sie läuft.'
	},
	trial: {
		before: 'Vorher stoppen',
		after: 'Nachher stoppen',
		edit: 'Ändern und Fälle',
		add: 'Versuch hinzufügen',
		addHint: 'Ein Versuch ist eine Aufgabe mit einem Programm, zum Beispiel Protokolle schreiben.',
		full: (most: number) => `${most} Versuche sind genug. Löschen Sie erst einen.`,
		unnamed: 'Neuer Versuch'
	},
	phases: { before: 'vorher', after: 'nachher' },
	form: {
		task: 'Aufgabe',
		tool: 'Programm',
		casesPerWeek: 'Fälle in der Woche',
		expectedMinutes: 'Erwartet mit dem Programm, Minuten je Fall',
		expectedHint: 'Mit Prüfen und Nacharbeit. Am besten eintragen, bevor Sie messen.',
		feltHours: 'Gefühlte Ersparnis, Stunden je Woche',
		feltHint: 'Fragen Sie die, die damit arbeiten. Fühlt es sich langsamer an: mit Minus.',
		oneOffHours: 'Einmalig für Einrichten und Schulen, Stunden',
		done: termsDe.entry.done,
		cases: 'Fälle',
		newCase: 'Einen Fall eintragen',
		phase: 'Wann?',
		saveCase: 'Eintragen',
		minutesMissing: 'Tragen Sie ein, wie viele Minuten es gedauert hat.',
		fullCases: (most: number) => `Mehr als ${most} Fälle braucht ein Versuch nicht.`,
		caseText: (minutes: string, checking: string) =>
			`${minutes} min, davon ${checking} min Prüfen und Nacharbeit`,
		caseSources: { stopwatch: 'gestoppt', typed: 'eingetragen' },
		removeCase: 'Fall löschen',
		remove: 'Diesen Versuch löschen',
		removeTitle: termsDe.entry.removeTitle,
		removeText: 'Der Versuch und seine Fälle gehen verloren. Das lässt sich nicht zurücknehmen.',
		keep: termsDe.go.keep,
		yes: termsDe.go.remove
	},
	explain: {
		close: termsDe.go.close,
		title: termsDe.howMade,
		of: termsDe.entry.explain,
		expected: 'Fälle je Woche × (Durchschnitt vorher − erwartete Minuten) ÷ 60',
		measured: 'Fälle je Woche × (Durchschnitt vorher − Durchschnitt nachher) ÷ 60',
		calculation: (cases: string, before: string, after: string, hours: string) =>
			`${cases} × (${before} − ${after}) ÷ 60 = ${hours} h`,
		phase: (phase: string, count: number, mean: string, checking: string) =>
			`Durchschnitt ${phase}: ${mean} min aus ${count === 1 ? 'einem Fall' : `${count} Fällen`}, davon ${checking} min Prüfen und Nacharbeit`,
		range: (low: string, high: string) =>
			`Spanne ${low} bis ${high} h: So weit kann der Wert durch Zufall daneben liegen (zwei Standardfehler). Je mehr Fälle, desto enger.`,
		felt: 'So viel Ersparnis fühlen die, die damit arbeiten.',
		feltGap: (gap: string) => `Gefühlt minus gemessen: ${gap} h.`,
		realisation: (share: string) => `Gemessen sind ${share} des Erwarteten.`,
		status: (fewest: number, many: number) =>
			`„vorläufig“ ab ${fewest} Fällen vorher und nachher, „gemessen“ ab je ${many}.`,
		factor: (expected: string, factor: string, hours: string) =>
			`${expected} × ${factor} = ${hours} h, mit dem eigenen Faktor: dem mittleren Wert aus den gemessenen Versuchen, jeder zwischen 0 und 1,5.`
	},
	report: {
		lead: 'Versuche mit Programmen: Stunden je Woche, die erwartet wurden, gefühlt wurden und gemessen sind. Prüfen und Nacharbeit zählen mit.',
		task: 'Aufgabe und Status'
	}
};

export type TimeBookWords = typeof timeBookDe;
