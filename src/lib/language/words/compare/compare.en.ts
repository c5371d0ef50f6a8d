import { termsEn } from '../terms/terms.en';
import type { CompareWords } from './compare.de';

export const compareEn: CompareWords = {
	title: 'Comparison from files',
	description:
		'Merge and compare the contributions of a group without any server: everything happens in this browser, nothing is sent.',
	lead: 'Here you merge the contributions of your group, without any server. Everything happens in this browser: nothing is sent, and nothing is kept but what you expressly keep below.',
	invitation: {
		title: 'Invitation to copy',
		hint: 'A text for email or chat. It says what to do, and also that with files you could see single results.',
		scope: 'Which check?',
		scopes: termsEn.scopes,
		until: 'Until when?',
		onlyHere:
			'The address in this text leads to this computer only: on other devices it does not work. Open Belegbar at an address everybody can reach before you send the invitation.',
		textLabel: 'Text of the invitation',
		copy: 'Copy the invitation',
		text: ({ address, scope, until, split, minGroup }) =>
			[
				'Hello,',
				'',
				`in our group we compare how well our companies are prepared for AI. Please contribute${until ? ` by ${until}` : ''}. This is how:`,
				'',
				`1. Open ${address} and do the ${scope === 'quick' ? 'quick check (about 10 minutes)' : 'full check (about 30 to 40 minutes)'}. Your answers stay on your device.`,
				'2. On the result page choose “Contribute to the group”. There you see in full what is shared: numbers only, no names, no notes.',
				...(split === null
					? []
					: [
							`   Please also choose ${split === 'industry' ? 'your industry' : 'the size of your company'} there.`
						]),
				'3. Save the file or copy the code, and send me one of the two.',
				'',
				`To be open about it: because the contributions reach me as files, I could look at single results. Only the common comparison is shown and handed out: from ${minGroup} contributions on, rounded, without names and without a ranking. If you would rather not, do not contribute; you are welcome all the same.`
			].join('\n')
	},
	collect: {
		title: 'Collect contributions',
		choose: 'Choose files',
		drop: 'or drop them here',
		hint: 'Contribution files, text files with codes, photos of QR codes, saved checks or PDF reports; for questions of your own the catalogue, too. Several at once, up to 200 contributions, at most 20 MB per file.',
		paste: 'Or paste codes',
		pasteHint: 'Several at once, just as they stand in the chat. A code begins with BB1-.',
		add: 'Add the codes',
		reading: (read, all) => `Reading: ${read} of ${all} …`,
		taken: (accepted, leftOut) =>
			[
				accepted === 1 ? '1 contribution accepted.' : `${accepted} contributions accepted.`,
				...(leftOut > 0 ? [`${leftOut} left out, with the reason in the list.`] : [])
			].join(' '),
		learned: (name) => `The catalogue ${name} is known now. Contributions to it can be collected.`,
		lastTime: (title) => `The group file “${title}” is open under “Last time”.`,
		surplus: (count, most) =>
			`${count} more not read: a group has at most ${most} contributions here.`,
		accepted: (count) => `Accepted: ${count}`,
		contribution: (position) => `Contribution ${position}`,
		nameOf: (position) => `Name for contribution ${position}`,
		whose: 'Who is this?',
		onlyContribution: 'full check: only the contribution was read, everything else was thrown away',
		leftOut: (count) => `Left out: ${count}`,
		more: termsEn.more,
		remove: 'Remove',
		otherCompany: 'No, another company',
		dismiss: 'Take those left out from the list',
		sources: {
			code: (position) => `Code ${position}`,
			scan: (position) => `QR code ${position}`,
			'code-in-file': (name, position) => `${name}, code ${position}`,
			text: 'Pasted text'
		}
	},
	who: {
		title: 'Who is expected?',
		expected: 'Names of those expected',
		hint: 'With commas between them, as you call them. Only you see names, on this page: they are on no sheet, in no file and not on the projector.',
		open: (names) => `Not in yet: ${names.join(', ')}.`,
		allIn: 'Everybody expected is in.'
	},
	keep: {
		label: 'Keep in this browser until the comparison has been shown',
		hint: 'Ticked, the collection survives a reload; whoever uses this browser could then look at the contributions. “Show the comparison” deletes them, only the comparison stays. If you have not been here for 30 days, everything is deleted the next time this page is opened. Without the tick the page is empty after a reload.',
		failed:
			'This browser could not store anything. Do not reload the page before you have finished.'
	},
	scan: {
		title: 'Read QR codes',
		hint: 'Under “Contribute to the group” every device shows its code. The camera reads one after the other.',
		open: 'Open the camera',
		opening: 'Opening the camera …',
		close: 'Close the camera',
		picture: 'Picture of the camera',
		photo: 'Choose photos',
		photoHint: 'One code per photo, as large and sharp as possible.',
		noCamera:
			'A browser lends its camera to a page only over https or on the device itself (localhost). Here photos do it: take pictures of the codes and choose them.',
		waiting: 'Hold a code into the picture.',
		accepted: (position) => `Contribution ${position} is in.`,
		named: (position, name) => `Contribution ${position}: ${name}.`,
		whose: 'Who was that?',
		duplicate: (position) => `Already in: this is contribution ${position}.`,
		full: (most) => `The group is full: at most ${most} contributions.`,
		faults: {
			forbidden:
				'The camera is blocked for this page. Allow it in the settings of the browser, or take photos.',
			missing: 'No camera can be found on this device. Take photos.',
			busy: 'The camera could not be opened; perhaps another program is using it. Close that one, or take photos.'
		}
	},
	reasons: {
		'not-a-contribution':
			'This is no contribution. What is needed is a file that ends in .belegbar-contribution.json, a code that begins with BB1-, a saved check or a PDF report.',
		damaged:
			'Damaged, incomplete or changed by hand. Ask for the file again, or for the code to be copied in full once more.',
		impossible:
			'Changed by hand: it contains answers there cannot be. Ask for the unchanged contribution.',
		'wrong-length':
			'Something is missing, or there is too much. Ask for the code to be copied in full once more.',
		'unknown-version':
			'Made with a newer version of Belegbar. Open this page in a new window and hand in everything there once more.',
		'unknown-catalogue': (name) =>
			`Belongs to a catalogue that is not known here (${name}). If it is one of your own, drop its file here first and then the contribution again.`,
		'other-catalogue': (name) =>
			`Belongs to another catalogue (${name}) than the others. Ask for a contribution from the same one.`,
		'other-scope': {
			quick:
				'Comes from the quick check, the others from the full check. The two cannot be compared. Ask for a contribution from the full check.',
			full: 'Comes from the full check, the others from the quick check. The two cannot be compared. Ask for a contribution from the quick check.'
		},
		duplicate: (position) =>
			`The same as contribution ${position}. It counts only once; there is nothing to do.`,
		replaced: (position) =>
			`An earlier version by the same company. The one handed in later counts, contribution ${position}. If this one is to count, remove contribution ${position}.`,
		twin: (position) =>
			`Says the same as contribution ${position}, answer for answer. Is it the same company? Until you say otherwise it counts only once.`,
		'no-attachment':
			'A report from Belegbar without the answers. Ask for a PDF that was made with “Include the answers”, or for the code.',
		'group-sheet':
			'A group sheet. It holds the result of a group and no single contribution. Ask for the contribution file or the code.',
		'group-file':
			'A group file that does not fit here: it is damaged or belongs to other questions. Open it under “Last time”; the reason stands there.',
		'foreign-pdf':
			'This PDF does not come from Belegbar. Ask for the contribution file, the code or the PDF report.',
		'no-code':
			'No QR code can be made out in this picture. Take it once more, straight from the front and as large as possible.',
		'too-large': 'The file is too large to come from Belegbar. Ask for the contribution file.',
		unreadable: 'The file could not be read. Choose it once more.',
		locked:
			'The PDF is protected by a password. Ask for one without protection or for the contribution file.',
		empty: 'The file is empty. Ask for it to be sent again.'
	},
	comparison: {
		title: 'Comparison',
		split: 'Split by',
		splits: { none: 'nothing', industry: 'industry', size: 'size' },
		minGroup: 'Smallest group',
		minGroupHint: (least, most) => `At least ${least}, at most ${most}.`,
		fixed: 'For this group that has been settled since the first comparison.',
		show: 'Show the comparison',
		onlyComparison:
			'This comparison was made before the page was reloaded. The single contributions are deleted; for another comparison begin a new group.',
		before: 'First collect all contributions, then show the comparison.',
		tooFew: (least) => `fewer than ${least}`,
		tooFewHint: (least) => `There is something to see from ${least} contributions on.`,
		hasChanged:
			'The contributions have changed since this comparison. “Show the comparison” makes a new one.',
		nearlySame:
			'This comparison differs from the one before in fewer than five contributions. The difference could give away what single companies stated: show and hand out only one of the two. For the next meeting with the same companies, begin a new group, and have everybody go through their check again first.'
	},
	show: {
		title: 'Show step by step',
		hint: 'One slide after the other, large enough for the room: first what is claimed, then what is backed up, then the topics.',
		here: 'Show it here',
		inWindow: 'Show it in a window of its own',
		windowHint: 'Drag the window to the projector. The arrow keys go on, here or there.',
		blocked: 'The browser has blocked the window. Allow it, or show it here.',
		previous: 'Previous slide',
		next: 'Next slide',
		place: termsEn.slideOf,
		back: 'To the comparison',
		nothing: 'No comparison is open here. First make one from the contributions of the group.'
	},
	sheet: {
		title: 'Take the group sheet along',
		hint: 'The sheet contains what is to be seen above, and what you fill in here.',
		groupTitle: 'Name of the group',
		date: 'Date of the meeting'
	},
	anew: {
		action: 'Begin a new group',
		title: 'Begin a new group?',
		text: 'All contributions, your names and the comparison disappear from this browser. This cannot be undone.',
		yes: 'Begin a new group',
		no: 'Cancel'
	}
};
