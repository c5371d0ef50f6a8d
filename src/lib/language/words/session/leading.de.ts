import { termsDe } from '../terms/terms.de';

/** Words for whoever starts and leads a live round. German is the source. */
export const leadingDe = {
	lead: {
		title: (title: string) => `${title} – Moderation`,
		heading: 'Moderation',
		noSecret:
			'Diese Seite gehört der Moderation. Bitte öffnen Sie sie mit Ihrem geheimen Link oder in dem Browser, in dem Sie die Runde gestartet haben.',
		gone: termsDe.round.gone,
		accessText: (host: string) => `Auf ${host} den Code eingeben oder den QR-Code scannen.`,
		code: termsDe.round.code,
		nowhere:
			'Diese Seite ist nur auf diesem Rechner geöffnet: QR-Code und Link führen andere nirgendwohin. Damit andere sie erreichen, starten Sie die App mit HOST=0.0.0.0 npm start.',
		qr: 'QR-Code mit dem Link zum Teilnehmen',
		present: 'Projektoransicht öffnen',
		presentHint: 'Öffnet ein zweites Fenster für die Leinwand.',
		revealProtected: 'Stattdessen geschützt zeigen',
		revealTitle: 'Jetzt aufdecken?',
		revealCount: (count: string) => `${count} Beiträge sind da.`,
		revealText:
			'Zählen Sie im Raum nach, ob alle dabei sind. Wer jetzt fehlt, kommt in diese Runde nicht mehr hinein. Mit dem Aufdecken löscht der Server alle einzelnen Beiträge.',
		revealMissing: (names: string) =>
			`Leer bliebe bisher: ${names}. Dort haben zu wenige genug Fragen beantwortet.`,
		revealYes: termsDe.round.reveal,
		revealNo: 'Noch warten',
		closeTitle: 'Runde abschließen?',
		closeText:
			'Leinwand und Handys zeigen dann den Abschluss mit dem eigenen Vorhaben. Der Vergleich bleibt zu sehen, bis die Runde gelöscht wird; zurück zu den Folien geht es nicht.',
		closeExact:
			'Leinwand und Handys zeigen dann den Abschluss mit dem eigenen Vorhaben. Die genauen Werte löscht der Server sofort, für alle. Speichern Sie vorher das Gruppenblatt.',
		closeUnseen:
			'Aufgedeckt ist noch nichts: Die Beiträge werden ungesehen gelöscht, und es gibt keinen Vergleich.',
		closeYes: 'Abschließen',
		closeNo: 'Noch nicht',
		remove: 'Runde löschen',
		removeTitle: termsDe.go.removeAll,
		removeText:
			'Die Runde wird sofort vom Server gelöscht, mit allem, was dort noch von ihr liegt: vor dem Aufdecken die Beiträge, danach der Vergleich. Das lässt sich nicht rückgängig machen. Wer den Vergleich gesehen hat, kennt ihn weiter: Beginnen Sie am selben Tag nicht noch einmal mit fast denselben Betrieben.',
		removeYes: termsDe.go.remove,
		removeNo: termsDe.go.keep
	}
};

export type LeadingWords = typeof leadingDe;
