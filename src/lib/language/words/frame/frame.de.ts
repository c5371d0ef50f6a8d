import { termsDe } from '../terms/terms.de';

/** Words around every page, also around one that is missing. German is the source. */
export const frameDe = {
	product: termsDe.product,
	unfit: {
		noScript:
			'Belegbar rechnet in Ihrem Browser und braucht dafür JavaScript. Bitte schalten Sie es für diese Seite ein.',
		oldBrowser:
			'Dieser Browser ist zu alt für Belegbar. Es läuft ab Chrome und Edge 109, Firefox 115 und Safari 15.4 (iPhone und iPad ab iOS 15.4).'
	},
	skipToContent: 'Zum Inhalt springen',
	mainNavigation: 'Hauptmenü',
	nav: {
		start: 'Startseite',
		yours: 'Meine Checks',
		open: termsDe.file.open,
		group: termsDe.go.group,
		method: 'Methode',
		privacy: termsDe.go.privacy,
		methodAndSources: 'Methode und Quellen',
		imprint: 'Impressum',
		privacyPolicy: 'Datenschutzerklärung',
		licences: 'Lizenzen',
		leave: 'Beenden'
	},
	continueAt: (position: number) => `Weiter bei Frage ${position}`,
	otherLanguage: termsDe.endonyms.en,
	noAdvice: 'Keine Rechtsberatung'
};

export type FrameWords = typeof frameDe;
