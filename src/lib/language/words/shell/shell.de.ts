import { termsDe } from '../terms/terms.de';
import { frameDe } from '../frame/frame.de';

interface HeadlinePart {
	readonly text: string;
	/** Set as what it says: outlined or filled. */
	readonly kind?: 'claimed' | 'evidenced';
}

const headline: readonly (readonly HeadlinePart[])[] = [
	[{ text: 'Bereit für KI?' }],
	[{ text: termsDe.titles.claimed, kind: 'claimed' }, { text: ' ist das schnell.' }],
	[{ text: termsDe.titles.evidenced, kind: 'evidenced' }, { text: ' auch?' }]
];

/** Words of the frame, the start page and everything about files. German is the source. */
export const shellDe = {
	...frameDe,
	start: {
		title: 'Belegbar: KI-Selbstcheck für den Mittelstand',
		description:
			'Selbstcheck für kleine und mittlere Betriebe: Wie gut sind Abläufe, Daten und Unterlagen auf KI vorbereitet? Ohne Anmeldung, die Antworten bleiben auf Ihrem Gerät.',
		headline,
		lead: 'Ein Selbstcheck für Geschäftsführungen kleiner und mittlerer Betriebe, ohne Vorkenntnisse. Er zeigt zwei Werte: was Sie sagen und was Sie belegen können.',
		quick: termsDe.go.quick,
		quickFacts: (questions: number) => `${questions} Fragen, etwa 10 Minuten`,
		cost: 'ohne Anmeldung, kostenlos',
		full: (questions: number) => `Ganzer Check, ${questions} Fragen`,
		group: 'In einer Gruppe vergleichen',
		sample: {
			title: 'Das kommt heraus',
			claimed: termsDe.you.say,
			evidenced: termsDe.you.canShow,
			area: termsDe.area,
			more: 'Dazu drei nächste Schritte und ein Blatt für die Runde.',
			whole: 'Beispiel ganz ansehen'
		},
		facts: [
			{
				title: 'Bleibt bei Ihnen',
				text: 'Ihre Antworten bleiben auf diesem Gerät, bis Sie selbst etwas freigeben. Kein Konto, keine Cookies, keine KI.'
			},
			{
				title: 'Rechnet offen',
				text: 'Ein Klick auf eine Zahl zeigt, wie sie zustande kommt. Nichts wird mit erfundenen Werten verglichen.'
			},
			{
				title: 'Passt auf ein Blatt',
				text: 'Das Ergebnis als PDF, eine Seite für die Runde, auch in Grau gut zu lesen.'
			}
		],
		difference: {
			title: 'Der Unterschied, an einer Frage',
			question: '„Zwei Personen schreiben ein Angebot. Wie ähnlich gehen sie vor?“',
			why: 'Aus der KI-Selbsthilfegruppe: „Viele KI-Projekte scheitern nicht an der Technik, sondern an fehlender Struktur im Unternehmen.“ Deshalb fragen wir wenig nach KI und viel nach Abläufen, Daten und Unterlagen.',
			steps: [
				{
					name: termsDe.titles.claimed,
					text: '„Beide folgen demselben festgelegten Weg.“ Ohne Beleg zählt das nur wie Wissen in einem Kopf.'
				},
				{
					name: termsDe.titles.where,
					text: 'Angebotsleitfaden, Laufwerk Q. Zuständig: Frau Keller. Geprüft im Juni.'
				},
				{ name: 'Eben geöffnet', text: 'Gefunden. Damit ist die ganze Antwort belegt.' }
			]
		}
	},
	yours: {
		title: 'Ihre Checks auf diesem Gerät',
		continueAt: frameDe.continueAt,
		toResult: termsDe.go.toResult,
		scope: termsDe.scopes,
		progress: termsDe.answeredOf,
		ordinal: (date: string, position: number) => `${date}, der ${position}. dieses Tages`,
		changedOn: (date: string) => `zuletzt geändert am ${date}`,
		completedOn: (date: string) => `abgeschlossen am ${date}`,
		claimed: termsDe.claimed,
		evidenced: termsDe.evidenced,
		completed: 'abgeschlossen',
		repeat: 'Neuen Check mit diesen Antworten beginnen',
		remove: termsDe.go.delete,
		older: (count: number) => `Ältere Checks: ${count}`,
		removeAll: 'Alles auf diesem Gerät löschen',
		changedSince: (count: number) =>
			count === 1
				? 'Seit dem Abschluss wurde 1 Antwort geändert.'
				: `Seit dem Abschluss wurden ${count} Antworten geändert.`,
		damagedTitle: 'Lässt sich nicht mehr lesen',
		damagedName: 'Ein gespeicherter Eintrag',
		damagedText: (answered: number) =>
			`Beschädigt oder von einer neueren Fassung. ${answered === 1 ? '1 Antwort ist' : `${answered} Antworten sind`} darin zu erkennen. Der Eintrag bleibt gespeichert, wie er ist.`,
		saveDamaged: termsDe.file.saveAs
	},
	confirm: {
		removeTitle: 'Diesen Check löschen?',
		removeText: (name: string) =>
			`„${name}“ wird von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen. Speichern Sie ihn vorher als Datei, wenn Sie ihn noch brauchen.`,
		removeAllTitle: termsDe.go.removeAll,
		removeAllText:
			'Alle Checks auf diesem Gerät werden gelöscht, auch was sich nicht mehr lesen lässt. Das lässt sich nicht rückgängig machen. Das Programm selbst bleibt gespeichert, damit es ohne Netz läuft.',
		removeGroups: (count: number) =>
			count === 1
				? 'Auch den Zugang zu 1 Gruppenvergleich löschen. Wer ihn leitet, kann es danach nicht mehr und verliert die Notizen dazu.'
				: `Auch die Zugänge zu ${count} Gruppenvergleichen löschen. Wer sie leitet, kann es danach nicht mehr und verliert die Notizen dazu.`,
		yes: termsDe.go.remove,
		no: termsDe.go.keep
	},
	files: {
		title: 'Als Datei speichern und öffnen',
		save: termsDe.file.save,
		open: termsDe.file.open,
		drop: 'Datei hier ablegen',
		hint: 'Eine gespeicherte Datei (.belegbar.json) oder ein PDF-Bericht von Belegbar, auch aus einer älteren Fassung, oder ein eigener Fragenkatalog (.json). Die Datei wird nur in diesem Browser gelesen.',
		opened: (name: string) => (name ? `„${name}“ ist geöffnet.` : 'Die Datei ist geöffnet.'),
		openedCopy: (name: string) =>
			`${name ? `„${name}“` : 'Dieser Check'} liegt jetzt daneben: Die Datei wurde als eigene Kopie geöffnet.`,
		known: (name: string) =>
			`${name ? `„${name}“` : 'Dieser Betrieb'} ist hier schon. Zusammenführen würde ändern:`,
		mergeNew: (check: string) => `${check}: kommt dazu`,
		mergeChanged: (check: string, taken: number, kept: number) =>
			`${check}: ${taken} neuere ${taken === 1 ? 'Antwort' : 'Antworten'} aus der Datei${kept > 0 ? `, ${kept} neuere von hier ${kept === 1 ? 'bleibt' : 'bleiben'}` : ''}`,
		mergeUnchanged: (check: string) => `${check}: bleibt, wie es ist`,
		mergeName: (name: string) => `Name des Betriebs: ${name}`,
		mergeOther: 'Texte und Auswahl für den Bericht',
		merge: 'Zusammenführen',
		beside: 'Daneben legen',
		merged: (name: string) =>
			`${name ? `„${name}“` : 'Der Betrieb'} ist zusammengeführt. Es gilt jeweils die neueste Antwort.`,
		migrated: 'Die Datei stammt aus einer älteren Fassung und wurde übernommen.',
		catalogue: {
			holds: (questions: number, areas: string) =>
				`Ein eigener Fragenkatalog mit ${questions} ${questions === 1 ? 'Frage' : 'Fragen'}: ${areas}.`,
			kept: 'Sobald Sie beginnen, liegt er mit Ihren Antworten in der Mappe des Betriebs. Er verlässt dieses Gerät nicht. In einer Gruppe vergleichen Sie ihn über Dateien: Live-Runden gibt es nur mit den Fragen von Belegbar.',
			odd: 'Das sieht nach einem Versehen aus:',
			quick: (count: number) =>
				count === 1 ? 'Schnellcheck beginnen: 1 Frage' : `Schnellcheck beginnen: ${count} Fragen`,
			full: (count: number) =>
				count === 1 ? 'Mit der einen Frage beginnen' : `Mit allen ${count} Fragen beginnen`
		},
		refused: 'Die Datei wurde nicht geöffnet. Ihre gespeicherten Antworten sind unverändert.',
		reasons: {
			'not-json':
				'Die Datei ist beschädigt oder keine gespeicherte Datei von Belegbar. Bitte wählen Sie die Datei mit der Endung .belegbar.json.',
			foreign:
				'Diese Datei stammt nicht aus Belegbar. Bitte wählen Sie die Datei mit der Endung .belegbar.json.',
			'too-new': termsDe.file.tooNew,
			'unknown-catalogue':
				'Diese Datei gehört zu einem Fragenkatalog, der hier nicht bekannt ist. Bitte öffnen Sie erst dessen Datei und beginnen Sie ihn, oder nehmen Sie eine Datei, die Belegbar dazu gespeichert hat.',
			damaged: termsDe.file.damaged,
			'no-attachment':
				'Dieser Bericht wurde ohne die Antworten erstellt. Bitte wählen Sie die gespeicherte Datei oder ein PDF, das mit „Antworten beilegen“ erstellt wurde.',
			'group-sheet':
				'Das ist das Blatt einer Gruppe. Es ist zum Lesen da: Antworten eines Betriebs stecken nicht darin. Bitte wählen Sie die Datei mit der Endung .belegbar.json oder den PDF-Bericht.',
			'foreign-pdf':
				'Dieses PDF stammt nicht aus Belegbar. Bitte wählen Sie die Datei mit der Endung .belegbar.json oder den PDF-Bericht.',
			swollen:
				'Dieses PDF würde ausgepackt viel größer als jeder Bericht von Belegbar und wurde deshalb nicht geöffnet. Bitte wählen Sie die gespeicherte Datei.',
			'too-large': 'Die Datei ist größer als 20 MB und kann nicht von Belegbar stammen.',
			unreadable: termsDe.file.unreadable,
			empty: termsDe.file.empty,
			contribution:
				'Das ist ein Beitrag für eine Gruppe, kein Check. Er gehört zum Vergleich der Gruppe.',
			'group-file':
				'Das ist die Datei einer Gruppe fürs nächste Mal. Antworten eines Betriebs stecken nicht darin. Wer die Gruppe moderiert, öffnet sie in der nächsten Runde unter „Letztes Mal“.',
			result:
				'Das ist ein Ergebnis als JSON. Darin stehen nur die Zahlen, nicht die Antworten. Bitte wählen Sie die Datei mit der Endung .belegbar.json oder den PDF-Bericht.',
			table:
				'Das ist eine Tabelle. Antworten lassen sich daraus nicht öffnen. Bitte wählen Sie die Datei mit der Endung .belegbar.json oder den PDF-Bericht.',
			picture:
				'Das ist ein Bild. Antworten stecken nur in der Datei mit der Endung .belegbar.json oder im PDF-Bericht.',
			word: 'Das ist ein Bericht zum Lesen und Bearbeiten, ohne Antworten darin. Bitte wählen Sie die Datei mit der Endung .belegbar.json oder den PDF-Bericht.',
			archive:
				'Das ist ein gepacktes Archiv. Bitte entpacken Sie es und wählen Sie die Datei darin.',
			locked:
				'Dieses PDF ist mit einem Passwort geschützt. Bitte speichern Sie es ohne Schutz und öffnen Sie es dann noch einmal.',
			'catalogue-large':
				'Dieser Fragenkatalog ist zu groß. Er darf höchstens eine Million Zeichen haben.',
			'catalogue-damaged':
				'Dieser Fragenkatalog lässt sich noch nicht verwenden. Unten steht, an welchen Stellen es liegt.',
			'catalogue-wordless':
				'Dieser Fragenkatalog hat keine Texte. Um ihn zu beantworten, braucht er sie unter „texts“.',
			'catalogue-taken':
				'Dieser Fragenkatalog trägt die Kennung unserer eigenen Fragen. Bitte geben Sie ihm eine andere („id“).',
			'catalogue-changed':
				'Unter derselben Kennung und Version liegen hier schon andere Fragen, die beantwortet wurden. Bitte erhöhen Sie die Version („version“).',
			'empty-folder': 'In diesem Ordner ist keine Datei, die von Belegbar stammen könnte.'
		},
		refusedAll:
			'Keine dieser Dateien wurde geöffnet. Ihre gespeicherten Antworten sind unverändert.',
		toCompare: 'Zum Vergleich aus Dateien',
		places: 'Hier steckt der Fehler',
		close: 'Hinweis schließen'
	},
	storage: {
		saved: 'Gespeichert auf diesem Gerät',
		notSaved: 'Nicht gespeichert',
		full: 'Der Speicher dieses Browsers ist voll. Ihre letzte Antwort steht nur noch in diesem Fenster. Bitte speichern Sie jetzt eine Datei.',
		refused:
			'Dieser Browser erlaubt kein Speichern, etwa weil ein privates Fenster offen ist. Ihre Antworten stehen nur in diesem Fenster. Bitte speichern Sie zum Schluss eine Datei.',
		damaged: (count: number) =>
			count === 1
				? 'Eine gespeicherte Antwort war unleserlich und wurde ausgelassen. Bitte beantworten Sie die Frage noch einmal.'
				: `${count} gespeicherte Antworten waren unleserlich und wurden ausgelassen. Bitte beantworten Sie diese Fragen noch einmal.`,
		shelfUnavailable: (areNewSaved: boolean) =>
			`Ein Teil des Speichers dieses Browsers ist nicht erreichbar. Ältere Checks fehlen deshalb in der Liste${areNewSaved ? '; neue Antworten werden gespeichert' : ''}.`,
		evicted:
			'Hier waren Checks gespeichert, und jetzt sind sie weg. Manche Browser räumen auf: Safari nach sieben Tagen ohne Besuch, andere bei vollem Speicher. Öffnen Sie Ihre gespeicherte Datei oder einen PDF-Bericht.',
		mayBeEvicted:
			'Dieser Browser darf Gespeichertes nach einiger Zeit ohne Besuch löschen, Safari nach sieben Tagen. Speichern Sie eine Datei, wenn Sie länger pausieren.',
		removedElsewhere: 'Dieser Check wurde in einem anderen Fenster gelöscht.'
	}
};

export type ShellWords = typeof shellDe;
