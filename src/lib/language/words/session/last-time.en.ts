import { termsEn } from '../terms/terms.en';
import type { SessionWords } from './session.de';

export const lastTimeEn: SessionWords['lastTime'] = {
	title: 'Last time',
	lead: 'Do you have the group file of the last meeting? Then everybody sees what has moved. It stays in this browser; the server does not get it.',
	choose: 'Open the group file',
	drop: 'or drop it here (.belegbar-group.json)',
	opened: (title, day, count) =>
		[title ? `“${title}”` : 'Untitled', day, termsEn.companies(count)].join(', '),
	openedHint:
		'After the last area the projector view in this browser shows “Last time and today”. It is on the group sheet, too.',
	planned: (day, host) =>
		`For this meeting it was agreed: ${[day, host].filter(Boolean).join(', ')}`,
	remove: 'Do not show it any more',
	reasons: {
		'not-a-group-file':
			'This is no group file. What is needed is the file ending in .belegbar-group.json that was saved beside the group sheet.',
		sheet:
			'This is the group sheet for reading. What is needed is the file ending in .belegbar-group.json that was saved beside it.',
		damaged: termsEn.file.damaged,
		'too-new': termsEn.file.tooNew,
		'too-large': 'The file is larger than 1 MB and cannot be a group file.',
		empty: termsEn.file.empty,
		unreadable: termsEn.file.unreadable,
		'other-catalogue':
			'This file belongs to another catalogue than the session. The scores cannot be compared.'
	}
};
