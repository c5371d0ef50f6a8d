import type { SampleOutcome } from '../../../domain';
import { monthDe } from '../month/month.de';

/** How far a sample has come, with its numbers as text. */
export interface SampleCounts {
	readonly found: number;
	readonly foundLate: number;
	readonly looked: number;
	readonly drawn: number;
	readonly from: number;
}

/** Words of the source sample. German is the source. */
export const sourceSampleDe = {
	title: monthDe.parts['source-sample'],
	description: 'Fünf Ihrer Belege, vom Zufall gezogen: Lassen sie sich jetzt finden?',
	lead: 'Der Zufall zieht fünf Ihrer Belege, und Sie suchen jeden höchstens zwei Minuten. Danach wissen Sie, wie weit man sich auf „belegt“ verlassen kann.',
	drawn: 'Gezogene Belege',
	nothing: {
		text: 'Noch nennt keine Antwort einen Beleg, den man suchen könnte.',
		toCheck: 'Belege im Check eintragen'
	},
	draw: {
		from: (count: number) =>
			count === 1 ? 'Eine Antwort nennt einen Beleg.' : `${count} Antworten nennen einen Beleg.`,
		five: (count: number) => `${count} Belege ziehen`,
		all: (count: number) => (count === 1 ? 'Den Beleg suchen' : `Alle ${count} suchen`),
		again: 'Neue Probe ziehen',
		repeatable: (date: string, seed: string) =>
			`Gezogen am ${date} mit der Startzahl ${seed}. Wer die Datei hat, kann die Ziehung wiederholen.`
	},
	outcomes: {
		found: 'rechtzeitig gefunden',
		'found-late': 'spät gefunden',
		'not-found': 'nicht aufzufinden'
	} satisfies Record<SampleOutcome, string>,
	source: {
		where: (place: string) => `Dort soll es stehen: ${place}`,
		unknownPlace: 'Wo es steht, ist nicht eingetragen.',
		start: 'Jetzt suchen',
		startNamed: (title: string) => `Jetzt suchen: ${title}`,
		found: 'Gefunden',
		foundLate: 'Spät gefunden',
		notFound: 'Nicht gefunden',
		left: 'Noch',
		late: 'Zwei Minuten sind um. Suchen Sie ruhig weiter: Was Sie jetzt finden, zählt als spät gefunden.',
		takeBack: 'Zurücknehmen',
		takeBackNamed: (title: string) => `Zurücknehmen: ${title}`
	},
	result: {
		title: 'Ergebnis der Probe',
		interim: (looked: number, drawn: number) => `Bisher ${looked} von ${drawn} gesucht.`,
		found: ({ found, looked }: SampleCounts) => `${found} von ${looked} gefunden`,
		late: (count: number) =>
			count === 1 ? 'davon einer erst nach zwei Minuten' : `davon ${count} erst nach zwei Minuten`,
		all: 'Das waren alle Ihre Belege; zu schätzen bleibt nichts.',
		range: (low: string, high: string, from: number) =>
			`Von allen ${from} Belegen lassen sich wahrscheinlich zwischen ${low} und ${high} finden.`,
		why: 'Wie die Spanne entsteht',
		wide: (looked: number) =>
			`Wer nur ${looked} sucht, kann Glück oder Pech gehabt haben. Die Spanne ist so breit, dass sie bei etwa 95 von 100 solchen Proben den wahren Anteil enthält; mit mehr gesuchten Belegen würde sie schmaler.`,
		formula: (
			found: number,
			looked: number,
			{ rate, low, high }: { rate: string; low: string; high: string }
		) =>
			`Wilson-Intervall mit z = 1,96 für ${found} von ${looked}: p = ${rate}, n = ${looked}; (p + z²/2n ± z · Wurzel(p(1 − p)/n + z²/4n²)) / (1 + z²/n) ergibt ${low} bis ${high}.`
	},
	effect: {
		title: 'Was nicht gefunden wurde',
		running:
			'Im laufenden Check steht dort jetzt „nicht gefunden“. Der Beleg zählt erst wieder, wenn er auftaucht.',
		completed: (date: string) =>
			`Der Check vom ${date} bleibt, wie er ist. Der nächste fragt nach jedem Beleg.`,
		today: (now: string, then: string) => `Heute wären noch ${now} belegt statt ${then}.`
	},
	discard: 'Diese Probe verwerfen',
	past: 'Frühere Proben',
	pastLine: (date: string, said: string) => `${date}: ${said}`,
	paper: {
		drawn: (date: string, { drawn, from }: SampleCounts) =>
			`Am ${date} wurden ${drawn} von ${from} genannten Belegen zufällig gezogen und je höchstens zwei Minuten gesucht.`,
		place: 'Wo es stehen soll',
		outcome: 'Gesucht',
		open: 'noch nicht gesucht'
	}
};

export type SourceSampleWords = typeof sourceSampleDe;
