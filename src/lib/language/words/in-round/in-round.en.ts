import { termsEn } from '../terms/terms.en';
import type { InRoundWords } from './in-round.de';

export const inRoundEn: InRoundWords = {
	label: 'Your session',
	code: termsEn.round.code,
	back: termsEn.round.to,
	release: termsEn.round.release
};
