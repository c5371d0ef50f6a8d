import { termsDe } from '../terms/terms.de';

/** Words around the parts of a folder that follow from a result. German is the source. */
export const monthDe = {
	parts: {
		plans: 'Vorhaben',
		levers: 'Hebel',
		'time-book': 'Zeitbuch',
		'source-sample': 'Quellenprobe',
		'ai-mistakes': 'KI-Irrtümer',
		'ai-uses': 'KI im Einsatz'
	},
	/** What stands on the home page of a folder. */
	home: {
		title: 'Zwischen zwei Checks',
		lead: 'Nichts davon muss sein. Jedes dauert zum Anfangen etwa zehn Minuten.',
		next: 'als Nächstes',
		empty: {
			plans:
				'Was soll bis zum nächsten Treffen anders sein? Bis zu drei Vorhaben, und beim nächsten Mal fragt diese Seite, was daraus geworden ist.',
			levers:
				'Welche Abläufe kosten Stunden und sind bereit? Hier ordnen Sie die eigenen, und bei jedem steht, was zuerst in Ordnung zu bringen ist.',
			'time-book':
				'Spart ein Werkzeug wirklich Zeit? Hier stoppen Sie Fälle vorher und nachher, Prüfen und Nacharbeit eingerechnet.',
			'ai-mistakes':
				'Wo lag eine KI daneben? Jeder Irrtum zeigt, was bei Ihnen noch nicht aufgeschrieben ist; einer ist in einer halben Minute eingetragen.',
			'source-sample':
				'Lässt sich finden, was als Beleg eingetragen ist? Der Zufall zieht fünf davon, und Sie suchen jeden höchstens zwei Minuten.',
			'ai-uses':
				'Welche KI arbeitet hier schon, und was darf sie? Ein Verzeichnis zeigt auch, wo es Ihren Antworten widerspricht.'
		},
		entries: (count: number) => (count === 1 ? 'Ein Eintrag.' : `${count} Einträge.`),
		plans: (open: number) => (open === 1 ? 'Ein Vorhaben läuft.' : `${open} Vorhaben laufen.`),
		plansDue: 'Es ist Zeit zu sagen, was daraus geworden ist.',
		levers: (count: number) =>
			count === 1 ? 'Ein Ablauf ist eingeordnet.' : `${count} Abläufe sind eingeordnet.`,
		leversOpen: (open: number, all: number) =>
			`Bei ${open} von ${all} ${all === 1 ? 'Ablauf' : 'Abläufen'} fehlen noch Angaben.`,
		timeBook: (measured: number, all: number) =>
			`${measured} von ${all} ${all === 1 ? 'Versuch' : 'Versuchen'} gemessen.`,
		timeBookStale: (date: string) => `Seit dem ${date} kam kein Fall dazu.`
	},
	/** What can be done with an entry of any part. */
	entry: {
		kept: 'Jede Angabe ist sofort gespeichert. Es dürfen welche fehlen.',
		done: termsDe.entry.done,
		edit: termsDe.entry.edit,
		remove: termsDe.go.delete,
		/** An action, and with what. */
		named: (action: string, what: string) => `${action}: ${what}`,
		removed: 'Gelöscht.',
		undo: 'Zurückholen'
	},
	company: 'Für welchen Betrieb?',
	unnamed: 'Betrieb ohne Namen',
	example: 'So sieht es bei einem erfundenen Betrieb aus',
	unreadable: (count: number) =>
		count === 1
			? 'Ein Eintrag lässt sich nicht lesen. Er bleibt, wie er ist, und liegt auch in der gespeicherten Datei.'
			: `${count} Einträge lassen sich nicht lesen. Sie bleiben, wie sie sind, und liegen auch in der gespeicherten Datei.`
};

export type MonthWords = typeof monthDe;
