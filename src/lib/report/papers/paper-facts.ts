import type { Scope } from '../../domain';
import type { Instrument } from '../../language/instrument';
import type { Locale } from '../../language/locale';
import type { PapersWords } from '../../language/words/papers';
import { formatDate } from '../../language/format';
import type { ReportWords } from '../../language/words/report';
import type { ReportDocument } from '../report-document';

/** What is printed for a meeting. */
export type PaperKind = 'cards' | 'slips' | 'runSheet';

/** Minutes a meeting can be planned for. */
export const MEETING_MINUTES = [45, 60, 90] as const;
export type MeetingMinutes = (typeof MEETING_MINUTES)[number];

/** What the papers of a meeting say. */
export interface PaperFacts {
	readonly title: string;
	/** YYYY-MM-DD and HH:MM, as far as they are known. */
	readonly meetingOn: string | null;
	readonly meetingAt: string | null;
	readonly expected: number | null;
	readonly scope: Scope;
	readonly mode: 'protected' | 'open';
	/** Fewer contributions than this show nothing. */
	readonly least: number;
	/** Where others get in. */
	readonly link: string;
	readonly host: string;
	readonly code: string;
	/** Links that are good for one contribution each. */
	readonly invitations: readonly string[];
	readonly minutes: MeetingMinutes;
	/** YYYY-MM-DD, the day the paper is made. */
	readonly date: string;
	readonly instrument: Instrument;
}

export interface PaperContext extends PaperFacts {
	readonly locale: Locale;
	readonly words: PapersWords;
	readonly reportWords: ReportWords;
}

/** Everything of a paper but its blocks. */
export function paperHead(context: PaperContext, kind: PaperKind): Omit<ReportDocument, 'blocks'> {
	const { title, date, locale, words, reportWords } = context;
	const parts = [words.titles[kind], title];
	return {
		locale,
		title: parts.join(' – '),
		subject: words.subject,
		author: reportWords.author,
		keywords: words.keywords,
		date,
		header: parts.join(' · '),
		footer: reportWords.product,
		pageLabel: reportWords.pageOf
	};
}

/** „10.12.2026, 08:00 Uhr“; empty without a day. */
export function whenOf({ meetingOn, meetingAt, words, locale }: PaperContext): string {
	return meetingOn === null ? '' : words.when(formatDate(meetingOn, locale), meetingAt ?? '');
}
