import { termsDe } from '../terms/terms.de';

/** Words of the line that keeps a round in view on other pages. German is the source. */
export const inRoundDe = {
	label: 'Ihre Runde',
	code: termsDe.round.code,
	back: termsDe.round.to,
	release: termsDe.round.release
};

export type InRoundWords = typeof inRoundDe;
