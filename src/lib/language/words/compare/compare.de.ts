import { termsDe } from '../terms/terms.de';

/** Words around a group made from files. German is the source. */
export const compareDe = {
	title: 'Vergleich aus Dateien',
	description:
		'Beiträge einer Gruppe zusammenführen und vergleichen, ganz ohne Server: Alles geschieht in diesem Browser, nichts wird verschickt.',
	lead: 'Hier führen Sie die Beiträge Ihrer Gruppe zusammen, ganz ohne Server. Alles geschieht in diesem Browser: Nichts wird verschickt, und behalten wird nur, was Sie unten ausdrücklich behalten.',
	invitation: {
		title: 'Einladung zum Kopieren',
		hint: 'Ein Text für E-Mail oder Chat. Er sagt, was zu tun ist, und auch, dass Sie mit Dateien einzelne Ergebnisse sehen könnten.',
		scope: 'Welcher Check?',
		scopes: termsDe.scopes,
		until: termsDe.byWhen,
		onlyHere:
			'Die Adresse in diesem Text führt nur auf diesen Rechner: Auf anderen Geräten geht sie nicht. Öffnen Sie Belegbar unter einer Adresse, die alle erreichen, bevor Sie die Einladung verschicken.',
		textLabel: 'Text der Einladung',
		copy: 'Einladung kopieren',
		text: ({ address, scope, until, split, minGroup }: InvitationFacts) =>
			[
				'Guten Tag,',
				'',
				`wir vergleichen in unserer Gruppe, wie gut unsere Betriebe auf KI vorbereitet sind. Bitte tragen Sie ${until ? `bis ${until} ` : ''}bei. So geht es:`,
				'',
				`1. Öffnen Sie ${address} und machen Sie dort den ${scope === 'quick' ? 'Schnellcheck (etwa 10 Minuten)' : 'ganzen Check (etwa 30 bis 40 Minuten)'}. Ihre Antworten bleiben auf Ihrem Gerät.`,
				'2. Wählen Sie im Ergebnis „Für die Gruppe beitragen“. Sie sehen dort vollständig, was geteilt wird: nur Zahlen, keine Namen, keine Notizen.',
				...(split === null
					? []
					: [
							`   Wählen Sie dabei bitte auch ${split === 'industry' ? 'Ihre Branche' : 'die Größe Ihres Betriebs'}.`
						]),
				'3. Speichern Sie die Datei oder kopieren Sie den Code, und schicken Sie mir eines von beiden.',
				'',
				`Ganz offen: Weil die Beiträge als Dateien zu mir kommen, könnte ich einzelne Ergebnisse ansehen. Gezeigt und ausgehändigt wird nur der gemeinsame Vergleich: erst ab ${minGroup} Beiträgen, gerundet, ohne Namen und ohne Rangliste. Wer das nicht möchte, trägt einfach nicht bei und ist trotzdem herzlich willkommen.`
			].join('\n')
	},
	collect: {
		title: 'Beiträge sammeln',
		choose: 'Dateien auswählen',
		drop: 'oder hier ablegen',
		hint: 'Beitragsdateien, Textdateien mit Codes, Fotos von QR-Codes, gespeicherte Checks oder PDF-Berichte; bei eigenen Fragen auch der Fragenkatalog. Mehrere auf einmal, bis zu 200 Beiträge, je Datei höchstens 20 MB.',
		paste: 'Oder Codes einfügen',
		pasteHint: 'Mehrere auf einmal, so wie sie im Chat stehen. Ein Code beginnt mit BB1-.',
		add: 'Codes hinzufügen',
		reading: (read: number, all: number) => `Wird gelesen: ${read} von ${all} …`,
		taken: (accepted: number, leftOut: number) =>
			[
				accepted === 1 ? '1 Beitrag angenommen.' : `${accepted} Beiträge angenommen.`,
				...(leftOut > 0 ? [`${leftOut} ausgelassen, mit Grund in der Liste.`] : [])
			].join(' '),
		learned: (name: string) =>
			`Der Fragenkatalog ${name} ist jetzt bekannt. Beiträge dazu können Sie nun sammeln.`,
		lastTime: (title: string) => `Die Gruppendatei „${title}“ ist unter „Letztes Mal“ geöffnet.`,
		surplus: (count: number, most: number) =>
			`${count} weitere nicht gelesen: Eine Gruppe hat hier höchstens ${most} Beiträge.`,
		accepted: (count: number) => `Angenommen: ${count}`,
		contribution: (position: number) => `Beitrag ${position}`,
		nameOf: (position: number) => `Name zu Beitrag ${position}`,
		whose: 'Wer ist das?',
		onlyContribution: 'ganzer Check: nur der Beitrag wurde gelesen, alles andere verworfen',
		leftOut: (count: number) => `Ausgelassen: ${count}`,
		more: termsDe.more,
		remove: 'Entfernen',
		otherCompany: 'Nein, ein anderer Betrieb',
		dismiss: 'Ausgelassene aus der Liste nehmen',
		sources: {
			code: (position: number) => `Code ${position}`,
			scan: (position: number) => `QR-Code ${position}`,
			'code-in-file': (name: string, position: number) => `${name}, Code ${position}`,
			text: 'Eingefügter Text'
		}
	},
	/** Names only the facilitator gives. */
	who: {
		title: 'Wer wird erwartet?',
		expected: 'Namen der Erwarteten',
		hint: 'Durch Kommas getrennt, wie Sie sie nennen. Namen sehen nur Sie auf dieser Seite: Sie stehen auf keinem Blatt, in keiner Datei und nicht auf der Leinwand.',
		open: (names: readonly string[]) => `Noch nicht da: ${names.join(', ')}.`,
		allIn: 'Alle Erwarteten sind da.'
	},
	keep: {
		label: 'In diesem Browser behalten, bis der Vergleich gezeigt ist',
		hint: 'Mit Häkchen übersteht die Sammlung das Neuladen; wer diesen Browser benutzt, könnte die Beiträge dann ansehen. „Vergleich zeigen“ löscht sie, es bleibt nur der Vergleich. Waren Sie 30 Tage nicht hier, wird alles beim nächsten Öffnen gelöscht. Ohne Häkchen ist die Seite nach dem Neuladen leer.',
		failed:
			'Dieser Browser konnte nichts speichern. Laden Sie die Seite nicht neu, bevor Sie fertig sind.'
	},
	/** Reading QR codes from other devices. */
	scan: {
		title: 'QR-Codes lesen',
		hint: 'Unter „Für die Gruppe beitragen“ zeigt jedes Gerät seinen Code. Die Kamera liest einen nach dem anderen.',
		open: 'Kamera öffnen',
		opening: 'Kamera wird geöffnet …',
		close: 'Kamera schließen',
		picture: 'Bild der Kamera',
		photo: 'Fotos auswählen',
		photoHint: 'Auf jedem Foto ein Code, möglichst groß und scharf.',
		noCamera:
			'Die Kamera gibt der Browser einer Seite nur über https oder auf dem eigenen Gerät (localhost). Hier geht es mit Fotos: Code fotografieren und die Fotos auswählen.',
		waiting: 'Halten Sie einen Code in das Bild.',
		accepted: (position: number) => `Beitrag ${position} ist da.`,
		named: (position: number, name: string) => `Beitrag ${position}: ${name}.`,
		whose: 'Wer war das?',
		duplicate: (position: number) => `Schon da: Das ist Beitrag ${position}.`,
		full: (most: number) => `Die Gruppe ist voll: höchstens ${most} Beiträge.`,
		faults: {
			forbidden:
				'Die Kamera ist für diese Seite gesperrt. Erlauben Sie sie in den Einstellungen des Browsers, oder nehmen Sie Fotos.',
			missing: 'An diesem Gerät ist keine Kamera zu finden. Nehmen Sie Fotos.',
			busy: 'Die Kamera ließ sich nicht öffnen, vielleicht benutzt sie ein anderes Programm. Schließen Sie es, oder nehmen Sie Fotos.'
		}
	},
	/** What is wrong with it, and what to do. */
	reasons: {
		'not-a-contribution':
			'Das ist kein Beitrag. Gebraucht wird eine Datei mit der Endung .belegbar-contribution.json, ein Code, der mit BB1- beginnt, ein gespeicherter Check oder ein PDF-Bericht.',
		damaged:
			'Beschädigt, unvollständig oder von Hand verändert. Lassen Sie sich die Datei noch einmal schicken oder den Code noch einmal vollständig kopieren.',
		impossible:
			'Von Hand verändert: Darin stehen Antworten, die es nicht geben kann. Bitten Sie um den unveränderten Beitrag.',
		'wrong-length':
			'Es fehlt etwas, oder es ist etwas zu viel. Bitten Sie darum, den Code noch einmal vollständig zu kopieren.',
		'unknown-version':
			'Mit einer neueren Fassung von Belegbar erstellt. Öffnen Sie diese Seite in einem neuen Fenster und fügen Sie dort alles noch einmal ein.',
		'unknown-catalogue': (name: string) =>
			`Gehört zu einem Fragenkatalog, der hier nicht bekannt ist (${name}). Ist es ein eigener, legen Sie erst dessen Datei hier ab und dann den Beitrag noch einmal.`,
		'other-catalogue': (name: string) =>
			`Gehört zu einem anderen Fragenkatalog (${name}) als die übrigen. Bitten Sie um einen Beitrag aus demselben.`,
		'other-scope': {
			quick:
				'Stammt aus dem Schnellcheck, die übrigen aus dem ganzen Check. Beides lässt sich nicht vergleichen. Bitten Sie um einen Beitrag aus dem ganzen Check.',
			full: 'Stammt aus dem ganzen Check, die übrigen aus dem Schnellcheck. Beides lässt sich nicht vergleichen. Bitten Sie um einen Beitrag aus dem Schnellcheck.'
		},
		duplicate: (position: number) =>
			`Derselbe wie Beitrag ${position}. Er zählt nur einmal, Sie müssen nichts tun.`,
		replaced: (position: number) =>
			`Eine frühere Fassung desselben Betriebs. Es zählt die später abgegebene, Beitrag ${position}. Soll diese hier zählen, entfernen Sie Beitrag ${position}.`,
		twin: (position: number) =>
			`Sagt Antwort für Antwort dasselbe wie Beitrag ${position}. Ist es derselbe Betrieb? Solange Sie nichts anderes sagen, zählt er nur einmal.`,
		'no-attachment':
			'Ein Bericht von Belegbar, dem die Antworten nicht beiliegen. Bitten Sie um ein PDF, das mit „Antworten beilegen“ erstellt wurde, oder um den Code.',
		'group-sheet':
			'Ein Gruppenblatt. Es enthält das Ergebnis einer Gruppe und keinen einzelnen Beitrag. Bitten Sie um die Beitragsdatei oder den Code.',
		'group-file':
			'Eine Gruppendatei, die hier nicht passt: Sie ist beschädigt oder gehört zu anderen Fragen. Unter „Letztes Mal“ lässt sie sich öffnen; dort steht dann auch der Grund.',
		'foreign-pdf':
			'Dieses PDF stammt nicht von Belegbar. Bitten Sie um die Beitragsdatei, den Code oder den PDF-Bericht.',
		'no-code':
			'Auf diesem Bild ist kein QR-Code zu erkennen. Fotografieren Sie ihn noch einmal, gerade von vorn und so groß wie möglich.',
		'too-large':
			'Die Datei ist zu groß, um von Belegbar zu stammen. Bitten Sie um die Beitragsdatei.',
		unreadable: 'Die Datei ließ sich nicht lesen. Wählen Sie sie noch einmal aus.',
		locked:
			'Das PDF ist mit einem Passwort geschützt. Bitten Sie um eines ohne Schutz oder um die Beitragsdatei.',
		empty: 'Die Datei ist leer. Lassen Sie sie sich noch einmal schicken.'
	},
	comparison: {
		title: 'Vergleich',
		split: 'Aufteilen nach',
		splits: { none: 'gar nicht', industry: termsDe.classes.industry, size: termsDe.classes.size },
		minGroup: 'Kleinste Gruppe',
		minGroupHint: (least: number, most: number) => `Mindestens ${least}, höchstens ${most}.`,
		fixed: 'Für diese Gruppe liegt das seit dem ersten Vergleich fest.',
		show: 'Vergleich zeigen',
		onlyComparison:
			'Dieser Vergleich wurde vor dem Neuladen gemacht. Die einzelnen Beiträge sind gelöscht; für einen weiteren Vergleich beginnen Sie eine neue Gruppe.',
		before: 'Sammeln Sie erst alle Beiträge, und zeigen Sie dann den Vergleich.',
		tooFew: (least: number) => `unter ${least}`,
		tooFewHint: (least: number) => `Zu sehen gibt es erst ab ${least} Beiträgen etwas.`,
		hasChanged:
			'Seit diesem Vergleich haben sich die Beiträge geändert. „Vergleich zeigen“ macht einen neuen.',
		nearlySame:
			'Dieser Vergleich unterscheidet sich vom vorigen in weniger als fünf Beiträgen. Der Unterschied könnte verraten, was Einzelne angegeben haben: Zeigen und verteilen Sie nur einen von beiden. Fürs nächste Treffen mit denselben Betrieben beginnen Sie eine neue Gruppe, und alle gehen ihren Check vorher neu durch.'
	},
	/** Step by step, as a round on a server sees it. */
	show: {
		title: 'Schritt für Schritt zeigen',
		hint: 'Eine Folie nach der anderen, groß genug für den Raum: erst, was gesagt ist, dann, was belegt ist, dann die Themen.',
		here: 'Hier zeigen',
		inWindow: 'In eigenem Fenster zeigen',
		windowHint:
			'Ziehen Sie das Fenster auf den Beamer. Weiter geht es hier oder dort mit den Pfeiltasten.',
		blocked: 'Der Browser hat das Fenster verhindert. Erlauben Sie es, oder zeigen Sie hier.',
		previous: 'Vorige Folie',
		next: 'Nächste Folie',
		place: termsDe.slideOf,
		back: 'Zum Vergleich',
		nothing:
			'Hier ist gerade kein Vergleich offen. Machen Sie erst einen aus den Beiträgen der Gruppe.'
	},
	sheet: {
		title: 'Gruppenblatt mitnehmen',
		hint: 'Das Blatt enthält, was oben zu sehen ist, und was Sie hier eintragen.',
		groupTitle: 'Name der Gruppe',
		date: 'Datum des Treffens'
	},
	anew: {
		action: 'Neue Gruppe beginnen',
		title: 'Neue Gruppe beginnen?',
		text: 'Alle Beiträge, Ihre Namen und der Vergleich verschwinden aus diesem Browser. Das lässt sich nicht rückgängig machen.',
		yes: 'Neue Gruppe beginnen',
		no: 'Abbrechen'
	}
};

/** What an invitation has to say. */
interface InvitationFacts {
	readonly address: string;
	readonly scope: 'quick' | 'full';
	/** As it is to be read; empty if there is no last day. */
	readonly until: string;
	readonly split: 'industry' | 'size' | null;
	readonly minGroup: number;
}

export type CompareWords = typeof compareDe;
