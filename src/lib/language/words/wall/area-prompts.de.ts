/**
 * What to ask the room aloud about an area: when it is seen what is said, and when it is seen what can be
 * shown. Never ask anyone to tell where they stand. German is the source.
 */
export const areaPromptsDe = {
	general: {
		claimed: 'Woran würde jemand von außen erkennen, dass dieser Wert stimmt?',
		evidenced: 'Welchen Beleg könnte man morgen zeigen, und wer weiß, wo er liegt?'
	},
	PR: {
		claimed:
			'Woran merkt man, dass ein Ablauf auch ohne die Person läuft, die ihn am besten kennt?',
		evidenced: 'Was könnte man Neuen am ersten Tag zeigen, damit sie den Ablauf verstehen?'
	},
	DA: {
		claimed: 'Welche Zahl wird in Betrieben am häufigsten angezweifelt, und warum gerade die?',
		evidenced: 'Zwei Listen sagen Verschiedenes: Wo steht, welche gilt?'
	},
	DO: {
		claimed: 'Was steht in Betrieben oft nirgends, obwohl es alle brauchen?',
		evidenced: 'Was davon ließe sich in zwei Minuten zeigen, mit Datum und Namen darauf?'
	},
	ME: {
		claimed: 'Wann sollten die Beteiligten von einer Neuerung erfahren, damit sie mitziehen?',
		evidenced: 'Woran sähe ein Gast, dass die Leute mitreden und geschult sind?'
	},
	SO: {
		claimed: 'Der wichtigste Anbieter liefert am Montag nicht mehr: Was läuft dann noch?',
		evidenced: 'Wo steht, wer worauf Zugriff hat, und wer streicht die, die gegangen sind?'
	}
};

export type AreaPrompts = typeof areaPromptsDe;
