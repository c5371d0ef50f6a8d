import { termsEn } from '../terms/terms.en';
import type { FrameWords } from './frame.de';

export const frameEn: FrameWords = {
	product: termsEn.product,
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
		open: termsEn.file.open,
		group: termsEn.go.group,
		method: 'Method',
		privacy: termsEn.go.privacy,
		methodAndSources: 'Method and sources',
		imprint: 'Legal notice',
		privacyPolicy: 'Privacy policy',
		licences: 'Licences',
		leave: 'Leave'
	},
	continueAt: (position) => `Continue at question ${position}`,
	otherLanguage: termsEn.endonyms.de,
	noAdvice: 'Not legal advice'
};
