import { termsEn } from '../terms/terms.en';
import { frameEn } from '../frame/frame.en';
import type { ShellWords } from './shell.de';

export const shellEn: ShellWords = {
	...frameEn,
	start: {
		title: 'Belegbar: AI self-check for small and medium companies',
		description:
			'A self-check for small and medium companies: how well are your processes, data and documents prepared for AI? No sign-up; your answers stay on your device.',
		headline: [
			[{ text: 'Ready for AI?' }],
			[{ text: 'Easy to ' }, { text: 'claim', kind: 'claimed' }, { text: '.' }],
			[{ text: 'Can you ' }, { text: 'back it up', kind: 'evidenced' }, { text: '?' }]
		],
		lead: 'A self-check for managing directors of small and medium companies; no prior knowledge needed. It shows two scores: what you claim and what you can back up.',
		quick: termsEn.go.quick,
		quickFacts: (questions) => `${questions} questions, about 10 minutes`,
		cost: 'no sign-up, free of charge',
		full: (questions) => `Full check, ${questions} questions`,
		group: 'Compare in a group',
		sample: {
			title: 'What you get',
			claimed: termsEn.you.say,
			evidenced: termsEn.you.canShow,
			area: termsEn.area,
			more: 'Plus three next steps and one sheet for your group.',
			whole: 'See the whole example'
		},
		facts: [
			{
				title: 'Stays with you',
				text: 'Your answers stay on this device until you release something yourself. No account, no cookies, no AI.'
			},
			{
				title: 'Shows its working',
				text: 'One click on a number shows how it comes about. No benchmarks that nobody ever measured.'
			},
			{
				title: 'Fits on one sheet',
				text: 'The result as a PDF, one page for your group, easy to read in grey, too.'
			}
		],
		difference: {
			title: 'The difference, in one question',
			question: '“Two people write a quotation. How similarly do they go about it?”',
			why: 'From the AI self-help group: “Many AI projects do not fail because of the technology, but because of a lack of structure in the company.” So we ask little about AI and a lot about processes, data and documents.',
			steps: [
				{
					name: termsEn.titles.claimed,
					text: '“Both follow the same agreed way.” Without evidence it counts no more than knowledge in one head.'
				},
				{
					name: termsEn.titles.where,
					text: 'Quotation guide, drive Q. Responsible: Ms Keller. Reviewed in June.'
				},
				{ name: 'Just opened', text: 'Found. Now the whole answer is backed up.' }
			]
		}
	},
	yours: {
		title: 'Your checks on this device',
		continueAt: frameEn.continueAt,
		toResult: termsEn.go.toResult,
		scope: termsEn.scopes,
		progress: termsEn.answeredOf,
		ordinal: (date, position) => `${date}, number ${position} of this day`,
		changedOn: (date) => `last changed on ${date}`,
		completedOn: (date) => `completed on ${date}`,
		claimed: termsEn.claimed,
		evidenced: termsEn.evidenced,
		completed: 'completed',
		repeat: 'Begin a new check from these answers',
		remove: termsEn.go.delete,
		older: (count: number) => `Older checks: ${count}`,
		removeAll: 'Delete everything on this device',
		changedSince: (count) =>
			count === 1
				? '1 answer has changed since it was completed.'
				: `${count} answers have changed since it was completed.`,
		damagedTitle: 'Can no longer be read',
		damagedName: 'A stored entry',
		damagedText: (answered) =>
			`Damaged, or from a newer version. ${answered === 1 ? '1 answer' : `${answered} answers`} can be made out in it. The entry stays stored as it is.`,
		saveDamaged: termsEn.file.saveAs
	},
	confirm: {
		removeTitle: 'Delete this check?',
		removeText: (name) =>
			`“${name}” will be deleted from this device. This cannot be undone. Save it as a file first if you still need it.`,
		removeAllTitle: termsEn.go.removeAll,
		removeAllText:
			'All checks on this device will be deleted, including what can no longer be read. This cannot be undone. The program itself stays stored so that it works without a network.',
		removeGroups: (count) =>
			count === 1
				? 'Also delete the access to 1 group comparison. Whoever leads it will no longer be able to and loses the notes on it.'
				: `Also delete the access to ${count} group comparisons. Whoever leads them will no longer be able to and loses the notes on them.`,
		yes: termsEn.go.remove,
		no: termsEn.go.keep
	},
	files: {
		title: 'Save and open as a file',
		save: termsEn.file.save,
		open: termsEn.file.open,
		drop: 'Drop a file here',
		hint: 'A saved file (.belegbar.json) or a PDF report made by Belegbar, older versions too, or a catalogue of your own (.json). The file is read in this browser only.',
		opened: (name) => (name ? `“${name}” is open.` : 'The file is open.'),
		openedCopy: (name) =>
			`${name ? `“${name}”` : 'This check'} is now listed beside the other one: the file was opened as a copy of its own.`,
		known: (name) =>
			`${name ? `“${name}”` : 'This company'} is already here. Merging would change:`,
		mergeNew: (check) => `${check}: is added`,
		mergeChanged: (check, taken, kept) =>
			`${check}: ${taken} newer ${taken === 1 ? 'answer' : 'answers'} from the file${kept > 0 ? `, ${kept} newer from here ${kept === 1 ? 'stays' : 'stay'}` : ''}`,
		mergeUnchanged: (check) => `${check}: stays as it is`,
		mergeName: (name) => `Company name: ${name}`,
		mergeOther: 'Texts and choices for the report',
		merge: 'Merge',
		beside: 'Keep side by side',
		merged: (name) =>
			`${name ? `“${name}”` : 'The company'} has been merged. The newest answer counts.`,
		migrated: 'The file comes from an older version and was converted.',
		catalogue: {
			holds: (questions, areas) =>
				`A catalogue of your own with ${questions} ${questions === 1 ? 'question' : 'questions'}: ${areas}.`,
			kept: 'Once you begin, it lies in the company’s folder with your answers. It does not leave this device. In a group you compare it through files: live sessions are only for Belegbar’s own questions.',
			odd: 'This looks like a slip:',
			quick: (count) =>
				count === 1
					? 'Begin the quick check: 1 question'
					: `Begin the quick check: ${count} questions`,
			full: (count) =>
				count === 1 ? 'Begin with the one question' : `Begin with all ${count} questions`
		},
		refused: 'The file was not opened. Your stored answers are unchanged.',
		reasons: {
			'not-json':
				'The file is damaged or was not saved by Belegbar. Please choose the file that ends in .belegbar.json.',
			foreign:
				'This file does not come from Belegbar. Please choose the file that ends in .belegbar.json.',
			'too-new': termsEn.file.tooNew,
			'unknown-catalogue':
				'This file belongs to a catalogue that is not known here. Please open that catalogue’s file first and begin it, or use a file that Belegbar saved of it.',
			damaged: termsEn.file.damaged,
			'no-attachment':
				'This report was made without the answers. Please choose the saved file, or a PDF made with “Include the answers”.',
			'group-sheet':
				'This is the sheet of a group. It is for reading: no company’s answers are in it. Please choose the file ending in .belegbar.json or the PDF report.',
			'foreign-pdf':
				'This PDF does not come from Belegbar. Please choose the file ending in .belegbar.json or the PDF report.',
			swollen:
				'Unpacked, this PDF would become far larger than any report made by Belegbar, so it was not opened. Please choose the saved file.',
			'too-large': 'The file is larger than 20 MB and cannot come from Belegbar.',
			unreadable: termsEn.file.unreadable,
			empty: termsEn.file.empty,
			contribution:
				'This is a contribution to a group, not a check. It belongs in the comparison of the group.',
			'group-file':
				'This is the file of a group for next time. It holds no company’s answers. Whoever leads the group opens it in the next session, under “Last time”.',
			result:
				'This is a result as JSON. It holds the scores only, not the answers. Please choose the file ending in .belegbar.json or the PDF report.',
			table:
				'This is a table. Answers cannot be opened from it. Please choose the file ending in .belegbar.json or the PDF report.',
			picture:
				'This is a picture. Answers are only in the file ending in .belegbar.json or in the PDF report.',
			word: 'This is a report to read and edit, without answers in it. Please choose the file ending in .belegbar.json or the PDF report.',
			archive: 'This is a packed archive. Please unpack it and choose the file inside.',
			locked:
				'This PDF is protected by a password. Please save it without protection and open it again.',
			'catalogue-large': 'This catalogue is too large. It may have at most a million characters.',
			'catalogue-damaged':
				'This catalogue cannot be used yet. Below you find the places that need work.',
			'catalogue-wordless':
				'This catalogue has no texts. To be answered it needs them under “texts”.',
			'catalogue-taken':
				'This catalogue has the id of our own questions. Please give it another one (“id”).',
			'catalogue-changed':
				'Other questions of the same id and version are already here and have been answered. Please raise the version (“version”).',
			'empty-folder': 'There is no file in this folder that could come from Belegbar.'
		},
		refusedAll: 'None of these files was opened. Your stored answers are unchanged.',
		toCompare: 'Go to the comparison from files',
		places: 'This is where the fault is',
		close: 'Close this message'
	},
	storage: {
		saved: 'Saved on this device',
		notSaved: 'Not saved',
		full: 'This browser’s storage is full. Your last answer exists only in this window. Please save a file now.',
		refused:
			'This browser does not allow saving, perhaps because this is a private window. Your answers exist only in this window. Please save a file when you finish.',
		damaged: (count) =>
			count === 1
				? 'One stored answer was unreadable and has been left out. Please answer that question again.'
				: `${count} stored answers were unreadable and have been left out. Please answer those questions again.`,
		shelfUnavailable: (areNewSaved) =>
			`Part of this browser’s storage cannot be reached. Older checks are therefore missing from the list${areNewSaved ? '; new answers are saved' : ''}.`,
		evicted:
			'Checks were stored here, and now they are gone. Some browsers tidy up: Safari after seven days without a visit, others when storage is full. Open your saved file or a PDF report.',
		mayBeEvicted:
			'This browser may delete what is stored after some time without a visit, Safari after seven days. Save a file if you will be away for longer.',
		removedElsewhere: 'This check was deleted in another window.'
	}
};
