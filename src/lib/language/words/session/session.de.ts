import { termsDe } from '../terms/terms.de';
import { beforeDe } from './before.de';
import { lastTimeDe } from './last-time.de';
import { gettingInDe } from './getting-in.de';
import { guideDe } from './guide.de';
import { leadingDe } from './leading.de';
import { slidesDe } from './slides.de';

/** Words of the live round: joining, leading, taking part. German is the source. */
export const sessionDe = {
	...beforeDe,
	...leadingDe,
	lastTime: lastTimeDe,
	slides: slidesDe,
	...gettingInDe,
	guide: guideDe,
	phases: {
		collect: 'Sammeln',
		reveal: termsDe.round.reveal,
		discuss: termsDe.round.discuss,
		closed: 'Abschluss'
	},
	modes: { protected: 'Geschützt', open: 'Mit genauen Werten' },
	scopes: termsDe.scopes,
	/** Key: class of the number of contributions. */
	collected: (count: string) => `Beiträge bisher: ${count}`,
	/** After the reveal; exact. */
	counted: (count: number) => `Im Vergleich: ${count} Beiträge. Zählen Sie nach.`,
	/** Closed without a comparison, or the exact scores are gone. */
	noneLeft: 'Auf dem Server liegt kein Beitrag mehr.',
	roomCode: (code: string) => `Code der Runde: ${code}`,
	expiresOn: (date: string) => `Wird am ${date} automatisch gelöscht.`,
	ended:
		'Die genauen Werte sind nicht mehr zu sehen: Die Runde wurde abgeschlossen, oder jemand hat seinen Beitrag zurückgezogen. Der Server hat sie gelöscht.',
	connection: {
		opening: 'Verbindung wird aufgebaut …',
		live: 'Verbunden: Neues erscheint von selbst.',
		polling: 'Verbunden: Neues erscheint alle paar Sekunden.',
		offline: 'Keine Verbindung. Sobald das Netz wieder da ist, geht es von selbst weiter.'
	},
	refusals: {
		invalid:
			'Das hat der Server nicht verstanden. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
		'too-large': 'Das war zu groß für den Server.',
		'not-found':
			'Diese Runde gibt es nicht oder nicht mehr. Bitte prüfen Sie den Code, oder fragen Sie die Moderation nach einem neuen Link.',
		forbidden:
			'Dieser Beitrag gehört einem anderen Browser. Ändern und zurückziehen kann ihn nur der Browser, der ihn geschickt hat.',
		'joining-closed': 'Die Moderation nimmt keine neuen Beiträge mehr an.',
		'session-full': 'Diese Runde hat die Höchstzahl von Beiträgen erreicht.',
		'other-catalogue':
			'Ihr Check gehört zu einem anderen Fragenkatalog als die Runde. Bitte beantworten Sie den Check in der Fassung der Runde.',
		'other-scope': 'Die Runde vergleicht einen anderen Umfang als Ihr Check.',
		'class-not-allowed': 'Diese Branche oder Größe ist in der Runde nicht vorgesehen.',
		'too-few':
			'Es sind noch zu wenige Beiträge. Geschützt gezeigt wird ab fünf, oder ab der Zahl, die für diese Runde gilt.',
		'not-agreed':
			'Genaue Werte gibt es erst, wenn mindestens drei beigetragen und alle zugestimmt haben. Sie können warten oder stattdessen geschützt zeigen.',
		'invitation-needed':
			'Diese Runde nimmt nur Beiträge mit einer Einladung an. Bitte öffnen Sie den Link auf Ihrem Einladungszettel.',
		'invitation-used':
			'Mit dieser Einladung wurde schon beigetragen. Ändern kann den Beitrag nur der Browser, der ihn geschickt hat; zieht er ihn zurück, gilt die Einladung wieder.',
		'already-revealed':
			'Die Moderation hat schon aufgedeckt. Dabei wurden alle Beiträge gelöscht, und es kommt keiner mehr hinzu. Was gezeigt wird, sehen Sie hier trotzdem.',
		'wrong-phase': 'Das geht in dieser Phase der Runde nicht.',
		'too-many-requests':
			'Das waren zu viele Versuche in kurzer Zeit. Bitte warten Sie einen Moment und versuchen Sie es dann noch einmal.',
		'storage-full':
			'Auf dem Server ist kein Platz mehr. Bitte sagen Sie der Moderation Bescheid; wer den Server betreibt, muss Platz schaffen.',
		misconfigured:
			'Der Server ist nicht richtig eingerichtet: Der Proxy davor sendet nicht, was er erwartet. Bitte sagen Sie dem Betreiber Bescheid.',
		unavailable:
			'Der Server kommt gerade nicht an seinen Speicher. Bitte versuchen Sie es gleich noch einmal.'
	},
	unreachable:
		'Der Server ist nicht zu erreichen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
	close: termsDe.go.close,
	group: {
		title: termsDe.go.group,
		description:
			'Vergleichen Sie Ihre Ergebnisse in einer Gruppe von Betrieben, ohne Namen: live mit Projektor und Handys oder ganz ohne Server aus Dateien.',
		lead: 'Fünf bis dreißig Betriebe vergleichen, wo sie stehen, wo sie auseinanderliegen und worüber es sich zu sprechen lohnt. Gezeigt wird nur der gemeinsame Vergleich. Beim Aufdecken löscht der Server alle einzelnen Beiträge.',
		join: 'Mit Code teilnehmen',
		joinText: 'Den Code nennt die Moderation, oder er steht auf der Leinwand.',
		start: termsDe.round.start,
		startText:
			'Für die Moderation: Code und QR-Code für die Leinwand, Aufdecken Schritt für Schritt, Gruppenblatt als PDF. Ohne Anmeldung.',
		files: 'Ohne Server: Dateien vergleichen',
		filesText:
			'Alle schicken eine Datei oder einen Code, der Vergleich entsteht in Ihrem Browser. Wer die Dateien sammelt, könnte einzelne Ergebnisse ansehen.',
		contribute: 'Beitrag als Datei oder Code erstellen',
		yours: 'Ihre Runden auf diesem Gerät',
		leading: 'Sie moderieren',
		taking: 'Sie nehmen teil',
		untitled: 'Runde ohne Titel',
		forget: 'Aus der Liste nehmen',
		forgetTitle: 'Runde aus der Liste nehmen?',
		forgetText: (title: string) =>
			`„${title}“ verschwindet aus dieser Liste. Danach kann dieser Browser die Runde nicht mehr moderieren und Ihren Beitrag nicht mehr ändern oder zurückziehen. In der Runde selbst ändert sich nichts.`,
		forgetYes: 'Aus der Liste nehmen',
		forgetNo: termsDe.go.keep
	},
	join: {
		title: 'An einer Runde teilnehmen',
		label: 'Code der Runde',
		hint: 'Acht Zeichen, zum Beispiel K7QM 2XWA. Groß- und Kleinschreibung spielt keine Rolle. Auch der ganze Link passt hier hinein.',
		button: 'Teilnehmen',
		joining: 'Wird geprüft …',
		tooShort: 'Ein Code hat acht Zeichen.',
		brokenLink:
			'Dieser Link ist unvollständig, vielleicht wurde er beim Kopieren abgeschnitten. Bitte geben Sie den Code ein.'
	},
	sheet: {
		title: 'Zum Mitnehmen',
		pdf: 'Gruppenblatt als PDF',
		csv: 'Zahlen als Tabelle (CSV)',
		json: 'Datei fürs nächste Mal (JSON)',
		withNotes: 'Meine Notizen zu den Themen kommen mit',
		docx: termsDe.file.asWord,
		md: termsDe.file.asMarkdown,
		ownPdf: '„Ich in der Gruppe“ als PDF',
		making: (percent: string) => `Wird erstellt … ${percent}`,
		ready: termsDe.file.ready,
		replaced: (signs: string) =>
			`Die Schrift des PDFs kennt diese Zeichen nicht: ${signs}. Sie werden ersetzt.`,
		saveAnyway: 'Trotzdem speichern',
		failed: 'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.'
	},
	present: {
		title: (title: string) => `${title} – Projektor`,
		noToken: 'Bitte öffnen Sie die Projektoransicht in dem Browser, in dem Sie die Runde leiten.',
		joinAt: 'Mitmachen auf',
		joinBySlip: 'Mitmachen mit dem eigenen Zettel: den QR-Code darauf mit dem Handy scannen.',
		code: termsDe.round.code,
		counted: (count: number) => `${count} Beiträge im Vergleich`,
		next: termsDe.go.next,
		back: termsDe.go.back
	},
	take: {
		title: (title: string) => `${title} – teilnehmen`,
		noToken: 'Auf diesem Gerät fehlt der Zugang zu dieser Runde, oder sie ist gelöscht.',
		toJoin: 'Code eingeben',
		gone: termsDe.round.gone,
		compares: (scope: string, mode: string) => `${scope}, ${mode}`,
		modeText: {
			protected: (least: number) =>
				`Gezeigt wird erst ab ${least} Beiträgen: mittlere Werte in Fünferschritten. Ihr eigener Wert erscheint nur auf Ihrem Gerät. Beim Aufdecken löscht der Server alle einzelnen Beiträge.`,
			open: 'Runde mit genauen Werten: Wenn alle zustimmen, stehen alle Werte genau, aber ohne Namen auf der Leinwand, bis die Moderation die Runde abschließt oder jemand seinen Beitrag zurückzieht. Dann löscht der Server sie.'
		},
		invented:
			'Wer den Link hat, kann erfundene Beiträge senden. Zählen Sie mit: Beim Aufdecken steht hier und auf der Leinwand, wie viele es genau sind.',
		choose: 'Welcher Check soll beitragen?',
		chooseCompared: 'Welcher Check soll mit der Gruppe verglichen werden?',
		unnamed: 'Check ohne Namen',
		answered: termsDe.answeredOf,
		needsFull:
			'Diese Runde vergleicht den ganzen Check. Ihr Schnellcheck lässt sich erweitern, die Antworten bleiben.',
		goOnChecking: termsDe.go.onAnswering,
		openFile: 'Oder öffnen Sie eine gespeicherte Datei oder einen PDF-Bericht:',
		nextCompany: 'Für einen weiteren Betrieb beitragen',
		nextCompanyText: (count: number) =>
			count === 1
				? 'Von diesem Gerät hat schon ein Betrieb beigetragen; sein Beitrag bleibt. Hier trägt ein weiterer Betrieb bei, mit einem eigenen Check.'
				: `Von diesem Gerät haben schon ${count} Betriebe beigetragen; ihre Beiträge bleiben. Hier trägt ein weiterer Betrieb bei, mit einem eigenen Check.`,
		consent:
			'Ich stimme zu, dass meine genauen Werte in dieser Runde als Punkte ohne Namen gezeigt werden. Bis zum Aufdecken kann ich das zurücknehmen. Danach verschwinden die Werte für alle, sobald ich meinen Beitrag zurückziehe oder die Moderation die Runde abschließt.',
		release: termsDe.round.release,
		releasing: 'Wird gesendet …',
		stored: 'Ihr Beitrag ist gespeichert.',
		storedText:
			'Bis zum Aufdecken können Sie ihn von diesem Browser aus ersetzen oder zurückziehen. Beim Aufdecken löscht ihn der Server.',
		unsent:
			'Ihr Beitrag ist noch nicht beim Server angekommen. Sobald Sie wieder Netz haben, senden Sie ihn noch einmal. Doppelt gezählt wird er nicht.',
		send: 'Noch einmal senden',
		differs: 'Ihre Antworten haben sich geändert, seit Sie beigetragen haben.',
		replace: 'Beitrag ersetzen',
		withdraw: 'Beitrag zurückziehen',
		withdrawTitle: 'Beitrag zurückziehen?',
		withdrawText:
			'Ihr Beitrag wird sofort vom Server gelöscht, als wäre er nie da gewesen. Ist schon aufgedeckt, ist er bereits gelöscht: Was die Gruppe sieht, bleibt, denn es ist niemandes Antwort. In einer Runde mit genauen Werten verschwinden diese dann für alle.',
		withdrawYes: 'Zurückziehen',
		withdrawNo: termsDe.go.keep,
		withdrawn: 'Ihr Beitrag ist gelöscht.',
		revokeConsent: 'Zustimmung zurücknehmen',
		giveConsent: 'Meine genauen Werte dürfen gezeigt werden',
		consented: 'Sie haben zugestimmt, dass Ihre genauen Werte gezeigt werden.',
		notConsented: 'Sie haben nicht zugestimmt, dass Ihre genauen Werte gezeigt werden.',
		gaps: (names: string, count: number) =>
			count === 1
				? `Ihr Bereich ${names} fehlt dann im Vergleich: Dort sind zu wenige Fragen beantwortet.`
				: `Ihre Bereiche ${names} fehlen dann im Vergleich: Dort sind zu wenige Fragen beantwortet.`,
		deleted: 'Ihr Beitrag ist schon gelöscht.',
		deletedText:
			'Das geschah beim Aufdecken. Was die Gruppe sieht, bleibt, denn es ist niemandes Antwort. Ihre eigenen Werte kennt nur noch dieses Gerät.',
		deletedTitle: 'Schon gelöscht',
		deletedYes: 'Auch auf diesem Gerät vergessen',
		deletedNo: 'Verstanden',
		exactStored: 'Ihre genauen Werte stehen ohne Namen im Vergleich.',
		exactText:
			'Der Server behält sie, bis die Moderation die Runde abschließt oder jemand seinen Beitrag zurückzieht; dann sind sie für alle gelöscht.',
		exactTitle: 'Genaue Werte löschen?',
		exactQuestion:
			'Die genauen Werte der ganzen Runde verschwinden dann sofort, für alle und endgültig.',
		lost: 'Ob Ihr Beitrag noch ankam, lässt sich nicht mehr feststellen.',
		lostText:
			'Die Moderation hat inzwischen aufgedeckt und dabei alle Beiträge gelöscht. Was die Gruppe sieht, sehen Sie hier trotzdem.',
		late: 'Die Runde ist schon aufgedeckt; neue Beiträge kommen nicht mehr hinein. Mit einem Check auf diesem Gerät sehen Sie trotzdem, wo Sie stehen. Gesendet wird davon nichts.',
		mineText: 'Ihre eigenen Werte sieht nur dieses Gerät. Sie werden hier berechnet.',
		commitment: termsDe.round.commitment,
		commitmentHint: 'Bleibt auf diesem Gerät und steht auf Ihrem Blatt „Ich in der Gruppe“.',
		storageRefused:
			'Dieser Browser erlaubt kein Speichern. Lassen Sie dieses Fenster offen, sonst können Sie Ihren Beitrag nicht mehr ändern oder zurückziehen.'
	}
};

export type SessionWords = typeof sessionDe;
