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
	fileNames: { group: 'Belegbar-group-sheet', own: 'Belegbar-me-in-the-group' },
	made: (date) => `Sheet of ${date}`,
	stands: 'Where the group stands',
	caption: termsEn.bothSigns,
	ownCaption: 'The triangle points at your figure. Outlined: claimed. Filled: backed up.',
	values: termsEn.valuesByArea,
	half: (figure) => `${figure}, middle half`,
	noValue: '–',
	openNote:
		'The comparison was open: exact figures were seen by all who had agreed. On paper only rounded figures remain, and only from five companies on.',
	openTooFew:
		'This round was open and small. Exact figures belong in the room only, so there are none here. What you want to keep, write down yourself.',
	notes: 'Notes',
	distribution: 'Distribution per area',
	distributionLead:
		'How many companies are in which section of the scale, at least three in each. Every area is evaluated by itself.',
	distributionTable: 'How many companies in which section',
	distributionBins: 'Section and number',
	cell: 'Subgroup',
	own: {
		lead: 'This sheet was made on your device. Your figures are only here: hand it to whom you like, or to nobody.',
		values: 'Your figures beside those of the group',
		columns: {
			own: (figure) => `You, ${figure}`,
			group: (figure) => `Group, ${figure}`,
			position: 'Where you are'
		},
		answer: 'Your answer: ',
		evidencedTo: termsEn.evidencedTo,
		commitment: 'My one commitment',
		commitmentLead: 'What we will do until the next meeting:'
	},
	csv: {
		kind: termsEn.table.kind,
		kinds: {
			fact: 'Fact',
			group: termsEn.go.group,
			cell: 'Subgroup',
			strip: 'Distribution',
			disagreement: 'Talk: divided',
			weak: 'Talk: below the target',
			missingSources: 'Talk: without source'
		},
		cell: 'Subgroup',
		companies: 'Companies',
		id: termsEn.table.id,
		name: termsEn.table.name,
		word: 'In words',
		claimed: 'Said, median',
		claimedLow: 'Said, middle half from',
		claimedHigh: 'Said, middle half to',
		evidenced: 'Shown, median',
		evidencedLow: 'Shown, middle half from',
		evidencedHigh: 'Shown, middle half to',
		claimedCount: 'Said, number',
		evidencedCount: 'Shown, number',
		level: 'Middle description (1 to 5)',
		facts: {
			title: 'Round',
			date: 'As of',
			companies: 'Companies',
			rule: 'Rule',
			catalogue: termsEn.catalogue,
			scope: termsEn.extent
		}
	}
};
