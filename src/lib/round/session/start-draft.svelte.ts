import type { ClassKind, IsoDate, Scope } from '$lib/domain';
import type { Locale } from '$lib/language/locale';
import { lastDay, usualExpiry } from './expiry';
import { classesOf, INVITED, LEAST_GROUP, type SessionWish } from './session-wish';

/** What the form begins with, where it is not empty. */
export type Beginning = Partial<Omit<SessionWish, 'expiryDays'>>;

/** A session as it is being thought up. */
export class StartDraft {
	title = $state('');
	/** YYYY-MM-DD, or empty. */
	meetingOn = $state('');
	/** HH:MM, or empty. */
	meetingAt = $state('');
	expected = $state<number | undefined>();
	language: Locale = $state('de');
	scope = $state<Scope>('quick');
	mode = $state<'protected' | 'open'>('protected');
	classes = $state.raw<readonly string[]>([]);
	minGroup = $state(LEAST_GROUP);
	contributors = $state<'link' | 'invited'>('link');
	/** In days; undefined until somebody decides. */
	chosenExpiry = $state<number | undefined>();

	readonly #today: () => IsoDate;
	#split = $state<ClassKind | 'none'>('none');
	#invited = $state<number | undefined>();

	constructor(locale: Locale, today: () => IsoDate, beginning: Beginning = {}) {
		const given = { ...EMPTY, language: locale, ...beginning };
		this.#today = today;
		this.title = given.title;
		this.meetingOn = given.meetingOn ?? '';
		this.meetingAt = given.meetingAt ?? '';
		this.expected = given.expected ?? undefined;
		this.language = given.language;
		this.scope = given.scope;
		this.mode = given.mode;
		this.#split = given.split ?? 'none';
		this.classes = given.classes;
		this.minGroup = given.minGroup;
		this.contributors = given.invited === 0 ? 'link' : 'invited';
		this.#invited = given.invited === 0 ? undefined : given.invited;
	}

	get split(): ClassKind | 'none' {
		return this.#split;
	}

	set split(chosen: ClassKind | 'none') {
		this.#split = chosen;
		this.classes = classesOf(this.#kind);
	}

	/** As many as are expected, until somebody says otherwise. */
	get invited(): number | undefined {
		return this.#invited ?? Math.max(INVITED.least, this.expected ?? INVITED.usual);
	}

	set invited(chosen: number | undefined) {
		this.#invited = chosen;
	}

	/** In days; what holds unless somebody decides otherwise. */
	get usualExpiry(): number {
		return usualExpiry(this.#meeting, this.#today());
	}

	get expiryDays(): number {
		return this.chosenExpiry ?? this.usualExpiry;
	}

	/** The day the session is deleted. */
	get endsOn(): IsoDate {
		return lastDay(this.expiryDays, this.#today());
	}

	get wish(): SessionWish {
		return {
			title: this.title.trim(),
			meetingOn: this.#meeting,
			meetingAt: this.meetingAt === '' ? null : this.meetingAt,
			expected: this.expected ?? null,
			language: this.language,
			scope: this.scope,
			mode: this.mode,
			split: this.#kind,
			classes: this.classes,
			minGroup: this.minGroup,
			invited: this.contributors === 'link' ? 0 : (this.invited ?? INVITED.usual),
			expiryDays: this.expiryDays
		};
	}

	get #meeting(): IsoDate | null {
		return this.meetingOn === '' ? null : this.meetingOn;
	}

	get #kind(): ClassKind | null {
		return this.split === 'none' ? null : this.split;
	}
}

const EMPTY = {
	title: '',
	meetingOn: null,
	meetingAt: null,
	expected: null,
	scope: 'quick',
	mode: 'protected',
	split: null,
	classes: [],
	minGroup: LEAST_GROUP,
	invited: 0
} as const;
