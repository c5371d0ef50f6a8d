import type { Terms } from './terms.de';

export const termsEn: Terms = {
	claimed: 'claimed',
	evidenced: 'backed up',
	range: 'Range',
	gutFeeling: 'Gut feeling',
	overall: 'Overall score',
	area: 'Area',
	question: 'Question',
	scopes: { quick: 'Quick check', full: 'Full check' },
	interim: (answered, total) => `Interim result, ${answered} of ${total}`,
	aboutWord: 'about',
	about: (score) => `about\u00a0${score}`,
	fromTo: (low, high) => `${low} to ${high}`,
	countOf: (count, all) => `${count} of ${all}`,
	/** Both figures of an area in one cell of a table. */
	both: (claimed, evidenced) => `${claimed} / ${evidenced}`,
	/** Where a later version asks something else, and what the sign means. */
	newSeries: {
		mark: '*',
		legend:
			'At * a new series begins: the catalogue changed questions here, so the score cannot be compared with the one before.'
	},
	noPoint: 'no score yet',
	answers: {
		unknown: 'Don’t know',
		'not-applicable': 'Does not apply',
		unanswered: 'Not answered yet',
		'not-asked': 'Not asked in the quick check'
	},
	states: {
		unknown: 'don’t know',
		'not-applicable': 'does not apply',
		unanswered: 'not answered yet'
	},
	placeOf: (place, highest) => `${place}\u00a0of\u00a0${highest}`,
	named: (short, id) => `${short}\u00a0(${id})`,
	quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
	separator: '\u00a0· ',
	product: 'Belegbar',
	bothTitle: 'Claimed and backed up',
	bothSigns: 'Outlined: claimed. Filled: backed up.',
	valuesByArea: 'Scores by area, 0 to 100',
	stripTitle: 'All questions at a glance',
	companies: (count) => `${count} companies`,
	today: 'today',
	planOutcomes: { done: 'done', partly: 'partly', not: 'not done' },
	score: 'Score',
	answer: 'Answer',
	evidenceRate: 'Evidence rate',
	evidencedTo: (place) => `backed up to description\u00a0${place}`,
	asOf: (date) => `As of ${date}`,
	calculation: 'Calculation',
	difference: 'Difference',
	basis: 'Basis',
	howMade: 'How this number is made',
	noOverall: 'No question applies. So there is no overall score.',
	sources: {
		title: 'Published sources',
		checkedOn: (date) => `checked on ${date}`,
		fromMemory: 'not yet looked up by us'
	},
	source: {
		responsible: 'Responsible',
		suitable: (evidence) => `What counts as evidence: ${evidence}`,
		lastReviewed: 'Last reviewed',
		stillThere: 'Still with the company',
		nobodyNamed: 'nobody named',
		nobodyResponsible: 'nobody responsible',
		hasLeft: 'person responsible has left',
		note: 'Note'
	},
	answeredOf: (answered, total) => `${answered} of ${total} answered`,
	slideOf: (at, count) => `Slide ${at} of ${count}`,
	day: 'Day',
	when: (day, time) => (time === '' ? day : `${day}, ${time}`),
	minutes: (minutes) => `${minutes} minutes`,
	byWhen: 'By when?',
	classes: { industry: 'Industry', size: 'Size', unstated: 'not stated' },
	endonyms: { de: 'Deutsch', en: 'English' },
	table: { kind: 'Kind', id: 'Id', name: 'Name' },
	chart: {
		loading: 'The chart is being drawn …',
		failed: 'The chart could not be loaded. All numbers are in the table.'
	},
	file: {
		damaged: 'The file is damaged or was changed by hand. Please use an earlier copy.',
		tooNew:
			'This file was saved with a newer version of Belegbar. Please reload this page and open the file again.',
		empty: 'The file is empty. Saving it may have been interrupted; please use an earlier copy.',
		unreadable: 'The file could not be read. Please choose it again.',
		saveAs: 'Save as a file',
		open: 'Open file',
		save: 'Save file',
		asWord: 'As a Word file',
		asMarkdown: 'As Markdown',
		ready: 'The file is ready.'
	},
	round: {
		middle: 'Middle of the group',
		start: 'Start a session',
		gone: 'This session no longer exists, or the link does not fit it. With a deleted or expired session, all contributions are deleted too.',
		code: 'Code',
		reveal: 'Reveal',
		discuss: 'Discuss',
		meInGroup: 'My company in the group',
		discussed: 'talked about',
		agreed: 'What we have agreed',
		next: 'Next meeting',
		at: (host) => `at ${host}`,
		lastTime: 'Last time and today',
		commitment: 'My plan until next time',
		release: 'Release the contribution',
		to: 'To the session'
	},
	/** Of an entry of any part of a folder. */
	entry: {
		done: 'Done',
		edit: 'Change',
		removeTitle: (name) => `Delete “${name}”?`,
		explain: (number, name) => `, ${number}: ${name}. How this figure is made`
	},
	go: {
		next: 'Next',
		back: 'Back',
		close: 'Close',
		keep: 'Keep',
		remove: 'Delete for good',
		delete: 'Delete',
		removeAll: 'Delete everything?',
		toStart: 'Go to the start page',
		toResult: 'Go to the result',
		onAnswering: 'Go on answering',
		contribute: 'Contribute to the group',
		privacy: 'Privacy',
		group: 'Group',
		quick: 'Begin the quick check',
		full: 'Begin the full check'
	},
	notePlaces: (count) =>
		count === 1
			? 'Add the place of 1 piece of evidence'
			: `Add the places of ${count} pieces of evidence`,
	more: (count) => `and ${count} more`,
	questions: 'Questions',
	catalogue: 'Catalogue',
	extent: 'Scope',
	newTab: 'opens in a new tab',
	allQuestions: 'All questions',
	use: 'AI use',
	usesTitle: 'Which AI uses are you ready for?',
	prepared: 'ready',
	unclear: 'unclear',
	notAsked: 'not asked',
	moved: { title: 'What has moved', none: 'No answer has changed.' },
	others: (count) => `${count} more`,
	nextSteps: 'Next steps',
	titles: { claimed: 'Claimed', evidenced: 'Backed up', where: 'Where is it written?' },
	bothInOne: 'claimed and backed up',
	you: { say: 'You claim', canShow: 'You can back up' },
	countMissing: (count) => `${count} missing`,
	contents: 'Contents',
	evidenceTitle: 'Evidence',
	keywords: { readiness: 'AI self-check', companies: 'small and medium companies' }
};
