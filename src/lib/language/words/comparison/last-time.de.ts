import { termsDe } from '../terms/terms.de';

/** Words of a group's last meeting beside this one. German is the source. */
export const lastTimeDe = {
	title: termsDe.round.lastTime,
	then: 'letztes Mal',
	now: termsDe.today,
	/** With the day and the number of companies of both. */
	facts: (then: string, thenCount: number, now: string, nowCount: number) =>
		`Letztes Mal: ${then}, ${thenCount} Betriebe. Heute: ${now}, ${nowCount} Betriebe.`,
	honest: (points: number) =>
		`Es waren nicht unbedingt dieselben Betriebe, und alle Mediane sind in Fünferschritten gerundet. In einen Unterschied von weniger als ${points} Punkten lesen Sie bitte nichts hinein; er ist gepunktet.`,
	partly:
		'Der Fragenkatalog hat sich seither geändert. Verglichen ist nur, was gleich gefragt wird.',
	reasons: {
		'too-few': 'Beim einen oder anderen Mal hatten hier zu wenige Betriebe einen Wert.',
		'asked-otherwise': 'Hier wird seither anders gefragt.'
	},
	notCompared: {
		'other-catalogue':
			'Letztes Mal waren es andere Fragen. Die Zahlen lassen sich nicht vergleichen.',
		'other-scope':
			'Letztes Mal war es ein anderer Umfang: Schnellcheck und ganzer Check lassen sich nicht vergleichen.'
	},
	change: { none: 'etwa gleich', more: 'höher', less: 'niedriger' },
	/** „gesagt 35, jetzt 55 (höher)“ */
	figure: (figure: string, then: string, now: string, change: string) =>
		`${figure}: letztes Mal ${then}, heute ${now} (${change})`,
	row: (name: string, claimed: string, evidenced: string) => `${name}: ${claimed}; ${evidenced}.`,
	hidden: (name: string, reason: string) => `${name}: ${reason}`,
	table: 'Letztes Mal und heute als Tabelle: Mediane, 0 bis 100',
	columns: {
		then: (figure: string) => `${figure}, letztes Mal`,
		now: (figure: string) => `${figure}, heute`,
		change: (figure: string) => `${figure}, Unterschied`
	},
	agreed: 'Das hatten wir verabredet',
	again: (topics: string) => `Auch heute wieder ein Thema: ${topics}`
};
