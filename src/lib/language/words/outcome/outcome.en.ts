import { termsEn } from '../terms/terms.en';
import type { OutcomeWords } from './outcome.de';

export const outcomeEn: OutcomeWords = {
	title: 'Result',
	sampleTitle: 'Sample company',
	sampleNote: 'This company is invented. This is what a complete result looks like.',
	continue: termsEn.go.onAnswering,
	change: 'Change answers',
	widen: 'Extend to the full check',
	widenHint: (open) => `Adds ${open} questions. This quick check stays.`,
	complete: 'Complete',
	completeHint: 'Keeps where you stand. Next time you will see what has moved.',
	completed: (date) => `Completed on ${date}.`,
	reminder: {
		save: (day) => `Calendar entry: look again on ${day}`,
		fileName: 'belegbar-reminder.ics',
		title: 'AI self-check: look again',
		text: (completedOn) =>
			`Last completed on ${completedOn}. Start a new check from these answers, on the same device or with your saved file.`
	},
	evidencedToday: (today, then) =>
		`Of that, ${today} would still be backed up today; on the day it was completed it was ${then}.`,
	ranOut: 'This evidence has run out since',
	notFound: 'Not found in the source sample',
	validUntil: (date) => `valid until ${date}`,
	changedSince: (count) =>
		count === 1
			? '1 answer has changed since it was completed. It does not count here and appears when you reopen the check.'
			: `${count} answers have changed since it was completed. They do not count here and appear when you reopen the check.`,
	toSession: (title) => `Back to the session “${title}”`,
	contribute: termsEn.go.contribute,
	paper: 'PDF for the meeting',
	paperHint: 'One page, without your answers attached.',
	choose: 'Full report, table, pictures',
	saveFile: termsEn.file.saveAs,
	companyName: 'What is the company called on paper?',
	close: termsEn.go.close,
	ownCheck: 'Begin your own check',
	pdfMake: 'Download PDF',
	pdfMaking: 'Creating the PDF …',
	pdfReady: 'The PDF is ready.',
	pdfFailed: 'The PDF could not be created. Your answers are unchanged. Please try again.',
	docx: termsEn.file.asWord,
	md: termsEn.file.asMarkdown,
	fileMaking: 'Creating the file …',
	fileReady: termsEn.file.ready,
	docxFailed:
		'The Word file could not be created. The first one needs an internet connection. Your answers are unchanged.',
	pdfReplaced: (characters) =>
		`The report’s font does not have these characters. A box or the letter without its mark is printed instead: ${characters}`,
	language: 'Language of the report',
	languages: { de: 'German', en: termsEn.endonyms.en },
	extent: 'Length',
	extents: { full: 'Complete', short: 'Only the sheet for the meeting' },
	include: 'In the report',
	withCompanyName: 'Company name',
	withPeople: 'Names of the people responsible',
	withNotes: 'Places and notes',
	namesInTexts:
		'Only the fields you switch off stay empty. Names written in the two text fields below remain in the report.',
	namesInNotes:
		'Only the fields you switch off stay empty. Names written in places, notes or the two text fields below remain in the report.',
	withAttachment: 'Include the answers (in the PDF only; it can be opened here again)',
	questionToGroup: 'One question to the group (optional)',
	honestExperience: 'One experience with AI, good or bad (optional)',
	previewReplaced: 'Download anyway',
	filesTitle: 'Numbers and pictures',
	filesHint: 'Everything is created in this browser, with the choices above.',
	fileFailed: 'The file could not be created. Your answers are unchanged. Please try again.',
	csv: 'All answers as a table (CSV)',
	json: 'Result as JSON',
	charts: { bars: 'Bars', radar: 'Radar', questions: termsEn.questions },
	chartFile: (chart, format) => `${chart} as ${format}`
};
