import { termsDe } from '../terms/terms.de';

/** Words of a company's folder: what is in it, what is due, where it went. German is the source. */
export const dossierDe = {
	latest: {
		title: (date: string) => `Ergebnis vom ${date}`,
		of: (company: string, title: string) => `${company}: ${title}`,
		claimed: termsDe.claimed,
		evidenced: termsDe.evidenced,
		since: (date: string) => `Belegt, Punkte seit dem ${date}`,
		firstCheck: 'Nach dem nächsten Check steht hier, was sich bewegt hat.'
	},
	companies: {
		title: 'Ihre Betriebe',
		company: 'Betrieb',
		last: 'Letzter Check',
		picture: termsDe.bothTitle,
		due: 'fällig',
		unnamed: 'ohne Namen'
	},
	moved: {
		up: (points: string) => `+${points}`,
		down: (points: string) => `−${points}`,
		same: 'unverändert',
		notComparable: 'nicht vergleichbar',
		spoken: {
			up: (area: string, points: string) =>
				`${area}: ${points} ${points === '1' ? 'Punkt' : 'Punkte'} mehr belegt`,
			down: (area: string, points: string) =>
				`${area}: ${points} ${points === '1' ? 'Punkt' : 'Punkte'} weniger belegt`,
			same: (area: string) => `${area}: unverändert`,
			notComparable: (area: string) => `${area}: nicht vergleichbar`
		}
	},
	due: {
		title: 'Was fällig ist',
		none: 'Nichts ist fällig: Seit dem letzten Check ist keine Prüfung abgelaufen.',
		lead: (count: number) =>
			count === 1
				? 'Bei einem Beleg ist die Prüfung seit dem letzten Check abgelaufen.'
				: `Bei ${count} Belegen ist die Prüfung seit dem letzten Check abgelaufen.`,
		still: (score: string, why: 'ran-out' | 'not-found' | 'both') =>
			`Heute wären davon noch ${score} belegt, weil ${
				{
					'ran-out': 'Prüfungen abgelaufen sind',
					'not-found': 'Belege in der Quellenprobe nicht gefunden wurden',
					both: 'Prüfungen abgelaufen sind und Belege in der Quellenprobe nicht gefunden wurden'
				}[why]
			}.`,
		item: (reviewed: string, until: string) => `geprüft ${reviewed}, galt bis ${until}`,
		more: (count: number) => (count === 1 ? 'und eine weitere' : termsDe.more(count)),
		repeat: 'Neuen Check beginnen und nachsehen'
	},
	newQuestions: {
		title: 'Es gibt neue Fragen',
		text: (kept: number, anew: number) =>
			`Dieser Check hat eine frühere Fassung des Fragenkatalogs. ${kept === 1 ? 'Eine Antwort gilt' : `${kept} Antworten gelten`} samt Beleg weiter, ${anew === 1 ? 'eine Frage ist' : `${anew} Fragen sind`} neu zu beantworten.`,
		which: 'Welche Fragen neu sind',
		stays: 'Der bisherige Check bleibt, wie er ist.',
		continue: 'Mit den neuen Fragen weitermachen'
	},
	next: { title: 'Nächster Schritt' },
	backup: {
		title: 'Sicherung',
		what: 'Ihre Mappe ist alles, was dieser Browser von Ihrem Betrieb aufbewahrt.',
		never: 'Noch nie als Datei gespeichert. Was nur im Browser liegt, kann der Browser löschen.',
		saved: (date: string) => `Zuletzt als Datei gespeichert am ${date}.`,
		changed: (date: string) =>
			`Zuletzt als Datei gespeichert am ${date}. Seither hat sich etwas geändert.`,
		save: 'Mappe als Datei speichern'
	},
	trend: {
		chartLabel: (finding: string) => `Verlauf aller Bereiche, gesagt und belegt. ${finding}`,
		finding: (from: string, to: string, checks: number) =>
			`Gesamtwert belegt von ${from} auf ${to} in ${checks} Checks.`,
		notYet: 'Ein Verlauf entsteht mit dem zweiten abgeschlossenen Check.',
		table: 'Alle Werte als Tabelle',
		day: termsDe.day,
		cellLegend: 'Gesagt / belegt.',
		loading: termsDe.chart.loading,
		failed: termsDe.chart.failed
	}
};

export type DossierWords = typeof dossierDe;
