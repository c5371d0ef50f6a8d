import { termsDe } from '../terms/terms.de';

/** Words around a result: what can be done with it and taken along. German is the source. */
export const outcomeDe = {
	title: 'Ergebnis',
	sampleTitle: 'Beispielbetrieb',
	sampleNote: 'Dieser Betrieb ist erfunden. So sieht ein vollständiges Ergebnis aus.',
	continue: termsDe.go.onAnswering,
	change: 'Antworten ändern',
	widen: 'Zum ganzen Check ausbauen',
	widenHint: (open: number) =>
		`${open} Fragen kommen dazu. Dieser Schnellcheck bleibt, wie er ist.`,
	complete: 'Abschließen',
	completeHint: 'Hält fest, wo Sie stehen. Beim nächsten Mal sehen Sie, was sich bewegt hat.',
	completed: (date: string) => `Abgeschlossen am ${date}.`,
	reminder: {
		save: (day: string) => `Kalendereintrag: am ${day} wieder nachsehen`,
		fileName: 'belegbar-erinnerung.ics',
		title: 'KI-Selbstcheck: wieder nachsehen',
		text: (completedOn: string) =>
			`Zuletzt abgeschlossen am ${completedOn}. Beginnen Sie einen neuen Check mit diesen Antworten, auf demselben Gerät oder mit Ihrer gespeicherten Datei.`
	},
	evidencedToday: (today: string, then: string) =>
		`Heute wären davon noch ${today} belegt, am Tag des Abschlusses waren es ${then}.`,
	ranOut: 'Diese Belege sind seitdem abgelaufen',
	notFound: 'In der Quellenprobe nicht gefunden',
	validUntil: (date: string) => `gültig bis ${date}`,
	changedSince: (count: number) =>
		count === 1
			? 'Seit dem Abschluss wurde 1 Antwort geändert. Sie zählt hier nicht mit und erscheint, wenn Sie den Check wieder öffnen.'
			: `Seit dem Abschluss wurden ${count} Antworten geändert. Sie zählen hier nicht mit und erscheinen, wenn Sie den Check wieder öffnen.`,
	toSession: (title: string) => `Zurück zur Runde „${title}“`,
	contribute: termsDe.go.contribute,
	paper: 'PDF für die Runde',
	paperHint: 'Eine Seite, ohne angehängte Antworten.',
	choose: 'Ganzer Bericht, Tabelle, Bilder',
	saveFile: termsDe.file.saveAs,
	companyName: 'Wie heißt der Betrieb auf dem Blatt?',
	close: termsDe.go.close,
	ownCheck: 'Eigenen Check beginnen',
	pdfMake: 'PDF herunterladen',
	pdfMaking: 'PDF entsteht …',
	pdfReady: 'Das PDF ist fertig.',
	pdfFailed:
		'Das PDF konnte nicht erstellt werden. Ihre Antworten sind unverändert. Bitte versuchen Sie es noch einmal.',
	docx: termsDe.file.asWord,
	md: termsDe.file.asMarkdown,
	fileMaking: 'Die Datei entsteht …',
	fileReady: termsDe.file.ready,
	docxFailed:
		'Die Word-Datei konnte nicht erstellt werden. Beim ersten Mal braucht es dafür eine Verbindung zum Internet. Ihre Antworten sind unverändert.',
	pdfReplaced: (characters: string) =>
		`Diese Zeichen kennt die Schrift des Berichts nicht. Gedruckt wird stattdessen ein Kästchen oder der Buchstabe ohne Zeichen: ${characters}`,
	language: 'Sprache des Berichts',
	languages: { de: termsDe.endonyms.de, en: 'Englisch' },
	extent: 'Umfang',
	extents: { full: 'Vollständig', short: 'Nur das Blatt für die Runde' },
	include: 'Im Bericht',
	withCompanyName: 'Name des Betriebs',
	withPeople: 'Namen der Zuständigen',
	withNotes: 'Orte und Notizen',
	namesInTexts:
		'Leer bleiben nur die abgewählten Felder. Namen, die in den beiden Textfeldern unten stehen, bleiben im Bericht.',
	namesInNotes:
		'Leer bleiben nur die abgewählten Felder. Namen, die in Orten, Notizen oder den beiden Textfeldern unten stehen, bleiben im Bericht.',
	withAttachment: 'Antworten beilegen (nur im PDF; es lässt sich hier wieder öffnen)',
	questionToGroup: 'Eine Frage an die Runde (freiwillig)',
	honestExperience: 'Eine Erfahrung mit KI, gut oder schlecht (freiwillig)',
	previewReplaced: 'Trotzdem herunterladen',
	filesTitle: 'Zahlen und Bilder',
	filesHint: 'Alles entsteht in diesem Browser, mit der Auswahl von oben.',
	fileFailed:
		'Die Datei konnte nicht erstellt werden. Ihre Antworten sind unverändert. Bitte versuchen Sie es noch einmal.',
	csv: 'Alle Antworten als Tabelle (CSV)',
	json: 'Ergebnis als JSON',
	charts: { bars: 'Balken', radar: 'Netz', questions: termsDe.questions },
	chartFile: (chart: string, format: string) => `${chart} als ${format}`
};

export type OutcomeWords = typeof outcomeDe;
