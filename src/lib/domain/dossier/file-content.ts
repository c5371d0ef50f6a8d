import type * as z from 'zod/mini';
import { schemaFaults } from '../catalogue/schema-faults';
import type { ParseResult } from '../catalogue/parse-catalogue';
import { fieldsOf, type Field, type Fields } from './fields';
import { inOrder } from './same-value';
import { DOSSIER_FORMAT, dossierFileSchema } from './file-schema';

type DossierFile = z.infer<typeof dossierFileSchema>;
type AssessmentFile = DossierFile['assessments'][string];
type ReportFile = NonNullable<DossierFile['report']>;

/** A dossier as it comes out of a file. */
export interface IncomingDossier {
	readonly id: string;
	readonly fields: Fields;
}

/** Reads the content of a dossier file of the current format. */
export function parseDossierFile(input: unknown): ParseResult<IncomingDossier> {
	const parsed = dossierFileSchema.safeParse(input);
	if (!parsed.success) return { ok: false, faults: schemaFaults(parsed.error, input) };
	return { ok: true, value: { id: parsed.data.id, fields: fieldsOf(fieldsIn(parsed.data)) } };
}

/**
 * The content of the file for a dossier, in an order that does not depend on how it came about. What
 * was deleted, and what is of this device only, is not in it.
 */
export function dossierFileContent(id: string, fields: Fields): unknown {
	const content: Tree = new Map<string, unknown>([
		['format', DOSSIER_FORMAT],
		['id', id]
	]);
	const placed = Object.values(fields).flatMap((field) => {
		const path = placeOf(field);
		return path ? [{ path, field }] : [];
	});
	placed.sort((a, b) => (a.path.join('/') < b.path.join('/') ? -1 : 1));
	for (const { path, field } of placed) {
		const { stamp, value } = { value: undefined, ...field };
		put(content, path, value === undefined ? { stamp } : { stamp, value: inOrder(value) });
	}
	if (!content.has('assessments')) content.set('assessments', {});
	return plain(content);
}

/** Not an object yet, since ids from outside must not reach what objects inherit. */
type Tree = Map<string, unknown>;

function put(tree: Tree, [first = '', ...rest]: readonly string[], leaf: unknown): void {
	if (rest.length === 0) {
		tree.set(first, leaf);
		return;
	}
	const found = tree.get(first);
	const branch = isTree(found) ? found : new Map<string, unknown>();
	tree.set(first, branch);
	put(branch, rest, leaf);
}

function isTree(value: unknown): value is Tree {
	return value instanceof Map;
}

function plain(value: unknown): unknown {
	if (!isTree(value)) return value;
	return Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]));
}

/** Where in a file a field stands; undefined for one that is in no file. */
function placeOf(field: Field): readonly string[] | undefined {
	if (field.part === 'removed' || field.part === 'all-removed' || field.part === 'saved') {
		return undefined;
	}
	if ('assessment' in field) return ['assessments', field.assessment, ...placeInAssessment(field)];
	if (field.part === 'section') return ['sections', field.section, field.key];
	return 'key' in field ? ['report', field.key] : [field.part];
}

function placeInAssessment(field: Extract<Field, { assessment: string }>): readonly string[] {
	if (field.part === 'answer') return ['answers', field.question];
	if (field.part === 'record') return ['records', field.record];
	return [field.part === 'gut-feeling' ? 'gutFeeling' : field.part];
}

function fieldsIn({ name, report, assessments, sections }: DossierFile): readonly Field[] {
	return [
		...one(name, (own) => ({ part: 'name', ...own })),
		...reportFields(report ?? {}),
		...Object.entries(assessments).flatMap(([id, own]) => assessmentFields(id, own)),
		...Object.entries(sections ?? {}).flatMap(([section, entries]) =>
			Object.entries(entries).map(
				([key, own]) => ({ part: 'section', section, key, ...own }) as const
			)
		)
	];
}

function reportFields(report: ReportFile): readonly Field[] {
	return [
		...TEXTS.flatMap((key) => one(report[key], (own) => ({ part: 'report-text', key, ...own }))),
		...CHOICES.flatMap((key) => one(report[key], (own) => ({ part: 'report-choice', key, ...own })))
	];
}

const TEXTS = ['language', 'extent', 'questionToGroup', 'honestExperience'] as const;
const CHOICES = ['withCompanyName', 'withPeople', 'withNotes', 'withAttachment'] as const;

function assessmentFields(assessment: string, own: AssessmentFile): readonly Field[] {
	const { start, scope, worked, gutFeeling, answers = {}, records = {}, reopened } = own;
	return [
		...one(start, (field) => ({ part: 'start', assessment, ...field })),
		...one(scope, (field) => ({ part: 'scope', assessment, ...field })),
		...one(worked, (field) => ({ part: 'worked', assessment, ...field })),
		...one(gutFeeling, (field) => ({ part: 'gut-feeling', assessment, ...field })),
		...one(reopened, (field) => ({ part: 'reopened', assessment, ...field })),
		...Object.entries(answers).map(
			([question, field]) => ({ part: 'answer', assessment, question, ...field }) as const
		),
		...Object.entries(records).map(
			([record, field]) => ({ part: 'record', assessment, record, ...field }) as const
		)
	];
}

/** The field of something that is in the file; none of something that is not. */
function one<Own>(own: Own | undefined, toField: (own: Own) => Field): readonly Field[] {
	return own === undefined ? [] : [toField(own)];
}
