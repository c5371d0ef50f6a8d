import * as z from 'zod/mini';
import {
	COUNT_CLASSES,
	MOST_IN_ROUND,
	publishedSchema,
	ROUND_PHASES,
	slideSchema,
	type Frozen
} from '../domain';

/** The forms of what browser and server say to each other about a group session. */

export const TITLE_LIMIT = 80;
const MIN_GROUP_LIMIT = 30;
export const EXPIRY_DAYS = { most: 180 } as const;

/** 128 bits as hexadecimal digits: sessions, contributions, join tokens and participants' secrets. */
const token128 = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** 256 bits as hexadecimal digits: the facilitator's secret. */
const token256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * Without signs nobody sees, such as those that turn the writing direction of what follows, and without
 * halves of signs. Joiners stay: some scripts and signs need them.
 */
function visibleText(text: string): string {
	return text.replace(
		/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/gu,
		''
	);
}

export const sessionSettingsSchema = z.strictObject({
	title: z
		.string()
		.check(
			z.overwrite(visibleText),
			z.trim(),
			z.regex(/[\p{L}\p{N}\p{S}\p{P}]/u),
			z.maxLength(TITLE_LIMIT)
		),
	language: z.enum(['de', 'en']),
	catalogue: z.strictObject({
		id: z.string().check(z.maxLength(60)),
		version: z.string().check(z.maxLength(30))
	}),
	scope: z.enum(['quick', 'full']),
	mode: z.enum(['protected', 'open']),
	/** Fewer contributions than this show nothing; what would protect less than the method is raised. */
	minGroup: z.int().check(z.minimum(3), z.maximum(MIN_GROUP_LIMIT)),
	/** What cells are split by, and the classes participants may state. */
	split: z.nullable(z.enum(['industry', 'size'])),
	classes: z.array(z.string().check(z.maxLength(30))).check(z.maxLength(30)),
	/** 0: whoever has the link contributes. Otherwise there are so many one-time invitations. */
	invited: z._default(z.int().check(z.minimum(0), z.maximum(MOST_IN_ROUND)), 0),
	/** When the group meets, on its own calendar and clock: YYYY-MM-DD and HH:MM. */
	meetingOn: z._default(z.nullable(z.iso.date()), null),
	meetingAt: z._default(z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))), null),
	/** How many companies are expected. */
	expected: z._default(z.nullable(z.int().check(z.minimum(3), z.maximum(MOST_IN_ROUND))), null),
	/** One person tries everything out with invented companies. */
	isPractice: z._default(z.boolean(), false)
});

export type SessionSettings = Frozen<z.infer<typeof sessionSettingsSchema>>;

export const newSessionSchema = z.strictObject({
	settings: sessionSettingsSchema,
	expiryDays: z.int().check(z.minimum(1), z.maximum(EXPIRY_DAYS.most))
});

export type NewSessionRequest = Frozen<z.infer<typeof newSessionSchema>>;

/** What the facilitator's browser gets once and keeps. */
export const createdSessionSchema = z.strictObject({ id: token128, secret: token256 });

export type CreatedSession = Frozen<z.infer<typeof createdSessionSchema>>;

/** A code as it was typed or read aloud; it is normalised where it is looked up. */
export const joinRequestSchema = z.strictObject({ code: z.string().check(z.maxLength(40)) });

export const joinedSchema = z.strictObject({ id: token128, joinToken: token128 });

export type Joined = Frozen<z.infer<typeof joinedSchema>>;

export const contributionRequestSchema = z.strictObject({
	/** The contribution's code, "BB1-…"; its id is the address it is sent to. */
	code: z.string().check(z.maxLength(400)),
	/** The right to replace and withdraw it, which only this browser has. */
	secret: token128,
	hasConsented: z.boolean(),
	/** Where the session has one-time invitations: the one this is for. */
	invitation: z.optional(token128)
});

export type ContributionRequest = Frozen<z.infer<typeof contributionRequestSchema>>;

