import { termsEn } from '../terms/terms.en';
import type { SlidesWords } from './slides.de';

export const slidesEn: SlidesWords = {
	position: termsEn.slideOf,
	topicPosition: (at, count) => `Topic ${at} of ${count}`,
	names: {
		guess: 'What we believed',
		claimed: (area) => `${area}: ${termsEn.claimed}`,
		evidenced: (area) => `${area}: ${termsEn.evidenced}`,
		'last-time': termsEn.round.lastTime
	},
	lastTimeElsewhere:
		'This comparison is on the device on which the group file of last time has been opened.'
};
