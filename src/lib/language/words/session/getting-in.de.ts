/** Words from the link to the released contribution. German is the source. */
export const gettingInDe = {
	getIn: {
		noCheck: 'Noch kein Check auf diesem Gerät.',
		noAnswers: 'Ihr begonnener Check hat noch keine Antwort.',
		effort: {
			quick: (questions: number) => `${questions} Fragen, etwa 10 Minuten.`,
			full: (questions: number) => `${questions} Fragen, etwa 30 bis 40 Minuten.`
		},
		start: (questions: number) => `${questions} Fragen beantworten`,
		afterwards:
			'Danach geben Sie Ihren Beitrag frei: je Frage die Beschreibung und ob sie belegt ist. Namen und Texte bleiben auf Ihrem Gerät.',
		whatComes:
			'Dann beantworten Sie meist 12 Fragen, in etwa 10 Minuten, und geben Ihren Beitrag frei. Geteilt wird je Frage die Beschreibung und ob sie belegt ist. Namen und Texte bleiben auf Ihrem Gerät.',
		rules: 'Was die Gruppe sieht und wann gelöscht wird',
		ready: (total: number) => `Ihre ${total} Antworten sind da.`,
		unfinished: (answered: number, total: number) => `${answered} von ${total} beantwortet.`,
		change: 'Ansehen oder ändern',
		goOn: (open: number) =>
			open === 1 ? 'Die letzte Frage beantworten' : `Weitere ${open} Fragen beantworten`,
		showNow: {
			title: 'Was davon könnten Sie jetzt zeigen?',
			lead: 'Tippen Sie an, was aktuell ist und wofür jemand zuständig ist. Es zählt als genannt, nicht als geöffnet; wo es steht, tragen Sie später nach.'
		},
		exactly: 'Genau das wird geteilt',
		inShort: 'Geteilt wird je Frage die Beschreibung und ob sie belegt ist, sonst nichts.',
		inShortTold: 'Geteilt werden Ihre Antworten und was Sie oben angekreuzt haben, sonst nichts.'
	}
};
