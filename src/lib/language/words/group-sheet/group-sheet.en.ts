import { termsEn } from '../terms/terms.en';
import type { GroupSheetWords } from './group-sheet.de';

export const groupSheetEn: GroupSheetWords = {
	subject: 'What a group claims and can back up',
	keywords: [
		termsEn.keywords.readiness,
		termsEn.go.group,
		termsEn.bothInOne,
		termsEn.keywords.companies
	],
	title: 'Group sheet',
	ownTitle: termsEn.round.meInGroup,
	fileNames: { group: 'Belegbar-group-sheet', own: 'Belegbar-my-company-in-the-group' },
	made: (date) => `Sheet of ${date}`,
	stands: 'Where the group stands',
	caption: termsEn.bothSigns,
	ownCaption: 'The triangle points at your score. Outlined: claimed. Filled: backed up.',
	values: termsEn.valuesByArea,
	half: (figure) => `${figure}, middle half`,
	noValue: '–',
	openNote:
		'Exact scores were shown in this session; everybody had agreed. On paper only rounded scores remain, and only from five companies on.',
	openTooFew:
		'This small session showed exact scores. They stay in the room, so there are none here. Write down yourself what you want to keep.',
	notes: 'Notes',
	meeting: {
		agreed: termsEn.round.agreed,
		agreedLead: 'Who does what, by when?',
		next: termsEn.round.next,
		nextHint: 'Next meeting: when, and at whose place?',
		at: termsEn.round.at,
		discussed: termsEn.round.discussed
	},
	distribution: 'Distribution by area',
	distributionLead:
		'How many companies are in which section of the scale, at least three in each. Every area is evaluated by itself.',
	distributionTable: 'How many companies in which section',
	distributionBins: 'Section and number',
	cell: 'Subgroup',
	own: {
		lead: 'This sheet was made on your device. Your scores are only here: hand it to whoever you like, or to nobody.',
		values: 'Your scores beside those of the group',
		columns: {
			own: (figure) => `You, ${figure}`,
			group: (figure) => `Group, ${figure}`,
			position: 'Where you are'
		},
		answer: 'Your answer: ',
		evidencedTo: termsEn.evidencedTo,
		commitment: termsEn.round.commitment,
		commitmentLead: 'What we will do until the next meeting:'
	},
	csv: {
		kind: termsEn.table.kind,
		kinds: {
			fact: 'Fact',
			group: termsEn.go.group,
			cell: 'Subgroup',
			lastTime: 'Last time, median',
			plans: 'Plans from last time',
			aiUse: 'AI: used for',
			aiReady: 'AI: ready',
			aiMissing: 'AI: what is missing',
			experience: 'AI: experience',
			note: termsEn.source.note,
			strip: 'Distribution',
			disagreement: 'Talk: divided',
			weak: 'Talk: below the target',
			missingSources: 'Talk: without evidence'
		},
		cell: 'Subgroup',
		companies: 'Companies',
		id: termsEn.table.id,
		name: termsEn.table.name,
		word: 'In words',
		claimed: 'Claimed, median',
		claimedLow: 'Claimed, middle half from',
		claimedHigh: 'Claimed, middle half to',
		evidenced: 'Backed up, median',
		evidencedLow: 'Backed up, middle half from',
		evidencedHigh: 'Backed up, middle half to',
		claimedCount: 'Claimed, number',
		evidencedCount: 'Backed up, number',
		level: 'Middle description (from 1)',
		facts: {
			title: 'Session',
			date: 'As of',
			companies: 'Companies',
			rule: 'Rule',
			catalogue: termsEn.catalogue,
			scope: termsEn.extent
		}
	}
};
