import type { AreaPrompts } from './area-prompts.de';

export const areaPromptsEn: AreaPrompts = {
	general: {
		claimed: 'How could someone from outside tell that this score is right?',
		evidenced: 'Which piece of evidence could be shown tomorrow, and who knows where it is?'
	},
	PR: {
		claimed: 'How can you tell that a process works without the person who knows it best?',
		evidenced: 'What could new people be shown on their first day so that they understand it?'
	},
	DA: {
		claimed: 'Which figure is doubted most often in companies, and why that one?',
		evidenced: 'Two lists disagree: where does it say which one counts?'
	},
	DO: {
		claimed: 'What is often written down nowhere although everyone needs it?',
		evidenced: 'Which document could be shown within two minutes, with a date and a name on it?'
	},
	ME: {
		claimed: 'When should the people concerned hear of something new so that they come along?',
		evidenced: 'How would a guest see that people have a say and are trained?'
	},
	SO: {
		claimed: 'The most important provider stops delivering on Monday: what still works?',
		evidenced: 'Where does it say who has access to what, and who removes those who have left?'
	}
};
