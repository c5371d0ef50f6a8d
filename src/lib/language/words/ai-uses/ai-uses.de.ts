import { termsDe } from '../terms/terms.de';

const nobodyUses = 'Sie sagen: Bei uns nutzt niemand KI.';
const keptByCompany =
	'Sie sagen: KI-Anweisungen und Automatisierungen liegen in Zugängen des Betriebs.';

/** Words of the register of what AI is used and what may act. German is the source. */
export const aiUsesDe = {
	lead: 'Wer nicht weiß, welche KI im Betrieb läuft und was sie darf, kann sie weder schützen noch ersetzen. Tragen Sie ein, was heute genutzt wird; wo Ihre Antworten im Check etwas anderes sagen, steht es hier.',
	form: {
		new: 'KI eintragen',
		change: 'Eintrag ändern',
		tool: 'Welche KI ist es?',
		toolHint: 'Zum Beispiel der Name des Programms',
		task: 'Wofür nutzen Sie sie?',
		who: 'Wer nutzt sie?',
		since: 'Seit wann? (ungefähr genügt)',
		gate: 'Was für eine KI-Anwendung ist das?',
		otherGate: 'Keine davon',
		mayAct: 'Sie sieht selbst in unseren Systemen nach oder tut dort etwas.',
		reaches: 'Welche Systeme erreicht sie?',
		system: (position: number) => `${position}. System`,
		systemHint: 'Postfach, Warenwirtschaft, Laufwerk …',
		right: 'Darf dort',
		more: 'Noch ein System',
		approver: 'Wer gibt frei?',
		revokeHow: 'Wie genau?',
		keeperWho: 'Wer hat sie?',
		entered: (count: number) =>
			count === 1 ? 'Eingetragen. Das ist die erste.' : `Eingetragen, jetzt sind es ${count}.`
	},
	rights: { read: 'lesen', write: 'schreiben', act: 'handeln' },
	/** In a narrow table. */
	rightSigns: { read: 'L', write: 'S', act: 'H' },
	rightsKey: 'L: darf lesen. S: darf auch schreiben. H: darf auch handeln, etwa versenden.',
	fields: {
		access: {
			title: 'Über welchen Zugang nutzen Ihre Leute sie?',
			short: 'Zugang der Leute',
			choices: {
				company: 'Zugang des Betriebs',
				private: 'Privater Zugang',
				unknown: 'Weiß ich nicht'
			}
		},
		identity: {
			title: 'Mit welchem Zugang arbeitet sie in den Systemen?',
			short: 'Zugang des KI-Helfers',
			choices: {
				own: 'Mit einem eigenen, nur für sie',
				person: 'Mit dem Zugang einer Person',
				shared: 'Mit einem Zugang, den mehrere nutzen',
				unknown: 'Weiß niemand'
			}
		},
		approval: {
			title: 'Gibt jemand frei, was sie tut?',
			short: 'Freigabe',
			choices: {
				every: 'Ja, jedes Mal',
				some: 'Ja, bei festgelegten Dingen',
				nobody: 'Nein, niemand',
				unknown: 'Das ist nicht geklärt'
			}
		},
		revoke: {
			title: 'Wie nehmen Sie ihr den Zugang wieder weg?',
			short: 'Abschalten',
			choices: {
				'at-once': 'Das können wir selbst und sofort',
				provider: 'Nur über den Anbieter oder Dienstleister',
				unknown: 'Haben wir noch nie überlegt'
			}
		},
		dataGoes: {
			title: 'Wohin gehen die Daten?',
			short: 'Ort der Daten',
			choices: {
				'in-house': 'Sie bleiben im Haus',
				eu: 'Zu einem Anbieter, gespeichert in der EU',
				elsewhere: 'Zu einem Anbieter, gespeichert außerhalb',
				unknown: 'Ist uns nicht bekannt'
			}
		},
		withoutVendor: {
			title: 'Was geschieht, wenn es den Anbieter nicht mehr gibt?',
			short: 'Ohne den Anbieter',
			choices: {
				replacement: 'Ein Ersatz steht bereit',
				'by-hand': 'Wir machen es wieder von Hand',
				stops: 'Die Aufgabe bleibt liegen',
				unknown: 'Noch nicht überlegt'
			}
		},
		keeper: {
			title: 'Wo liegen Anweisungen („Prompts“) und Automatisierungen?',
			short: 'Ort der Anweisungen',
			choices: {
				company: 'In einem Zugang des Betriebs',
				person: 'Bei einer einzelnen Person',
				nobody: 'Sie sind nirgends abgelegt',
				unknown: 'Weiß gerade keiner'
			}
		}
	},
	against: {
		title: 'Das passt nicht zusammen',
		none: 'Kein Eintrag widerspricht Ihren Antworten im Check.',
		noCheck: 'Sobald Sie im Check antworten, steht hier, wo ein Eintrag dem widerspricht.',
		question: (short: string) => `Frage „${short}“`,
		rules: {
			'rights-account-unknown': {
				says: 'Sie sagen: Rechte sind nach Aufgabe vergeben und geprüft.',
				here: 'Mit welchem Zugang dieser KI-Helfer arbeitet, weiß niemand:'
			},
			'own-account-person': {
				says: 'Sie sagen: Eine KI arbeitet mit einem eigenen Zugang.',
				here: 'Hier arbeitet ein KI-Helfer mit dem Zugang einer Person:'
			},
			'own-account-shared': {
				says: 'Sie sagen: Eine KI arbeitet mit einem eigenen Zugang.',
				here: 'Hier arbeitet ein KI-Helfer mit einem Zugang, den mehrere nutzen:'
			},
			'switched-off-late': {
				says: 'Sie sagen: Der Zugang lässt sich sofort abschalten.',
				here: 'Hier geht das nur über andere, oder es ist nicht überlegt:'
			},
			'approval-nobody': {
				says: 'Sie sagen: Es ist festgelegt und eingestellt, was ein Mensch freigibt.',
				here: 'Was dieser KI-Helfer schreibt oder tut, gibt niemand frei, oder es ist ungeklärt:'
			},
			'permitted-private': {
				says: 'Sie sagen: Für KI gibt es Zugänge des Betriebs.',
				here: 'Hier wird ein privater Zugang benutzt:'
			},
			'agreed-private': {
				says: 'Sie sagen: Für alle dienstlich genutzten Dienste ist vereinbart, was mit den Daten geschieht.',
				here: 'Ein privater Zugang fällt unter keine Vereinbarung des Betriebs:'
			},
			'agreed-place-unknown': {
				says: 'Sie sagen: Für alle dienstlich genutzten Dienste ist der Speicherort vereinbart.',
				here: 'Wohin hier die Daten gehen, ist nicht bekannt:'
			},
			'no-service-leaves': {
				says: 'Sie sagen: Wir nutzen weder Cloud- noch KI-Dienste.',
				here: 'Hier gehen Daten zu einem Anbieter:'
			},
			'no-vendor-uses': { says: nobodyUses, here: 'Eingetragen ist:' },
			'replacement-stops': {
				says: 'Sie sagen: Für die wichtigen Aufgaben ist ein Ersatz aufgeschrieben.',
				here: 'Hier bliebe die Aufgabe liegen, oder es ist nicht überlegt:'
			},
			'nothing-kept-uses': { says: nobodyUses, here: 'Eingetragen ist:' },
			'kept-privately': {
				says: keptByCompany,
				here: 'Hier liegen sie bei einer Person, nirgends oder an unbekannter Stelle:'
			},
			'kept-private-account': {
				says: keptByCompany,
				here: 'Hier wird ein privater Zugang benutzt:'
			}
		},
		gate: (name: string) => `„${name}“ ist nach Ihren Antworten noch nicht vorbereitet.`,
		gateHere: 'Hier läuft es schon:',
		gateMissing: (questions: string) => `Es fehlt noch: ${questions}`
	},
	matrix: {
		title: 'Was darf wohin?',
		helper: 'KI-Helfer',
		nothing: 'erreicht es nicht'
	},
	list: {
		title: 'Alle Einträge',
		sum: (uses: number, helpers: number) =>
			`${uses === 1 ? '1 Eintrag' : `${uses} Einträge`}, davon KI-Helfer: ${helpers}`,
		noName: 'Noch ohne Namen',
		helper: 'KI-Helfer: sieht selbst nach oder tut etwas',
		unclear: (fields: string) => `Noch nicht bekannt: ${fields}`,
		since: (text: string) => `seit: ${text}`,
		separator: termsDe.separator
	},
	report: {
		lead: 'Welche KI heute genutzt wird, was davon selbst etwas tut, und wo das den Antworten widerspricht.',
		columns: { tool: 'KI und Aufgabe', who: 'Wer, seit wann', state: 'Was sie darf' }
	}
};

export type AiUsesWords = typeof aiUsesDe;
