import { termsDe } from '../terms/terms.de';

/** Words for a page that is missing or broke. German is the source. */
export const failureDe = {
	notFoundTitle: 'Diese Seite gibt es nicht',
	notFoundText:
		'Vielleicht ist die Adresse unvollständig. Ihre Antworten sind davon nicht betroffen.',
	title: 'Da ist etwas schiefgegangen',
	text: 'Ihre Antworten sind weiterhin auf diesem Gerät gespeichert. Bitte laden Sie die Seite neu.',
	number: (id: string) => `Fehlernummer: ${id}`,
	toStart: termsDe.go.toStart
};

export type FailureWords = typeof failureDe;
