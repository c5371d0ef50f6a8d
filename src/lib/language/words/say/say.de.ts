import { termsDe } from '../terms/terms.de';

/** Sentences made of an assessment, the same on screen, on paper and in files. German is the source. */
export const sayDe = {
	headline: {
		you: termsDe.you,
		we: { say: 'Wir sagen', canShow: 'Zeigen können wir' },
		none: 'Noch kein Gesamtwert.'
	},
	finding: {
		widestGap: (count: number): string =>
			`Am weitesten auseinander liegt beides ${count === 1 ? 'im Bereich' : 'in den Bereichen'} `,
		sameGap: 'In allen Bereichen liegt beides gleich weit auseinander',
		onlyPoint: 'Erst ein Bereich zeigt einen Wert: ',
		noGap: 'Gesagt und belegt fallen überall zusammen',
		onlyRanges: 'Noch zeigt kein Bereich einen Wert',
		nothingApplies: 'Keine Frage trifft zu. Deshalb gibt es nichts zu bewerten',
		sound: (sound: number, needed: number): string =>
			`Voll belegt: ${sound} von ${needed} ${needed === 1 ? 'Antwort, die einen Beleg braucht' : 'Antworten, die einen Beleg brauchen'}.`
	},
	gutFeelingSays: {
		furthest: (name: string, feeling: string, claimed: string) =>
			`Am weitesten liegt das Bauchgefühl im Bereich ${name} daneben: vermutet ${feeling}, gesagt ${claimed}.`,
		close: 'Bauchgefühl und Antworten liegen dicht beieinander.'
	},
	evidence: {
		optional: 'Diese Frage braucht keinen Beleg.',
		notNeeded: 'Diese Beschreibung braucht keinen Beleg.',
		sound: 'Voll belegt.',
		allBut: 'Belegt, aber: ',
		upTo: (place: string) => `Belegt bis zur ${place}\u00a0Beschreibungen: `,
		defects: {
			'no-source': 'kein Beleg genannt',
			'not-found': 'beim Öffnen nicht gefunden',
			'only-at-hand': 'könnte gezeigt werden, noch nicht geöffnet',
			'not-opened': 'nicht geöffnet',
			'no-review-date': 'ohne Prüfdatum',
			outdated: 'letzte Prüfung zu lange her',
			'owner-gone': termsDe.source.hasLeft,
			'no-owner': termsDe.source.nobodyResponsible
		},
		outdatedMonths: (months: number): string =>
			months === 1
				? 'vor gut 1 Monat geprüft, veraltet'
				: `vor gut ${months} Monaten geprüft, veraltet`,
		outdatedYear: (year: string) => `zuletzt ${year} geprüft (gezählt ab dem 1. Januar), veraltet`
	},
	steps: {
		title: (count: number): string => (count === 3 ? 'Drei nächste Schritte' : termsDe.nextSteps),
		noneYet: 'Nächste Schritte entstehen aus Ihren Antworten.',
		none: 'Alle Ihre Antworten sind belegt und hoch genug. Zurzeit gibt es keinen nächsten Schritt.',
		said: (quoted: string) => `Sie sagen: ${quoted}`,
		todos: {
			'no-source': 'Tragen Sie ein, wo es steht und wer es pflegt.',
			'not-found': 'Legen Sie es ab, wo man danach sucht, und tragen Sie den Ort ein.',
			'only-at-hand': 'Tragen Sie nach, wo es steht, und sehen Sie hinein.',
			'not-opened': 'Öffnen Sie den Beleg und sehen Sie nach.',
			'no-review-date': 'Prüfen Sie den Inhalt und tragen Sie das Datum ein.',
			outdated: 'Prüfen Sie den Inhalt neu und tragen Sie das Datum ein.',
			'owner-gone': 'Benennen Sie jemand Neuen, der zuständig ist.',
			'no-owner': 'Benennen Sie jemanden, der zuständig ist.'
		},
		reach: (quoted: string) => `Bringen Sie es so weit: ${quoted}`,
		ask: 'Fragen Sie jemanden, der es wissen kann, und beantworten Sie die Frage neu.',
		suitable: termsDe.source.suitable,
		value: (points: string) => `+${points}`,
		unit: (points: string): string => (points === '1' ? 'Punkt' : 'Punkte'),
		valueMeans: (points: string): string =>
			`+${points} ${points === '1' ? 'Punkt' : 'Punkte'} im belegten Gesamtwert`,
		equal: (points: string): string =>
			`Gleich viel wert: je +${points} ${points === '1' ? 'Punkt' : 'Punkte'} im belegten Gesamtwert.`
	},
	gates: {
		columns: {
			prepared: 'Vorbereitet',
			'not-yet': 'Noch nicht',
			open: 'Ungeklärt',
			'not-asked': termsDe.answers['not-asked']
		},
		statuses: {
			free: termsDe.prepared,
			nearly: 'fast',
			open: termsDe.unclear,
			blocked: 'noch nicht'
		},
		missing: {
			all: (count: number): string => (count === 1 ? 'es fehlt: ' : 'es fehlen: '),
			onlyEvidence: (count: number): string =>
				count === 1 ? 'es fehlt der Beleg: ' : 'es fehlen Belege: ',
			partlyEvidence: 'es fehlen, teils nur der Beleg: '
		},
		/** How many of the AI uses are prepared; those the check did not ask about do not count. */
		preparedOf: (prepared: number, asked: number, all: number): string =>
			asked === all ? termsDe.countOf(prepared, all) : `${prepared} von ${asked} gefragten`,
		notAsked: termsDe.notAsked,
		unclear: 'ungeklärt: ',
		onlyInFull: 'Einen Teil fragt nur der ganze Check.',
		andMore: termsDe.others,
		questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`)
	},
	change: { unchanged: 'gleich' },
	/** What moved since the check before. */
	moves: {
		since: (date: string) => `seit ${date}`,
		change: (figure: string, change: string) => `${figure} ${change}`,
		fromTo: (before: string, now: string) => `${before} → ${now}`,
		claimed: (change: string) => `gesagt ${change}`,
		evidenced: (change: string) => `belegt ${change}`
	},
	trend: {
		title: 'Verlauf',
		lead: 'Jeder Punkt ist ein abgeschlossener Check, so gewertet wie an seinem Tag.'
	},
	explanation: {
		index: { claimed: 'Gesamtwert, gesagt', evidenced: 'Gesamtwert, belegt' },
		indexRange: {
			claimed: 'Spanne des Gesamtwerts, gesagt',
			evidenced: 'Spanne des Gesamtwerts, belegt'
		},
		dimension: {
			claimed: (name: string) => `${name}, gesagt`,
			evidenced: (name: string) => `${name}, belegt`
		},
		dimensionRange: {
			claimed: (name: string) => `Spanne: ${name}, gesagt`,
			evidenced: (name: string) => `Spanne: ${name}, belegt`
		},
		evidenceRate: termsDe.evidenceRate,
		nextStep: (short: string) => `Was dieser Schritt bringt: ${short}`
	}
};

export type Sentences = typeof sayDe;
