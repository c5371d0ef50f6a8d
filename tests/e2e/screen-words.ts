import { aiMistakesDe } from '../../src/lib/language/words/ai-mistakes/ai-mistakes.de';
import { aiMistakesEn } from '../../src/lib/language/words/ai-mistakes/ai-mistakes.en';
import { askingDe } from '../../src/lib/language/words/asking/asking.de';
import { askingEn } from '../../src/lib/language/words/asking/asking.en';
import { compareDe } from '../../src/lib/language/words/compare/compare.de';
import { compareEn } from '../../src/lib/language/words/compare/compare.en';
import { comparisonDe } from '../../src/lib/language/words/comparison/comparison.de';
import { comparisonEn } from '../../src/lib/language/words/comparison/comparison.en';
import { contributionDe } from '../../src/lib/language/words/contribution/contribution.de';
import { contributionEn } from '../../src/lib/language/words/contribution/contribution.en';
import { leversDe } from '../../src/lib/language/words/levers/levers.de';
import { leversEn } from '../../src/lib/language/words/levers/levers.en';
import { timeBookDe } from '../../src/lib/language/words/time-book/time-book.de';
import { timeBookEn } from '../../src/lib/language/words/time-book/time-book.en';
import { plansDe } from '../../src/lib/language/words/plans/plans.de';
import { plansEn } from '../../src/lib/language/words/plans/plans.en';
import { monthDe } from '../../src/lib/language/words/month/month.de';
import { monthEn } from '../../src/lib/language/words/month/month.en';
import { sourceSampleDe } from '../../src/lib/language/words/source-sample/source-sample.de';
import { sourceSampleEn } from '../../src/lib/language/words/source-sample/source-sample.en';
import { sessionDe } from '../../src/lib/language/words/session/session.de';
import { sessionEn } from '../../src/lib/language/words/session/session.en';
import { outcomeDe } from '../../src/lib/language/words/outcome/outcome.de';
import { outcomeEn } from '../../src/lib/language/words/outcome/outcome.en';
import { resultDe } from '../../src/lib/language/words/result/result.de';
import { resultEn } from '../../src/lib/language/words/result/result.en';
import { wallDe } from '../../src/lib/language/words/wall/wall.de';
import { wallEn } from '../../src/lib/language/words/wall/wall.en';
import { sayWords } from '../../src/lib/language/words/say';
import { takePartDe } from '../../src/lib/language/words/take-part/take-part.de';
import { takePartEn } from '../../src/lib/language/words/take-part/take-part.en';
import { shellDe } from '../../src/lib/language/words/shell/shell.de';
import { shellEn } from '../../src/lib/language/words/shell/shell.en';

/** The words on the screens, for what is looked at in both languages. */
export const screenWords = {
	de: {
		base: '',
		shell: shellDe,
		asking: askingDe,
		outcome: outcomeDe,
		result: resultDe,
		said: sayWords('de'),
		compare: compareDe,
		comparison: comparisonDe,
		contribution: contributionDe,
		plans: plansDe,
		sourceSample: sourceSampleDe,
		session: sessionDe,
		takePart: takePartDe,
		wall: wallDe,
		levers: leversDe,
		timeBook: timeBookDe,
		month: monthDe,
		mistakes: aiMistakesDe
	},
	en: {
		base: '/en',
		shell: shellEn,
		asking: askingEn,
		outcome: outcomeEn,
		result: resultEn,
		said: sayWords('en'),
		compare: compareEn,
		comparison: comparisonEn,
		contribution: contributionEn,
		plans: plansEn,
		sourceSample: sourceSampleEn,
		session: sessionEn,
		takePart: takePartEn,
		wall: wallEn,
		levers: leversEn,
		timeBook: timeBookEn,
		month: monthEn,
		mistakes: aiMistakesEn
	}
} as const;

export type ScreenWords = (typeof screenWords)['de' | 'en'];
