import * as z from 'zod/mini';
import { shortIdSchema } from '../answers/assessment-schema';
import type { Section } from '../dossier/section';
import type { Frozen } from '../frozen';

/** Longest texts, in UTF-16 units, and the most systems one helper reaches. */
export const USE_LIMITS = { name: 100, text: 300, systems: 20 } as const;

/** What a helper may do in a system; each includes those before it. */
export const RIGHTS = ['read', 'write', 'act'] as const;
export type Right = (typeof RIGHTS)[number];

/** What may be chosen for each thing asked; "unknown" is an answer, too. */
export const USE_CHOICES = {
	/** Through whose account people use it. */
	access: ['company', 'private', 'unknown'],
	/** With whose account a helper works. */
	identity: ['own', 'person', 'shared', 'unknown'],
	/** Whether somebody approves what it does. */
	approval: ['every', 'some', 'nobody', 'unknown'],
	/** How its access is taken away. */
	revoke: ['at-once', 'provider', 'unknown'],
	dataGoes: ['in-house', 'eu', 'elsewhere', 'unknown'],
	withoutVendor: ['replacement', 'by-hand', 'stops', 'unknown'],
	/** Where prompts and automations are kept. */
	keeper: ['company', 'person', 'nobody', 'unknown']
} as const;
export type UseField = keyof typeof USE_CHOICES;
/** What is asked only of a helper, in the order it is asked. */
export const HELPER_FIELDS = [
	'identity',
	'approval',
	'revoke',
	'dataGoes',
	'withoutVendor',
	'keeper'
] as const satisfies readonly UseField[];

const name = z
	.string()
	.check(z.maxLength(USE_LIMITS.name, `a name has at most ${USE_LIMITS.name} characters`));
const text = z
	.string()
	.check(z.maxLength(USE_LIMITS.text, `a text has at most ${USE_LIMITS.text} characters`));

const reachSchema = z.strictObject({ system: name, right: z.enum(RIGHTS) });

/** One AI in use. All may be added later: it is kept from the first sign on. */
export const aiUseSchema = z.strictObject({
	tool: z.optional(name),
	task: z.optional(text),
	who: z.optional(text),
	/** In one's own words: nobody knows the day. */
	since: z.optional(name),
	/** The gate of the catalogue whose kind of use it is; undefined where none fits. */
	gate: z.optional(shortIdSchema),
	access: z.optional(z.enum(USE_CHOICES.access)),
	/** Whether it looks things up or does something in a system by itself: a helper. */
	mayAct: z.optional(z.boolean()),
	reaches: z.optional(
		z
			.array(reachSchema)
			.check(
				z.maxLength(USE_LIMITS.systems, `a helper reaches at most ${USE_LIMITS.systems} systems`)
			)
	),
	identity: z.optional(z.enum(USE_CHOICES.identity)),
	approval: z.optional(z.enum(USE_CHOICES.approval)),
	approver: z.optional(text),
	revoke: z.optional(z.enum(USE_CHOICES.revoke)),
	revokeHow: z.optional(text),
	dataGoes: z.optional(z.enum(USE_CHOICES.dataGoes)),
	withoutVendor: z.optional(z.enum(USE_CHOICES.withoutVendor)),
	keeper: z.optional(z.enum(USE_CHOICES.keeper)),
	keeperWho: z.optional(text)
});

export type AiUse = Frozen<z.infer<typeof aiUseSchema>>;
export type Reach = Frozen<z.infer<typeof reachSchema>>;

/** The register of what AI is used and what may act („KI im Einsatz“). */
export const aiUsesSection: Section<AiUse> = {
	id: 'ai-uses',
	format: 1,
	entry: aiUseSchema,
	migrations: {}
};

/** Whether it looks things up or does something by itself. */
export function isHelper({ mayAct }: AiUse): boolean {
	return mayAct === true;
}

/** The systems a helper reaches, each once and with the strongest right; none while it may not act. */
export function reachesOf(use: AiUse): readonly Reach[] {
	if (!isHelper(use)) return [];
	const named = (use.reaches ?? []).flatMap(({ system, right }) =>
		system.trim() === '' ? [] : [{ system: system.trim(), right }]
	);
	return named
		.filter(({ system }, i) => named.findIndex((other) => isSameSystem(other.system, system)) === i)
		.map(({ system }) => ({
			system,
			right: strongestOf(named.filter((other) => isSameSystem(other.system, system)))
		}));
}

/** The strongest right a helper has anywhere; undefined where it reaches nothing. */
export function strongestRight(use: AiUse): Right | undefined {
	const reaches = reachesOf(use);
	return reaches.length === 0 ? undefined : strongestOf(reaches);
}

/** What is not known of a use or helper yet, in the order it is asked. */
export function unclearFields(use: AiUse): readonly UseField[] {
	const asked: readonly UseField[] = ['access', ...(isHelper(use) ? HELPER_FIELDS : [])];
	return asked.filter((field) => use[field] === undefined || use[field] === 'unknown');
}

/** Whether two names mean the same system, however they are written. */
export function isSameSystem(a: string, b: string): boolean {
	return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function strongestOf(reaches: readonly Reach[]): Right {
	const places = reaches.map(({ right }) => RIGHTS.indexOf(right));
	return RIGHTS[Math.max(0, ...places)] ?? 'read';
}
