import { slidesDe } from '../session/slides.de';
import { termsDe } from '../terms/terms.de';
import { areaPromptsDe } from './area-prompts.de';

/** Words of what the room sees at five metres. German is the source. */
export const wallDe = {
	practice: 'Probelauf mit erfundenen Betrieben',
	collect: {
		what: (questions: number, minutes: number) =>
			`${questions} Fragen auf dem eigenen Gerät, etwa ${minutes} Minuten`,
		evidence: 'Dabei überlegen: Was davon könnte ich zeigen?',
		expected: (count: number) => `erwartet: ${count}`,
		promise: {
			protected:
				'Gezeigt wird nur der gemeinsame Vergleich; beim Aufdecken löscht der Server alle einzelnen Beiträge.',
			open: 'Genaue Werte stehen nur dann hier, ohne Namen, wenn alle zustimmen.'
		}
	},
	lanes: {
		guess: { label: 'vermutet', note: 'aus dem Bauch, vorher' },
		claimed: { label: termsDe.claimed, note: 'alle Antworten' },
		evidenced: { label: termsDe.evidenced, note: 'was sich zeigen lässt' }
	},
	/** In the place of what comes next. */
	soon: 'Und was davon lässt sich zeigen?',
	area: (number: number, total: number) => `${termsDe.area} ${number} von ${total}`,
	key: {
		median: 'Zahl: Mitte der Runde, die eine Hälfte liegt darunter',
		quartiles: 'Balken: mittlere Hälfte',
		strip: 'Säulen: Zahl der Betriebe',
		dots: 'Punkte: je Punkt ein Betrieb'
	},
	means: (score: string, name: string, line: string) => `${score} heißt „${name}“: ${line}`,
	capped: (score: string) =>
		`Ohne genannten Beleg zählt eine Antwort höchstens ${score}. Hier fehlen Belege, nicht unbedingt die Sache.`,
	prompts: areaPromptsDe,
	guess: {
		title: slidesDe.names.guess,
		lead: 'Das Bauchgefühl vor den Fragen: in jedem Bereich die Mitte der Runde.',
		prompt: 'Wo liegt unser Bauchgefühl wohl am weitesten daneben?',
		tooFew: 'Zu wenige haben ihr Bauchgefühl freigegeben.'
	},
	ai: {
		prompt: 'Wer hat etwas davon schon probiert und erzählt, was schiefging?',
		experiencePrompt: 'Wie hat jemand gemessen, und was hat dabei überrascht?',
		tasks: 'Probiert wurden',
		use: 'nutzen heute',
		ready: 'vorbereitet sind',
		missing: 'Mindestens der Hälfte fehlt:'
	},
	topics: { prompt: 'Welches Thema hilft heute den meisten?' },
	topic: {
		middle: termsDe.round.middle,
		target: 'ab hier: Ziel des Fragebogens',
		camps: 'Bei zwei Lagern sagt die Mitte wenig.',
		discussed: termsDe.round.discussed,
		list: 'Die fünf Beschreibungen'
	},
	closing: {
		title: termsDe.round.commitment,
		text: 'Was nehmen Sie sich vor? Schreiben Sie es auf dem eigenen Gerät auf, es bleibt dort. Und sagen Sie es einem Menschen hier im Raum.',
		good: 'Gut ist: wer, was, bis wann, und woran man es sieht.',
		example:
			'„Bis zum 15. schreibt Sabine auf, wie eine Bestellung läuft, eine Seite mit Datum und Namen. Sie hängt dann neben dem Drucker.“',
		back: 'Seite schon geschlossen? Hier geht es zurück.',
		next: termsDe.round.next,
		at: termsDe.round.at
	},
	controls: {
		label: 'Steuerung',
		back: termsDe.go.back,
		next: termsDe.go.next,
		close: termsDe.go.close,
		fullScreen: 'Vollbild',
		dark: 'Dunkel',
		light: 'Hell',
		timer: 'Uhr',
		link: 'Link zur Leinwand',
		help: 'Tasten',
		follows: 'Diese Leinwand folgt der Moderation.'
	},
	link: {
		text: 'Dieser Link zeigt die Leinwand auf einem anderen Rechner, etwa auf dem PC im Besprechungsraum. Leiten lässt sich die Runde damit nicht.',
		label: 'Link'
	},
	timer: {
		left: 'Verbleibende Zeit',
		start: (count: number) => `${count} Minuten starten`,
		pause: 'Anhalten',
		goOn: 'Weiterlaufen lassen',
		clear: 'Uhr weg',
		over: 'Die Zeit ist um.'
	},
	keys: {
		next: 'Pfeil rechts, Leertaste, Bild ab',
		back: 'Pfeil links, Bild auf',
		nextDoes: 'eine Folie weiter',
		backDoes: 'eine Folie zurück',
		help: 'diese Liste'
	}
};

export type WallWords = typeof wallDe;
