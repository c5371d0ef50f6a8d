import { termsDe } from '../terms/terms.de';

/** Words for opening what a group kept of its last meeting. German is the source. */
export const lastTimeDe = {
	title: 'Letztes Mal',
	lead: 'Haben Sie die Gruppendatei vom letzten Treffen? Dann sehen alle, was sich bewegt hat. Sie bleibt in diesem Browser; der Server bekommt sie nicht.',
	choose: 'Gruppendatei öffnen',
	drop: 'oder hier ablegen (.belegbar-group.json)',
	opened: (title: string, day: string, count: number) =>
		[title ? `„${title}“` : 'Ohne Titel', day, termsDe.companies(count)].join(', '),
	openedHint:
		'Nach dem letzten Bereich zeigt die Leinwand in diesem Browser „Letztes Mal und heute“. Auf dem Gruppenblatt steht es auch.',
	planned: (day: string, host: string) =>
		`Für dieses Treffen war verabredet: ${[day, host].filter(Boolean).join(', ')}`,
	remove: 'Nicht mehr zeigen',
	reasons: {
		'not-a-group-file':
			'Das ist keine Gruppendatei. Gebraucht wird die Datei mit der Endung .belegbar-group.json, die neben dem Gruppenblatt gespeichert wurde.',
		sheet:
			'Das ist das Gruppenblatt zum Lesen. Gebraucht wird die Datei mit der Endung .belegbar-group.json, die daneben gespeichert wurde.',
		damaged: termsDe.file.damaged,
		'too-new': termsDe.file.tooNew,
		'too-large': 'Die Datei ist größer als 1 MB und kann keine Gruppendatei sein.',
		empty: termsDe.file.empty,
		unreadable: termsDe.file.unreadable,
		'other-catalogue':
			'Diese Datei gehört zu einem anderen Fragenkatalog als die Runde. Die Zahlen lassen sich nicht vergleichen.'
	}
};
