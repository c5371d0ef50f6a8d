import type { PlanOutcome } from '../../../domain';
import { monthDe } from '../month/month.de';
import { termsDe } from '../terms/terms.de';

/** Words of plans from one meeting to the next. German is the source. */
export const plansDe = {
	title: monthDe.parts.plans,
	description: 'Höchstens drei Vorhaben bis zum nächsten Treffen, und was daraus geworden ist.',
	lead: 'Höchstens drei Dinge, die bis zum nächsten Treffen anders sein sollen. Beim nächsten Mal fragt die erste Seite, was daraus geworden ist.',
	outcomes: termsDe.planOutcomes satisfies Record<PlanOutcome, string>,
	fields: {
		what: 'Was',
		who: 'Wer',
		until: 'Bis wann',
		seenBy: 'Woran wir es sehen'
	},
	asked: {
		title: 'Was ist daraus geworden?',
		facts: (who: string, until: string) => (who === '' ? `bis ${until}` : `${who}, bis ${until}`),
		between: 'Was kam dazwischen?',
		carry: 'Bis zum nächsten Treffen weiterführen',
		carried: 'Wird weitergeführt.',
		more: 'Neue Vorhaben festhalten'
	},
	open: {
		title: 'Bis zum nächsten Treffen',
		number: (position: number) => `Vorhaben ${position}`,
		from: (question: string) => `Aus dem nächsten Schritt zu „${question}“`,
		carriedOn: 'Weitergeführt vom letzten Mal',
		doneAlready: 'Schon gemacht',
		remove: 'Vorhaben entfernen'
	},
	add: {
		fromSteps: 'Aus Ihren nächsten Schritten',
		take: 'Übernehmen',
		takeNamed: (title: string) => `Übernehmen: ${title}`,
		own: 'Eigenes Vorhaben',
		full: 'Drei reichen. Sobald bei einem feststeht, was daraus geworden ist, ist Platz für das nächste.'
	},
	calendar: {
		save: 'Erinnerung für den Kalender',
		note: 'Die Datei erinnert in Ihrem Kalender am Tag davor um neun Uhr. Sonst erinnert Sie nichts: keine E-Mail, keine Meldung.',
		who: (who: string) => `Wer: ${who}`,
		seenBy: (sign: string) => `Woran wir es sehen: ${sign}`
	},
	past: {
		title: 'Frühere Vorhaben',
		between: (text: string) => `Dazwischen kam: ${text}`
	},
	paper: {
		last: 'Vorhaben vom letzten Treffen',
		became: 'Was daraus wurde',
		open: termsDe.states.unanswered,
		next: 'Vorhaben bis zum nächsten Treffen',
		summary: ({ done, partly, not }: { done: number; partly: number; not: number }) =>
			`Bisher ${done} gemacht, ${partly} teilweise, ${not} nicht.`
	},
	home: {
		empty: 'Noch keines. Was soll bis zum nächsten Treffen anders sein?',
		due: (count: number) =>
			count === 1
				? 'Bei einem steht noch aus, was daraus geworden ist.'
				: `Bei ${count} steht noch aus, was daraus geworden ist.`,
		going: (count: number, until: string) =>
			count === 1 ? `Eines läuft, bis ${until}.` : `${count} laufen, das nächste bis ${until}.`,
		done: 'Alle besprochen. Zeit für die nächsten.'
	}
};

export type PlansWords = typeof plansDe;
