import { termsEn } from '../terms/terms.en';
import type { ReportWords } from './report.de';

export const reportEn: ReportWords = {
	product: termsEn.product,
	author: 'Belegbar, AI self-check',
	subject: 'What is claimed and what is backed up: an AI self-check',
	keywords: [
		termsEn.keywords.readiness,
		'self-check',
		termsEn.bothInOne,
		termsEn.keywords.companies
	],
	companyBlank: 'Company:',
	pageOf: 'Page {page} of {pages}',
	footer: 'A self-assessment, not legal advice. The scores are for this company and this day only.',
	noAdvice: 'not legal advice',
	catalogueVersion: (id, version) => `Catalogue ${id} ${version}`,
	attachment: 'The answers of this report; Belegbar can open them again',
	/** Between what is noted of a source; reads well at the end of a line. */
	factSeparator: '; ',
	question: (id, short) => `${id} ${short}`,
	basisTitle: termsEn.basis,
	source: 'Source: ',
	chartEmpty: 'There is nothing to draw here yet.',

	meeting: {
		overallAlt: (claimed, evidenced) => `Overall claimed ${claimed}, backed up ${evidenced}.`,
		reading:
			'Claimed: what we have answered. Backed up: how much of it we have evidence for today.',
		uses: {
			title: termsEn.usesTitle,
			noneHere: '–',
			claimedSuffices: 'a claim is enough here'
		},
		questionToGroup: 'One question to the group',
		honestExperience: 'One experience with AI, good or bad'
	},

	steps: {
		columns: { number: 'No.', step: 'Step', who: 'who?', until: 'by when?' }
	},

	gates: {
		columns: { use: termsEn.use, status: 'Status', missing: 'Still missing' },
		nothing: 'nothing',
		title: 'AI uses and their requirements',
		lead: 'Ready: everything this check asks about is in place. Nearly: exactly one question is exactly one description short. Unclear: nothing is missing, but something is not answered yet. “Don’t know” never counts as met. The numbers name the description of a question, counted from 1. The last column names the questions and says whether a claim is enough or evidence is needed.',
		reached: (place, needed) => `today\u00a0${place}, needed\u00a0${needed}`,
		claimed: (claimed, evidenced, needed) =>
			`claimed\u00a0${claimed}, backed\u00a0up\u00a0${evidenced}, needed\u00a0${needed}`,
		notAsked: 'not asked in the quick check'
	},

	result: {
		title: 'Result by area',
		barsAlt: (rows) => `Bars by area, claimed and backed up: ${rows}.`,
		rowAlt: (name, claimed, evidenced) => `${name} claimed ${claimed}, backed up ${evidenced}`,
		rowAltRange: (name, range) => `${name} without a score yet, possible ${range}`,
		rowAltNone: (name) => `${name} does not apply`,
		nestedCaption: {
			rounded: 'Rounded to the nearest five.',
			bars: termsEn.bothSigns,
			before: 'Stroke: backed up then.',
			range:
				'Dotted line: how far “claimed” may reach, because answers are missing or “don’t know”.',
			gut: 'Diamond: the gut feeling before the first question.'
		},
		table: termsEn.valuesByArea,
		columns: { sound: 'Fully backed up' },
		radar: 'The same scores as a radar',
		radarCaption:
			'An extra: the size of the shape depends on the order of the areas. The bars are what to rely on.',
		strip: termsEn.stripTitle,
		stripAlt: (same, lower, unknown) =>
			`Every question as a bar, outlined as far as claimed, filled as far as backed up: ${same} answers are fully backed up or need no evidence, ${lower} are not, ${unknown} are “don’t know”.`
	},

	change: {
		title: termsEn.moved.title,
		since: (date) => `Compared with the check completed on ${date}.`,
		notComparable: 'Not comparable: ',
		otherVersion: (before, now) =>
			`The earlier check belongs to ${before}, this one to ${now}. Other questions give other scores.`,
		otherQuestions: (before, now, same, all) =>
			`The earlier check belongs to ${before}, this one to ${now}. ${same} of ${all} questions are the same; only what rests on them is compared.`,
		otherScope: (before, now) =>
			`The earlier check was: ${before}. This one is: ${now}. They measure with different precision.`,
		columns: { before: 'then', now: termsEn.today, difference: termsEn.difference },
		table: 'Scores then and today',
		answers: 'Answers that have moved',
		noAnswers: termsEn.moved.none
	},

	overTime: {
		alt: (parts) => `Claimed and backed up over time, from the first check to the last: ${parts}.`,
		part: (name, from, to) => `${name} backed up from ${from} to ${to}`,
		table: 'Claimed / backed up per check',
		day: termsEn.day
	},

	gaps: {
		title: 'Gaps in the documentation',
		lead: 'We claim this but cannot back it up yet. Working through this list spares us wrong answers from an AI.',
		none: 'None: every answer that needs evidence is fully backed up.',
		noneYet: 'None yet: so far no answer needs evidence.',
		groups: {
			name: 'Name the evidence',
			open: 'Open the evidence and look',
			review: 'Review the content and note the date',
			owner: 'Name somebody new who is responsible'
		},
		columns: { question: termsEn.question, todo: 'What to do' }
	},

	answers: {
		title: 'All answers',
		none: 'No question is answered yet.',
		columns: {
			question: termsEn.question,
			answer: 'Wording and answer',
			source: 'Description and evidence'
		},
		owners: {
			active: (name) => `responsible: ${name}`,
			gone: (name) => `was responsible: ${name}, has left`,
			unnamed: termsEn.source.nobodyResponsible
		},
		ownersUnnamed: { active: 'somebody is responsible', gone: termsEn.source.hasLeft },
		atHand: 'could be shown, place not entered yet',
		sourceNamed: 'evidence named',
		reviewed: (date) => `reviewed:\u00a0${date}`,
		note: (note) => `Note: ${note}`,
		notApplicable: (reason) => `Does not apply: ${reason}`,
		unknownLead:
			'In the claimed score “Don’t know” does not count as zero. Asking somebody narrows the range.',
		unknownColumns: { ask: 'Who will you ask?', until: termsEn.byWhen }
	},

	method: {
		title: 'How the numbers are made',
		levels: (count, scores) =>
			`A question has ${count} descriptions, counted from 1. They count ${scores}.`,
		levelsVary:
			'A question has several descriptions, counted from 1. Each counts a score from 0 to 100.',
		caps: (without, oneDefect) =>
			`Backed up: without evidence an answer counts at most ${without}. If the evidence has one defect (nobody has looked, the last review is too old, or nobody is responsible) it counts at most ${oneDefect}, with two defects again at most ${without}. What somebody could show at once counts as up to date, but not looked at.`,
		unknown:
			'“Don’t know” and questions not answered yet open a range: they count 0 at its lower end and 100 at its upper. In the backed-up score “don’t know” always counts 0. “Does not apply” counts nowhere.',
		dimensions: 'Average of the answers by area',
		calculation: termsEn.calculation,
		low: 'Range, lower end',
		high: 'Range, upper end',
		of: termsEn.titles,
		overallTitle: termsEn.overall,
		overall: (formula, mean) => `Average of the areas: ${mean}. With the weakest area: ${formula}.`,
		shown: (score) => `Displayed: ${score}.`,
		withoutPoint: (names, needed) =>
			`No overall score yet: an area shows one only once ${needed} of its questions are answered. Missing in: ${names}.`,
		nothing: termsEn.noOverall,
		maturity: (list) => `Levels of the result: ${list}.`,
		maturityFrom: (name, minScore) => `${name} from ${minScore}`,
		cap: 'The overall level is at most one above the level of the weakest area.',
		steps: 'What a next step adds to the backed-up overall score: ',
		step: (name, formula) => `${name}: ${formula}`,
		rounding: {
			full: 'All decimals are kept while calculating; rounding comes last.',
			quick:
				'All decimals are kept while calculating. The quick check shows scores rounded to the nearest five.'
		}
	},

	sourcesList: {
		title: termsEn.sources.title,
		lead: 'What the questions rest on.',
		checked: (date) => `Without an asterisk: checked on ${date}.`,
		checkedOn: termsEn.sources.checkedOn,
		fromMemory: 'With *: not yet looked up by us.',
		disclaimer: 'Please note: '
	},

	csv: {
		kind: termsEn.table.kind,
		kinds: { overall: 'Overall', dimension: termsEn.area, question: termsEn.question },
		id: termsEn.table.id,
		dimension: termsEn.area,
		name: termsEn.table.name,
		answer: termsEn.answer,
		level: 'Description claimed (from 1)',
		evidencedLevel: 'Description backed up (from 1)',
		claimed: termsEn.titles.claimed,
		low: 'Range from',
		high: 'Range to',
		evidenced: termsEn.titles.evidenced,
		source: termsEn.evidenceTitle,
		who: termsEn.source.responsible,
		owner: termsEn.source.stillThere,
		reviewed: termsEn.source.lastReviewed,
		opened: 'Opened',
		defects: 'Defects',
		note: termsEn.source.note,
		yes: 'yes',
		no: 'no',
		owners: { active: 'yes', gone: 'no', unnamed: termsEn.source.nobodyNamed }
	}
};
