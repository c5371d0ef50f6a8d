import type { FrameWords } from './frame.de';

export const frameEn: FrameWords = {
	product: 'Belegbar',
	unfit: {
		noScript:
			'Belegbar does its sums in your browser and needs JavaScript for that. Please switch it on for this page.',
		oldBrowser:
			'This browser is too old for Belegbar. It runs from Chrome and Edge 109, Firefox 115 and Safari 15.4 (iPhone and iPad from iOS 15.4).'
	},
	skipToContent: 'Skip to content',
	mainNavigation: 'Main menu',
	nav: {
		start: 'Start page',
		yours: 'My checks',
		open: 'Open file',
		group: 'Group',
		method: 'Method',
		privacy: 'Privacy',
		methodAndSources: 'Method and sources',
		leave: 'Leave'
	},
	continueAt: (position) => `Continue at question ${position}`,
	otherLanguage: 'Deutsch',
	noAdvice: 'Not legal advice'
};
