import type { ReportWords } from './report.de';

export const reportEn: ReportWords = {
	product: 'Belegbar',
	author: 'Belegbar, AI self-check',
	subject: 'What is said and what is shown: a self-check of AI readiness',
	keywords: ['AI readiness', 'self-check', 'said and shown', 'small and medium companies'],
	scopes: { quick: 'Quick check', full: 'Full check' },
	questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
	interim: (answered, total) => `Interim result, ${answered} of ${total}`,
	pageOf: 'Page {page} of {pages}',
	footer: 'A self-assessment, no legal advice. Its figures hold for this company on this day only.',
	noAdvice: 'not legal advice',
	catalogueVersion: (id, version) => `Catalogue ${id} ${version}`,
	attachment: 'The answers of this report; Belegbar can open them again',

	claimed: 'said',
	evidenced: 'shown',
	range: 'range',
	gutFeeling: 'gut feeling',
	unknown: 'don’t know',
	notApplicable: 'does not apply',
	unanswered: 'still open',
	noPoint: 'no figure yet',
	separator: '\u00a0· ',
	/** Between what is noted of a source; reads well at the end of a line. */
	factSeparator: '; ',
	about: (score) => `about ${score}`,
	aboutWord: 'about',
	fromTo: (low, high) => `${low} to ${high}`,
	quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
	question: (id, short) => `${id} ${short}`,
	named: (short, id) => `${short}\u00a0(${id})`,
	levelOf: (level, highest) => `Level\u00a0${level}\u00a0of\u00a0${highest}`,
	basisTitle: 'Basis',
	source: 'Source: ',
	chartEmpty: 'There is nothing to draw here yet.',

	meeting: {
		weSay: 'We say',
		weCanShow: 'We can show',
		noFigure: 'No overall figure yet.',
		overallAlt: (claimed, evidenced) => `Overall said ${claimed}, shown ${evidenced}.`,
		reading: 'Said: all answers. Shown: only what is carried by a source somebody has opened.',
		widestGap: (count) =>
			`The two are furthest apart in ${count === 1 ? 'the area' : 'the areas'} `,
		sameGap: 'The two are equally far apart in every area.',
		noGap: 'What is said and what is shown agree everywhere.',
		onlyRanges: 'No area has a figure yet. The ranges show what is possible.',
		soundAnswers: (sound, needed) =>
			`Shown in full: ${sound} of ${needed} ${needed === 1 ? 'answer that needs a source' : 'answers that need a source'}.`,
		uses: {
			title: 'Which AI uses are we ready for?',
			prepared: 'Ready',
			notYet: 'Not yet',
			open: 'Still open',
			noneHere: '–',
			missing: 'missing: ',
			unclear: 'unclear: ',
			onlyInFull: 'Part of this is asked only in the full check.',
			claimedSuffices: 'saying so is enough here'
		},
		andMore: (count) => `${count} more`,
		questionToGroup: 'One question to the group',
		honestExperience: 'One honest experience'
	},

	steps: {
		title: (count) => (count === 3 ? 'Three next steps' : 'Next steps'),
		noneYet: 'Next steps follow from your answers.',
		none: 'Everything answered is lived and shown. There is no next step at the moment.',
		columns: { number: 'No.', step: 'Step', who: 'who?', until: 'by when?' },
		reach: (goal) => `Next: ${goal}`,
		unknown: (goal) => `Ask first. At least: ${goal}`,
		evidence: (suitable) => `A good source: ${suitable}`
	},

	gates: {
		columns: { use: 'AI use', status: 'Status', missing: 'Still missing' },
		statuses: { free: 'free', nearly: 'nearly', open: 'open', blocked: 'not yet' },
		nothing: 'nothing',
		title: 'AI uses and what they need',
		lead: 'Free: everything is in place. Nearly: exactly one level is missing. Open: nothing is missing, but something is unclear. “Don’t know” never opens. The last column names the questions that count, and whether saying is enough.',
		reached: (level, needed) => `level\u00a0${level}, needs\u00a0${needed}`,
		isUnclear: 'unclear',
		notAsked: 'not asked in the quick check'
	},

	result: {
		title: 'Result by area',
		barsAlt: (rows) => `Bars by area, said and shown: ${rows}.`,
		rowAlt: (name, claimed, evidenced) => `${name} said ${claimed}, shown ${evidenced}`,
		rowAltRange: (name, range) => `${name} without a figure yet, possible ${range}`,
		rowAltNone: (name) => `${name} does not apply`,
		nestedCaption: {
			rounded: 'Rounded to five.',
			bars: 'Outlined: said. Filled: shown.',
			range: 'Dotted line: how far “said” may reach, because answers are missing or “don’t know”.',
			gut: 'Diamond: the gut feeling before the first question.'
		},
		gutCaption:
			'Outlined: said. Filled: shown. Diamond: the gut feeling before the first question.',
		caption: 'Outlined: said. Filled: shown.',
		gutFurthest: (name, feeling, claimed) =>
			`The gut feeling was furthest off for ${name}: guessed ${feeling}, said ${claimed}.`,
		gutClose: 'Gut feeling and answers are close together.',
		table: 'Figures by area, 0 to 100',
		columns: { dimension: 'Area', sound: 'Sources that hold' },
		soundOf: (sound, needed) => `${sound} of ${needed}`,
		overall: 'Overall',
		radar: 'The same figures as a web',
		radarCaption:
			'An extra: the area of a web depends on the order of its axes. The bars are what to rely on.',
		strip: 'All questions at a glance',
		stripAlt: (same, lower, unknown) =>
			`Every question as a bar, outlined as far as said, filled as far as shown: for ${same} questions the source carries all that is said, for ${lower} it does not, ${unknown} are answered “don’t know”.`
	},

	change: {
		title: 'What has moved',
		since: (date) => `Compared with the check completed on ${date}.`,
		notComparable: 'Not comparable: ',
		otherVersion: (before, now) =>
			`The earlier check belongs to ${before}, this one to ${now}. Other questions give other figures.`,
		otherScope: (before, now) =>
			`The earlier check was: ${before}. This one is: ${now}. They measure with different precision.`,
		columns: { before: 'then', now: 'today', difference: 'Difference' },
		table: 'Figures then and today',
		unchanged: 'same',
		answers: 'Answers that have moved',
		answerColumns: { question: 'Question', before: 'then', now: 'today' },
		noAnswers: 'No answer has changed.'
	},

	overTime: {
		title: 'Over time',
		lead: 'Each point is a completed check, scored as on its own day.',
		alt: (parts) => `Said and shown over time, from the first check to the last: ${parts}.`,
		part: (name, from, to) => `${name} shown from ${from} to ${to}`,
		table: 'Said / shown per check',
		day: 'Day',
		cell: (claimed, evidenced) => `${claimed} / ${evidenced}`,
		mark: '*',
		broken:
			'At * a new series begins: the catalogue changed questions here, so the score cannot be compared with the one before.'
	},

	gaps: {
		title: 'Gaps in the documentation',
		lead: 'This is what is said but cannot be shown yet. It is the to-do list that otherwise only the wrong answers of an AI would write.',
		none: 'None: every answer that needs a source has one that holds.',
		noneYet: 'None yet: so far no answer needs a source.',
		groups: {
			name: 'Name a source',
			open: 'Open the source and look',
			review: 'Review the content and note the date',
			owner: 'Find a new owner'
		},
		columns: { question: 'Question', todo: 'What to do' },
		suitable: (text) => `Suitable: ${text}`
	},

	answers: {
		title: 'All answers',
		none: 'No question is answered yet.',
		columns: {
			question: 'Question',
			answer: 'Wording and answer',
			source: 'Level and source'
		},
		owners: {
			active: (name) => `responsible: ${name}`,
			gone: (name) => `was responsible: ${name}, has left`,
			unnamed: 'nobody responsible'
		},
		ownersUnnamed: { active: 'somebody is responsible', gone: 'person responsible has left' },
		sourceNamed: 'source named',
		reviewed: (date) => `reviewed:\u00a0${date}`,
		note: (note) => `Note: ${note}`,
		notNeeded: (level) => `${level}, needs no source.`,
		carriesAll: (level) => `${level}, shown.`,
		carriesAllBut: (level) => `${level}, shown, but: `,
		carriesUpTo: (level, upTo) => `${level}, shown up to\u00a0${upTo}: `,
		defects: {
			'no-source': 'no source named',
			'not-found': 'not found when looked for',
			'not-opened': 'not opened',
			'no-review-date': 'no review date',
			outdated: (months) =>
				months === 1
					? 'reviewed 1 month ago, out of date'
					: `reviewed ${months} months ago, out of date`,
			'owner-gone': 'person responsible has left',
			'no-owner': 'nobody responsible'
		},
		outdatedYear: (year) => `last reviewed in ${year} (counted from 1 January), out of date`,
		notApplicable: (reason) => `Does not apply: ${reason}`,
		unknownTitle: 'Don’t know',
		unknownLead: '“Don’t know” is not a zero. Whoever asks narrows the range.',
		unknownColumns: { question: 'Question', ask: 'Whom will you ask?', until: 'By when?' },
		unansweredTitle: 'Not answered yet'
	},

	method: {
		title: 'How the numbers are made',
		levels: 'The descriptions of a question are levels, counted from 0. Each counts from 0 to 100.',
		caps: (without, oneDefect) =>
			`Shown: without a source an answer counts at most ${without}, with one defect (not opened, out of date, or nobody responsible any more) at most ${oneDefect}, with two again at most ${without}.`,
		unknown:
			'“Don’t know” and open questions open a range: they count 0 at its lower end and 100 at its upper. In what is shown, “don’t know” counts 0, because nothing was shown. “Does not apply” counts nowhere.',
		dimensions: 'Mean of the answers by area',
		calculation: 'Calculation',
		low: 'Range, lower end',
		high: 'Range, upper end',
		of: { claimed: 'Said', evidenced: 'Shown' },
		overallTitle: 'Overall figure',
		overall: (formula, mean) => `Mean of the areas: ${mean}. With the weakest spot: ${formula}.`,
		shown: (score) => `Displayed: ${score}.`,
		withoutPoint: (names, needed) =>
			`No overall figure yet: an area shows one only once ${needed} of its questions are answered. Missing in: ${names}.`,
		nothing: 'No question applies. So there is no overall figure.',
		maturity: (list) => `Levels of the result: ${list}.`,
		maturityFrom: (name, minScore) => `${name} from ${minScore}`,
		cap: 'The overall figure is named at most one level above the weakest area.',
		steps: 'What a next step adds to the overall figure of what is shown: ',
		step: (name, formula) => `${name}: ${formula}`,
		rounding: {
			full: 'All decimals are kept while calculating; rounding comes last.',
			quick: 'All decimals are kept while calculating. The quick check displays multiples of 5.'
		}
	},

	sourcesList: {
		title: 'Published sources',
		lead: 'What the questions rest on.',
		checked: (date) => `Without an asterisk: checked on ${date}.`,
		checkedOn: (date) => `checked on ${date}`,
		fromMemory: 'With *: reference not re-checked yet.',
		disclaimer: 'Please note: '
	},

	csv: {
		kind: 'Kind',
		kinds: { overall: 'Overall', dimension: 'Area', question: 'Question' },
		id: 'Id',
		dimension: 'Area',
		name: 'Name',
		answer: 'Answer',
		level: 'Level said',
		evidencedLevel: 'Level shown',
		claimed: 'Said',
		low: 'Range from',
		high: 'Range to',
		evidenced: 'Shown',
		source: 'Source',
		who: 'Responsible',
		owner: 'Still there',
		reviewed: 'Last reviewed',
		opened: 'Opened',
		defects: 'Defects',
		note: 'Note',
		yes: 'yes',
		no: 'no',
		owners: { active: 'yes', gone: 'no', unnamed: 'nobody named' }
	}
};
