/** Words around the parts of a folder that follow from a result. German is the source. */
export const monthDe = {
	parts: {
		plans: 'Vorhaben',
		levers: 'Hebel',
		'time-book': 'Zeitbuch',
		'source-sample': 'Quellenprobe',
		'ai-mistakes': 'KI-Irrtümer',
		'ai-uses': 'KI im Einsatz'
	},
	company: 'Für welchen Betrieb?',
	unnamed: 'Betrieb ohne Namen',
	example: 'So sieht es bei einem erfundenen Betrieb aus',
	unreadable: (count: number) =>
		count === 1
			? 'Ein Eintrag lässt sich nicht lesen. Er bleibt, wie er ist, und liegt auch in der gespeicherten Datei.'
			: `${count} Einträge lassen sich nicht lesen. Sie bleiben, wie sie sind, und liegen auch in der gespeicherten Datei.`
};

export type MonthWords = typeof monthDe;
