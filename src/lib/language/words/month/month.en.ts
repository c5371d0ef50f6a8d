import type { MonthWords } from './month.de';

export const monthEn: MonthWords = {
	parts: {
		plans: 'Plans',
		levers: 'Levers',
		'time-book': 'Time book',
		'source-sample': 'Source sample',
		'ai-mistakes': 'AI mistakes',
		'ai-uses': 'AI in use'
	},
	company: 'For which company?',
	unnamed: 'Company without a name',
	example: 'What this looks like at an invented company',
	unreadable: (count) =>
		count === 1
			? 'One entry cannot be read. It stays as it is and is in the saved file, too.'
			: `${count} entries cannot be read. They stay as they are and are in the saved file, too.`
};