/** What the facilitator may do. */
export const commandSchema = z.discriminatedUnion('kind', [
	/** Makes the comparison, drops the contributions and shows the first slide. */
	z.strictObject({
		kind: z.literal('reveal'),
		/** In an open session: show the protected comparison though not everybody has agreed. */
		isProtectedAccepted: z.boolean(),
		/** YYYY-MM-DD on the facilitator's calendar; the comparison carries it. */
		day: z.optional(z.iso.date())
	}),
	/** Leads everybody to a slide. */
	z.strictObject({ kind: z.literal('show'), slide: slideSchema }),
	z.strictObject({ kind: z.literal('close') }),
	z.strictObject({ kind: z.literal('joining'), isJoining: z.boolean() }),
	/** Shows everybody the way into another session, which was started in place of this one. */
	z.strictObject({ kind: z.literal('succeed'), join: joinedSchema })
]);

export type SessionCommand = Frozen<z.infer<typeof commandSchema>>;

/**
 * What everybody sees of a session, the same for every viewer. It changes only when `rev` does, and
 * `rev` only when it changes, so that nobody can count contributions by it.
 */
export const sessionViewSchema = z.strictObject({
	rev: z.int(),
	settings: sessionSettingsSchema,
	phase: z.enum(ROUND_PHASES),
	/** What everybody looks at; null while nothing is published, and once it is closed. */
	slide: z.nullable(slideSchema),
	/** All there are to look at, in their order; single topics only from the discussion on. */
	slides: z.array(slideSchema),
	isJoining: z.boolean(),
	/** Before the reveal all there is to know of how many there are. */
	count: z.enum(COUNT_CLASSES),
	/** Dimensions that would stay empty if it were revealed now. */
	missing: z.array(z.string()),
	/** Only the dimensions up to the slide; talking points only from the discussion on. */
	published: z.nullable(publishedSchema),
	/** What the room believed of each dimension before; empty while nothing is published. */
	guesses: z.array(z.strictObject({ dimension: z.string(), guess: z.nullable(z.number()) })),
	/** Exact scores were shown in an open session and are gone: closed, or somebody withdrew. */
	isEnded: z.boolean(),
	/** The way into the session that was started anew in place of this one. */
	successor: z.nullable(joinedSchema),
	/** The session's code, on every device: whoever was lured into a session of their own sees another one. */
	code: z.string(),
	/** YYYY-MM-DD */
	expiresOn: z.string()
});

export type SessionView = Frozen<z.infer<typeof sessionViewSchema>>;

/** Only for the facilitator: how others get in. */
export const invitationSchema = z.strictObject({
	joinToken: token128,
	/** Eight characters that can be read aloud; null when joining is closed. */
	joinCode: z.nullable(z.string()),
	/** One-time invitations, always the same; none where whoever has the link contributes. */
	invitations: z.array(token128)
});

export type Invitation = Frozen<z.infer<typeof invitationSchema>>;

/** Where others reach the server, for whoever sits at its machine. */
export const addressesSchema = z.strictObject({ addresses: z.array(z.url()) });

export type Addresses = Frozen<z.infer<typeof addressesSchema>>;

/** Why something was refused; the browser says it in the person's words. */
export const refusalReasons = [
	'invalid',
	'too-large',
	'not-found',
	'forbidden',
	'joining-closed',
	'session-full',
	'other-catalogue',
	'other-scope',
	'class-not-allowed',
	'invitation-needed',
	'invitation-used',
	'already-revealed',
	'too-few',
	'not-agreed',
	'wrong-phase',
	'too-many-requests',
	'storage-full',
	'misconfigured',
	'unavailable'
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

export const refusalSchema = z.strictObject({
	reason: z.enum(refusalReasons),
	/** In which to try again, in seconds. */
	retryAfter: z.optional(z.int()),
	/** Of a server that is set up to expect it from a proxy, which does not send it. */
	header: z.optional(z.string())
});
