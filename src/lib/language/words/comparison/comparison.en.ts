import { termsEn } from '../terms/terms.en';
import { lastTimeEn } from './last-time.en';
import { plansEn } from './plans.en';
import type { ComparisonWords } from './comparison.de';

export const comparisonEn: ComparisonWords = {
	claimed: termsEn.claimed,
	evidenced: termsEn.evidenced,
	dimension: termsEn.area,
	asOf: termsEn.asOf,
	rules: { protected: 'protected comparison', open: 'comparison with exact scores' },
	counts: {
		'under-5': 'fewer than 5',
		'5-9': '5–9',
		'10-14': '10–14',
		'15-19': '15–19',
		'20-24': '20–24',
		'25-plus': '25 or more'
	},
	companies: termsEn.companies,
	about: (score) => `about ${score}`,
	fromTo: termsEn.fromTo,
	quoted: termsEn.quoted,

	median: 'median',
	quartiles: 'middle half',
	scores: 'single scores',
	own: 'Your score',
	reading: 'Median: one half of the group is below it, the other half above.',
	/** Only where there is a middle half. */
	readingHalf: 'Middle half: the group without its lowest and its highest quarter.',
	chart: {
		dots: 'one dot per company',
		bins: 'number in each section',
		own: (score) => `You ${score}`,
		tooFew: 'Too few companies have a score here. That is why nothing is shown.',
		empty: 'There is nothing to show here yet.'
	},
	finding: {
		figure: (figure, median, spread) =>
			[`${figure} median ${median}`, spread].filter(Boolean).join(', '),
		quartiles: (range) => `middle half ${range}`,
		scores: (list) => `singly ${list}`,
		dimension: (name, claimed, evidenced) => `${name}: ${claimed}; ${evidenced}.`,
		hidden: (name) => `${name}: too few scores.`
	},
	gap: (points) =>
		`In the middle of the group, the backed-up score is ${points} points below the claimed one.`,
	onePointGap: 'In the middle of the group, the backed-up score is 1 point below the claimed one.',
	noGap: 'In the middle of the group, the claimed and the backed-up score are the same.',
	agreementTitle: 'How far the claims agree',
	agreement: {
		agreed: 'largely agreed',
		'partly-agreed': 'partly agreed',
		divided: 'divided',
		'two-camps': 'two camps'
	},
	agreementLines: {
		agreed: 'Largely agreed: most are within 25 points of the middle.',
		'partly-agreed': 'Partly agreed: the companies are some way apart.',
		divided: 'Divided: the companies are far apart.',
		'two-camps':
			'Two camps: some are in the lower half of the scale, some in the upper one, few in the middle.'
	},
	position: {
		toMedian: { below: 'below the median', at: 'about at the median', above: 'above the median' },
		third: { lower: 'lower third', middle: 'middle third', upper: 'upper third' },
		line: (figure, score, place) => `You, ${figure} ${score}: ${place}.`,
		none: 'You have no score of your own in this area.'
	},
	missing: {
		quartiles: (count) => `The middle half appears from ${count} companies on.`,
		thirds: (count) => `Which third you are in appears from ${count} companies on.`,
		strip: (count) => `The distribution appears from ${count} companies on.`,
		cell: 'not shown'
	},
	tables: {
		figures: (name) => `${name}, 0 to 100`,
		figure: termsEn.score,
		cells: 'Subgroups',
		cellsNote: 'Medians, rounded to the nearest five.',
		cell: (name, count) => `${name} (${count})`,
		strip: 'The distribution as a table: how many companies in which section',
		bin: 'Section',
		count: 'Number',
		fromTo: termsEn.fromTo,
		binCount: (range, count) => `${range}: ${count}`
	},
	classes: {
		industry: {
			metal: 'Metal',
			machinery: 'Machinery',
			electrical: 'Electrical',
			plastics: 'Plastics',
			wood: 'Wood and furniture',
			food: 'Food',
			textile: 'Textiles',
			chemicals: 'Chemicals and pharma',
			construction: 'Construction',
			crafts: 'Other crafts',
			trade: 'Trade',
			transport: 'Transport and logistics',
			it: 'IT',
			'business-services': 'Business services',
			health: 'Health and care',
			hospitality: 'Hospitality',
			public: 'Public bodies and associations',
			other: 'Other industry'
		},
		size: {
			'1-9': '1 to 9 employees',
			'10-49': '10 to 49 employees',
			'50-249': '50 to 249 employees',
			'250-plus': '250 or more employees'
		},
		unstated: termsEn.classes.unstated,
		rest: 'Others'
	},

	talking: {
		title: 'What is worth talking about',
		lead: 'Nobody has to say where their own company stands. Talk about how to get there, not about who is where.',
		kinds: {
			disagreement: 'Here the answers differ',
			weak: 'Here most are still on the way',
			missingSources: 'Here evidence is missing most often'
		},
		openKinds: {
			disagreement: 'Where answers differ',
			weak: 'Where something is left to do',
			missingSources: 'Where evidence is missing'
		},
		none: {
			disagreement: 'There is no question on which the answers differ widely.',
			weak: 'There is no question on which most are still below the target.',
			missingSources: 'There is no question for which many lack evidence.'
		},
		openNote:
			'The comparison with exact scores does not evaluate single questions. These questions get a conversation going:',
		word: {
			weak: {
				some: 'some below the target',
				'half-or-more': 'at least half below the target',
				many: 'many below the target',
				most: 'most below the target'
			},
			missingSources: {
				some: 'for some not everything claimed is backed up',
				'half-or-more': 'for at least half not everything claimed is backed up',
				many: 'for many not everything claimed is backed up',
				most: 'for most not everything claimed is backed up'
			}
		},
		again: (questions) => `Here too: ${questions}`,
		apart: 'further apart than on other questions',
		middle: 'Middle answer: ',
		promptTitle: 'Question to the group: ',
		prompts: {
			disagreement: [
				'How would an outsider tell which of two neighbouring descriptions is true?',
				'What has to have happened in a company for the higher description to fit?',
				'What does the answer depend on most: the size, the industry, or somebody being responsible?'
			],
			weak: [
				'What would be a first step that can be done in four weeks?',
				'Which template or list could the group make together that is of use to all?',
				'What usually stands in the way of a first step: time, responsibility or knowledge?'
			],
			missingSources: [
				'What would count as evidence, and where would one look for it first?',
				'How does such evidence stay up to date without constant work?',
				'Who in a company would the evidence help first, if it existed?'
			]
		}
	},

	ai: {
		title: 'AI in this session',
		uses: 'What the group uses AI for today',
		tooFew: 'Too few have released what they use AI for. That is why nothing is shown.',
		readiness: 'What the group is ready for, and what is missing',
		notAsked: 'How many are ready is asked by the full check only.',
		shares: {
			few: 'a few',
			'under-half': 'fewer than half',
			some: 'some',
			'half-or-more': 'at least half',
			most: 'most'
		},
		missing: (question) => `At least half lack: ${question}`,
		told: {
			tasks: {
				minutes: 'minutes of meetings',
				mail: 'e-mails',
				offers: 'offers',
				documents: 'texts and documents',
				search: 'searching and looking up',
				invoices: 'checking invoices',
				translation: 'translating',
				planning: 'planning',
				inspection: 'inspecting parts',
				pictures: 'pictures and videos',
				programming: 'programming',
				other: 'something else'
			},
			hours: {
				expected: 'Expected saving per week',
				felt: 'Felt saving per week',
				measured: 'Measured saving per week'
			},
			hoursClasses: {
				negative: 'costs time',
				none: 'about nothing',
				'under-2': 'up to 2 hours',
				'2-5': '2 to 5 hours',
				'5-10': '5 to 10 hours',
				'10-plus': 'more than 10 hours'
			},
			mistakes: {
				process: 'made-up process',
				contact: 'wrong contact',
				rule: 'outdated rule',
				number: 'wrong number',
				other: 'something else wrong'
			},
			verdicts: {
				'given-up': 'given up',
				hardly: 'rather not',
				mixed: 'mixed',
				'worth-it': 'worth it',
				indispensable: 'indispensable'
			}
		},
		experience: 'Expectation and reality in this session',
		noExperience: 'Too few have released an experience. That is why nothing is shown.',
		middle: 'In the middle, hours per week',
		notTold: 'too few told',
		mistakes: 'What AI got wrong for us',
		verdict: 'The verdict in the middle',
		answer: 'What was told',
		note: 'Words instead of numbers, so that nobody can work out a single company.'
	},
	guess: (score) => `In the middle, the group had guessed ${score}.`,
	lastTime: lastTimeEn,
	plans: plansEn,

	anonymity: {
		title: 'How anonymity is kept',
		protected: (minGroup) =>
			`An area is shown only if at least ${minGroup} contributions have a score in it. Medians and middle halves are rounded to the nearest five; in the distribution every section stands for at least three companies. There is no average, no best, no last and no rank. Small subgroups are merged and not named. Every area is evaluated by itself: nothing links the scores of one company.`,
		open: 'Everyone has agreed on their own device that exact scores are shown in this session. Every area is sorted by itself: nothing links the scores of one company. The server deletes the exact scores as soon as the facilitator closes the session or somebody withdraws their contribution.',
		session:
			'There is only this one comparison: when it was revealed, the server deleted every single contribution. The number of companies is exact. Whoever has the link, or several invitations, can send invented contributions and draw conclusions about the rest: count along.',
		files: 'Made from single files: whoever merged them was able to see single contributions.',
		noSample: 'This group is not a sample: the scores say nothing about other companies.'
	}
};
