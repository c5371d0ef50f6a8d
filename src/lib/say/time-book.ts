import { CASES_TO_TELL, type BookedTrial, type RealisationFactor } from '../domain';
import { displayedName } from '../language/displayed-name';
import { formatNumber } from '../language/format';
import type { Locale } from '../language/locale';
import type { TimeBookWords } from '../language/words/time-book';

/** What trials are told with. */
export interface TimeBookVoice {
	readonly words: TimeBookWords;
	readonly locale: Locale;
}

/** One decimal; below zero with a minus that reads as one. */
export function signedNumber(value: number, { locale }: TimeBookVoice): string {
	const rounded = Math.round(value * 10) / 10;
	const text = formatNumber(Math.abs(rounded), locale, 1);
	return rounded < 0 ? `−${text}` : text;
}

/** „2,0 h“, or that it is not known yet. */
export function hoursText(value: number | null, voice: TimeBookVoice): string {
	const { words } = voice;
	return value === null ? words.unknown : words.hours(signedNumber(value, voice));
}

/** „Protokolle · Chatprogramm“ */
export function trialName({ task, tool }: BookedTrial['entry'], { words }: TimeBookVoice): string {
	const name = task === '' ? words.trial.unnamed : displayedName(task);
	return tool === undefined || tool === '' ? name : `${name}\u00a0· ${displayedName(tool)}`;
}

/** What the measurement says in one sentence, a negative one as a negative one. */
export function trialVerdict({ figures, entry }: BookedTrial, voice: TimeBookVoice): string {
	const { verdicts, payback } = voice.words;
	const { status, measured, isUncertain, paybackWeeks } = figures;
	if (status === 'too-few') return verdicts.tooFew(CASES_TO_TELL);
	if (measured === null) return verdicts.noCases;
	if (isUncertain) return verdicts.uncertain;
	if (measured < 0) return verdicts.slower;
	if (paybackWeeks === null || entry.oneOffHours === undefined || entry.oneOffHours === 0) {
		return verdicts.faster;
	}
	const weeks = signedNumber(paybackWeeks, voice);
	return `${verdicts.faster} ${payback(signedNumber(entry.oneOffHours, voice), weeks)}`;
}

/** „zwischen 1,4 und 2,6 h“; undefined without a range. */
export function rangeOfTrial({ figures }: BookedTrial, voice: TimeBookVoice): string | undefined {
	if (!figures.range) return undefined;
	const { low, high } = figures.range;
	return voice.words.range(signedNumber(low, voice), signedNumber(high, voice));
}

/** „10 vorher, 9 nachher“ */
export function caseCounts({ figures }: BookedTrial, { words }: TimeBookVoice): string {
	return words.counts(figures.before?.count ?? 0, figures.after?.count ?? 0);
}

/** Two decimals: a share of what was expected. */
export function factorText({ value }: RealisationFactor, { locale }: TimeBookVoice): string {
	return formatNumber(value, locale, 2);
}
