import { askingDe } from '../../src/lib/i18n/asking/asking.de';
import { askingEn } from '../../src/lib/i18n/asking/asking.en';
import { compareDe } from '../../src/lib/i18n/compare/compare.de';
import { compareEn } from '../../src/lib/i18n/compare/compare.en';
import { contributionDe } from '../../src/lib/i18n/contribution/contribution.de';
import { contributionEn } from '../../src/lib/i18n/contribution/contribution.en';
import { sessionDe } from '../../src/lib/i18n/session/session.de';
import { sessionEn } from '../../src/lib/i18n/session/session.en';
import { outcomeDe } from '../../src/lib/i18n/outcome/outcome.de';
import { outcomeEn } from '../../src/lib/i18n/outcome/outcome.en';
import { resultDe } from '../../src/lib/i18n/result/result.de';
import { resultEn } from '../../src/lib/i18n/result/result.en';
import { shellDe } from '../../src/lib/i18n/shell/shell.de';
import { shellEn } from '../../src/lib/i18n/shell/shell.en';

/** The words on the screens, for what is looked at in both languages. */
export const screenWords = {
	de: {
		base: '',
		shell: shellDe,
		asking: askingDe,
		outcome: outcomeDe,
		result: resultDe,
		compare: compareDe,
		contribution: contributionDe,
		session: sessionDe
	},
	en: {
		base: '/en',
		shell: shellEn,
		asking: askingEn,
		outcome: outcomeEn,
		result: resultEn,
		compare: compareEn,
		contribution: contributionEn,
		session: sessionEn
	}
} as const;

export type ScreenWords = (typeof screenWords)['de' | 'en'];
