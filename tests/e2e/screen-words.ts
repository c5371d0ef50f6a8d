import { askingDe } from '../../src/lib/i18n/asking/asking.de';
import { askingEn } from '../../src/lib/i18n/asking/asking.en';
import { outcomeDe } from '../../src/lib/i18n/outcome/outcome.de';
import { outcomeEn } from '../../src/lib/i18n/outcome/outcome.en';
import { resultDe } from '../../src/lib/i18n/result/result.de';
import { resultEn } from '../../src/lib/i18n/result/result.en';
import { shellDe } from '../../src/lib/i18n/shell/shell.de';
import { shellEn } from '../../src/lib/i18n/shell/shell.en';

/** The words on the screens, for what is looked at in both languages. */
export const screenWords = {
	de: { base: '', shell: shellDe, asking: askingDe, outcome: outcomeDe, result: resultDe },
	en: { base: '/en', shell: shellEn, asking: askingEn, outcome: outcomeEn, result: resultEn }
} as const;

export type ScreenWords = (typeof screenWords)['de' | 'en'];
