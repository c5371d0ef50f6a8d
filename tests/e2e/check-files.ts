import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answer, Assessment, Scope } from '../../src/lib/domain';

/** Assessment files as people have them, made without the app's own writer. */

const catalogueFile = new URL(
	'../../src/lib/catalogues/ai-readiness/1.1.0/catalogue.json',
	import.meta.url
);
const catalogueShape = z.object({
	questions: z.array(
		z.object({ id: z.string(), quick: z.boolean(), allowsNotApplicable: z.boolean() })
	)
});
const catalogue = catalogueShape.parse(JSON.parse(readFileSync(catalogueFile, 'utf8')));

type CatalogueQuestion = z.infer<typeof catalogueShape>['questions'][number];

export const dimensionNames = [
	'Prozesse',
	'Daten',
	'Dokumentation',
	'Menschen und Veränderung',
	'Digitale Souveränität'
] as const;

function questionsAsked(scope: Scope): readonly CatalogueQuestion[] {
	return catalogue.questions.filter(({ quick }) => quick || scope === 'full');
}

export const soundSource = {
	state: 'named',
	opened: true,
	reviewedOn: new Date().toISOString().slice(0, 7),
	owner: 'active',
	where: 'Ordner „Angebote“, Blatt 3',
	who: 'Frau Öllinger',
	note: 'Liegt auch gedruckt im Büro.'
} as const;

interface CheckInput {
	readonly scope?: Scope;
	readonly id?: string;
	readonly name?: string;
	readonly completedOn?: string;
	/** The answer to a question, by its place among those asked; undefined leaves it open. */
	readonly answer?: (index: number, question: CatalogueQuestion) => Answer | undefined;
}

/** A check with every question answered, every third with a source, unless said otherwise. */
export function aCheck({ scope = 'quick', answer = mixedAnswer, ...rest }: CheckInput): Assessment {
	const answers = questionsAsked(scope).flatMap((question, index) => {
		const given = answer(index, question);
		return given ? [[question.id, given] as const] : [];
	});
	return {
		format: 1,
		catalogue: { id: 'ai-readiness', version: '1.1.0' },
		scope,
		id: 'journey-check',
		createdOn: '2026-03-02',
		updatedOn: '2026-03-09',
		gutFeeling: { PR: 60, DA: 45, DO: 50, ME: 70, SO: 30 },
		...rest,
		answers: Object.fromEntries(answers)
	};
}

export function mixedAnswer(index: number): Answer {
	const level = index % 5;
	return index % 3 === 0 && level >= 2 ? { level, evidence: soundSource } : { level };
}

/** The first questions answered, the others open. */
export function upTo(count: number): (index: number) => Answer | undefined {
	return (index) => (index < count ? mixedAnswer(index) : undefined);
}

const savedShape = z.object({
	assessments: z.record(
		z.string(),
		z.object({ answers: z.record(z.string(), z.object({ value: z.unknown() })) })
	)
});
const answersShape = z.object({ answers: z.record(z.string(), z.unknown()) });

/** The answers in a file of any age that holds one assessment. */
export function answersIn(text: string): Readonly<Record<string, unknown>> {
	const content: unknown = JSON.parse(text);
	const saved = savedShape.safeParse(content);
	if (!saved.success) return answersShape.parse(content).answers;
	const [only] = Object.values(saved.data.assessments);
	const answers = Object.entries(only?.answers ?? {});
	return Object.fromEntries(answers.map(([id, { value }]) => [id, value]));
}

export interface FileToOpen {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

export function fileOf(content: unknown, name = 'check.belegbar.json'): FileToOpen {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
