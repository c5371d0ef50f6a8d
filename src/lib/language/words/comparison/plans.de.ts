import { termsDe } from '../terms/terms.de';

/** Words of what became of a group's plans from last time. German is the source. */
export const plansDe = {
	title: 'Was aus den Vorhaben vom letzten Mal wurde',
	outcomes: termsDe.planOutcomes,
	rest: 'alle übrigen',
	note: 'Gezählt ist nur, wer es freigegeben hat. Wörter statt Zahlen, damit niemand auf einen einzelnen Betrieb schließen kann.',
	question: 'Frage an die Runde: Was kam dazwischen, und was hat geholfen?'
};
