import { termsEn } from '../terms/terms.en';
import type { AiUsesWords } from './ai-uses.de';

const nobodyUses = 'You say: nobody here uses AI.';
const keptByCompany = 'You say: AI instructions and automations are in company accounts.';

export const aiUsesEn: AiUsesWords = {
	lead: 'Whoever does not know which AI runs in the company and what it may do can neither protect nor replace it. Enter what is used today; where your answers in the check say otherwise, it is said here.',
	form: {
		new: 'Enter an AI',
		change: 'Change an entry',
		tool: 'Which AI is it?',
		toolHint: 'For example the name of the program',
		task: 'What do you use it for?',
		who: 'Who uses it?',
		since: 'Since when? (roughly will do)',
		gate: 'Which AI use is it?',
		otherGate: 'None of these',
		mayAct: 'It looks things up in our systems or does something there by itself.',
		reaches: 'Which systems does it reach?',
		system: (position) => `System ${position}`,
		systemHint: 'Mailbox, ERP, drive …',
		right: 'May there',
		more: 'One more system',
		approver: 'Who approves?',
		revokeHow: 'How exactly?',
		keeperWho: 'Who has them?',
		entered: (count) =>
			count === 1 ? 'Entered. It is the first.' : `Entered. That makes ${count} in all.`
	},
	rights: { read: 'read', write: 'write', act: 'act' },
	rightSigns: { read: 'R', write: 'W', act: 'A' },
	rightsKey: 'R: may read. W: may write, too. A: may act as well, for instance send.',
	fields: {
		access: {
			title: 'Through which account do your people use it?',
			short: 'people’s account',
			choices: {
				company: 'A company account',
				private: 'A private account',
				unknown: 'I do not know'
			}
		},
		identity: {
			title: 'With which account does it work in the systems?',
			short: 'assistant’s account',
			choices: {
				own: 'With one of its own, only for it',
				person: 'With a person’s account',
				shared: 'With an account several people use',
				unknown: 'Nobody knows'
			}
		},
		approval: {
			title: 'Does anyone approve what it does?',
			short: 'approval',
			choices: {
				every: 'Yes, every time',
				some: 'Yes, for things laid down',
				nobody: 'No',
				unknown: 'Not settled'
			}
		},
		revoke: {
			title: 'How do you take its access away again?',
			short: 'switching off',
			choices: {
				'at-once': 'We can do that ourselves and at once',
				provider: 'Only through the vendor or a service provider',
				unknown: 'We have never thought about it'
			}
		},
		dataGoes: {
			title: 'Where do the data go?',
			short: 'place of the data',
			choices: {
				'in-house': 'They stay in the house',
				eu: 'To a vendor, stored in the EU',
				elsewhere: 'To a vendor, stored outside the EU',
				unknown: 'We do not know that'
			}
		},
		withoutVendor: {
			title: 'What happens if the vendor is gone?',
			short: 'without the vendor',
			choices: {
				replacement: 'A replacement is ready',
				'by-hand': 'We do it by hand again',
				stops: 'The task is left undone',
				unknown: 'Not thought about yet'
			}
		},
		keeper: {
			title: 'Where are instructions (“prompts”) and automations kept?',
			short: 'place of the instructions',
			choices: {
				company: 'In a company account',
				person: 'With a single person',
				nobody: 'They are kept nowhere',
				unknown: 'Nobody knows just now'
			}
		}
	},
	against: {
		title: 'These do not fit together',
		none: 'No entry contradicts your answers in the check.',
		noCheck: 'Once you answer in the check, it is said here where an entry contradicts that.',
		question: (short) => `Question “${short}”`,
		rules: {
			'rights-account-unknown': {
				says: 'You say: rights are granted by task and checked.',
				here: 'Nobody knows with which account this AI assistant works:'
			},
			'own-account-person': {
				says: 'You say: an AI works with an account of its own.',
				here: 'Here an AI assistant works with a person’s account:'
			},
			'own-account-shared': {
				says: 'You say: an AI works with an account of its own.',
				here: 'Here an AI assistant works with an account several people use:'
			},
			'switched-off-late': {
				says: 'You say: its account can be switched off at once.',
				here: 'Here that takes others, or has not been thought about:'
			},
			'approval-nobody': {
				says: 'You say: what a person approves is laid down and set up.',
				here: 'Nobody approves what this AI assistant writes or does, or it is not settled:'
			},
			'permitted-private': {
				says: 'You say: there are company accounts for AI.',
				here: 'Here a private account is used:'
			},
			'agreed-private': {
				says: 'You say: for all services used for work it is agreed what happens to the data.',
				here: 'A private account is under no agreement of the company:'
			},
			'agreed-place-unknown': {
				says: 'You say: for all services used for work the storage location is agreed.',
				here: 'Here it is not known where the data go:'
			},
			'no-service-leaves': {
				says: 'You say: we use neither cloud nor AI services.',
				here: 'Here data go to a vendor:'
			},
			'no-vendor-uses': { says: nobodyUses, here: 'Entered is:' },
			'replacement-stops': {
				says: 'You say: for the important tasks an alternative is written down.',
				here: 'Here the task would be left undone, or it has not been thought about:'
			},
			'nothing-kept-uses': { says: nobodyUses, here: 'Entered is:' },
			'kept-privately': {
				says: keptByCompany,
				here: 'Here they are with one person, nowhere, or nobody knows where:'
			},
			'kept-private-account': {
				says: keptByCompany,
				here: 'Here a private account is used:'
			}
		},
		gate: (name) => `By your answers, “${name}” is not ready yet.`,
		gateHere: 'Here it is running already:',
		gateMissing: (questions) => `Still missing: ${questions}`
	},
	matrix: {
		title: 'What may go where?',
		helper: 'AI assistant',
		nothing: 'does not reach it'
	},
	list: {
		title: 'All entries',
		sum: (uses, helpers) =>
			`${uses === 1 ? '1 entry' : `${uses} entries`}, AI assistants among them: ${helpers}`,
		noName: 'No name yet',
		helper: 'AI assistant: looks things up or acts by itself',
		unclear: (fields) => `Not known yet: ${fields}`,
		since: (text) => `since: ${text}`,
		separator: termsEn.separator
	},
	report: {
		lead: 'Which AI is used today, what of it does something by itself, and where that contradicts the answers.',
		columns: { tool: 'AI and task', who: 'Who, since when', state: 'What it may do' }
	}
};
