import { termsDe } from '../terms/terms.de';

/** Words of the log of an AI's wrong answers. German is the source. */
export const aiMistakesDe = {
	lead: 'Behauptet eine KI etwas Falsches, steht das Richtige bei Ihnen oft nirgends. Notieren Sie den Irrtum in einer halben Minute; er zeigt Ihnen, was noch aufzuschreiben ist.',
	/** Beside an answer. */
	pointHere: (count: number) =>
		count === 1 ? 'Ein KI-Irrtum zeigt hierher.' : `${count} KI-Irrtümer zeigen hierher.`,
	form: {
		new: 'Irrtum eintragen',
		change: 'Irrtum ändern',
		kind: 'Was kam heraus?',
		kinds: {
			process: 'Ein Ablauf, den es nicht gibt',
			contact: 'Ein falscher Ansprechpartner',
			rule: 'Eine veraltete Regel',
			number: 'Eine falsche Zahl',
			other: 'Etwas anderes Falsches'
		},
		tool: 'Welche KI war es?',
		toolHint: 'Name des Programms',
		asked: 'Was wurde gefragt? (freiwillig)',
		came: 'Was hat sie behauptet? (freiwillig)',
		noticed: 'Wie fiel es auf?',
		noticedWays: {
			knew: 'Jemand wusste es besser',
			'looked-up': 'Beim Nachsehen',
			outside: 'Kunde oder Lieferant merkte es',
			'too-late': 'Erst, als der Schaden da war'
		},
		question: 'Was ist bei Ihnen dazu nicht geregelt oder aufgeschrieben?',
		firstKind: 'Sagen Sie oben zuerst, was herauskam; dann stehen hier drei passende Fragen.',
		otherQuestion: 'Eine andere Frage',
		whichQuestion: 'Welche?',
		noQuestion: 'Keine',
		on: 'Wann war das?',
		entered: (count: number) =>
			count === 1 ? 'Eingetragen. Das ist der erste.' : `Eingetragen. Das sind jetzt ${count}.`
	},
	gaps: {
		title: 'Gefunden durch KI: was noch aufzuschreiben ist',
		none: 'Noch zeigt kein Irrtum auf eine Frage des Checks.',
		allClosed: 'Alles, worauf ein Irrtum gezeigt hat, ist aufgeschrieben.',
		since: (count: number, date: string) =>
			count === 1 ? `1 Irrtum, am ${date}` : `${count} Irrtümer, der erste am ${date}`,
		close: 'Ist jetzt aufgeschrieben',
		closed: 'Inzwischen aufgeschrieben',
		reopen: 'Doch noch nicht'
	},
	report: {
		lead: 'Was eine KI erfindet, steht oft nirgends. Diese Irrtümer sind notiert worden; jeder zeigt, wo eine Unterlage fehlt oder nicht gefunden wird.',
		columns: {
			day: termsDe.day,
			mistake: 'Was herauskam',
			noticed: 'Aufgefallen',
			pointsTo: 'Worauf es zeigt'
		},
		closedOn: (date: string) => `aufgeschrieben am ${date}`
	},
	list: {
		title: 'Alle Irrtümer',
		sum: (count: number) => (count === 1 ? '1 Irrtum' : `${count} Irrtümer`),
		countOf: (count: number, kind: string) => `${count}\u00a0× ${kind}`,
		noKind: 'Noch ohne Art',
		pointsTo: (question: string) => `zeigt auf: ${question}`,
		asked: (question: string) => `Frage: ${question}`,
		separator: termsDe.separator
	}
};

export type AiMistakesWords = typeof aiMistakesDe;
