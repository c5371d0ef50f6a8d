import {
	answerSchema,
	assessmentHeadingSchema,
	dossierOfAssessment,
	mergeFields,
	noFields,
	parseAssessment,
	type Answer,
	type Assessment,
	type AssessmentHeading,
	type Dossier,
	type Fields
} from '../../domain';
import { migrateAssessment } from '../format/migrations';
import { parseJson } from '../format/parse-json';
import { keysOf, parseOldKey } from './browser-storage';
import type { DamagedPiece } from './read-stored';

/**
 * What versions before the dossier kept: running checks under `belegbar/1/<check>/heading` and
 * `…/answer/<question>` in localStorage, completed ones as rows of a database of their own.
 */
export interface OldData {
	readonly assessments: readonly Assessment[];
	/** Keys in localStorage of what can be read; those of what cannot are not among them. */
	readonly keys: readonly string[];
	/** Ids of the rows that can be read. */
	readonly rows: readonly string[];
	readonly damaged: readonly DamagedPiece[];
}

export function readOldData(
	storage: Storage | undefined,
	rows: ReadonlyMap<string, unknown>
): OldData {
	const running = storage ? oldChecks(storage).map((check) => readCheck(storage, check)) : [];
	const runningIds = new Set(running.map(({ id }) => id));
	const completed = [...rows].map(([id, stored]) => readOldRow(id, stored));
	return {
		assessments: [
			...running.flatMap(({ assessment }) => assessment ?? []),
			// A running copy of a completed one was reopened, or could not be moved: it is the later one.
			...completed.flatMap(({ id, assessment }) =>
				assessment && !runningIds.has(id) ? [assessment] : []
			)
		],
		keys: running.flatMap(({ readable }) => readable),
		rows: completed.flatMap(({ id, assessment }) => (assessment ? [id] : [])),
		damaged: [...running, ...completed].flatMap(({ damaged }) => damaged)
	};
}

/**
 * The dossiers that old assessments make: those of one name are of one company, and those without a
 * name are of the only one there is. What is here already stays where it is.
 */
export function companiesOf(
	assessments: readonly Assessment[],
	here: readonly Dossier[]
): ReadonlyMap<string, Fields> {
	const names = new Set(assessments.flatMap(({ name }) => nameKey(name) ?? []));
	const [onlyName] = names.size === 1 ? names : [];
	const found = new Map<string, Fields>();
	const idByName = new Map<string, string>(
		here.flatMap(({ id, name }) => {
			const key = nameKey(name);
			return key === undefined ? [] : [[key, id] as const];
		})
	);
	const known = new Set(here.flatMap((one) => one.assessments.map((kept) => kept.assessment.id)));
	for (const assessment of [...assessments].sort(byStart)) {
		if (known.has(assessment.id)) continue;
		const key = nameKey(assessment.name) ?? onlyName;
		const id = (key === undefined ? undefined : idByName.get(key)) ?? assessment.id;
		if (key !== undefined) idByName.set(key, id);
		const { fields } = dossierOfAssessment(assessment);
		found.set(id, mergeFields(found.get(id) ?? noFields, fields));
	}
	return found;
}

function byStart(a: Assessment, b: Assessment): number {
	const [first, second] = [a, b].map(({ createdOn, id }) => `${createdOn} ${id}`);
	return first !== undefined && second !== undefined && first < second ? -1 : 1;
}

function nameKey(name: string | undefined): string | undefined {
	const key = name?.trim().toLowerCase();
	return key === '' ? undefined : key;
}

interface OldCheck {
	readonly id: string;
	readonly headingKey: string;
	/** By question. */
	readonly answerKeys: ReadonlyMap<string, string>;
}

interface ReadCheck {
	readonly id: string;
	readonly assessment: Assessment | undefined;
	readonly readable: readonly string[];
	readonly damaged: readonly DamagedPiece[];
}

function oldChecks(storage: Storage): readonly OldCheck[] {
	const found = new Map<string, Map<string, string>>();
	for (const key of keysOf(storage)) {
		const old = parseOldKey(key);
		if (!old) continue;
		const answers = found.get(old.id) ?? new Map<string, string>();
		if (old.question !== undefined) answers.set(old.question, key);
		found.set(old.id, answers);
	}
	return [...found].map(([id, answerKeys]) => ({
		id,
		headingKey: `belegbar/1/${id}/heading`,
		answerKeys
	}));
}

function readCheck(storage: Storage, { id, headingKey, answerKeys }: OldCheck): ReadCheck {
	const heading = readHeading(storage.getItem(headingKey));
	if (heading?.id !== id) {
		const keys = [headingKey, ...answerKeys.values()];
		const stored = Object.fromEntries(keys.map((key) => [key, storage.getItem(key)]));
		return {
			id,
			assessment: undefined,
			readable: [],
			damaged: [{ key: headingKey, dossierId: id, stored }]
		};
	}
	const read = [...answerKeys].map(([question, key]) => {
		const text = storage.getItem(key);
		return { question, key, text, answer: readAnswer(text) };
	});
	const answers = read.flatMap(({ question, answer }) =>
		answer ? [[question, answer] as const] : []
	);
	return {
		id,
		assessment: { ...heading, answers: Object.fromEntries(answers) },
		readable: [headingKey, ...read.flatMap(({ key, answer }) => (answer ? [key] : []))],
		damaged: read.flatMap(({ key, text, answer }) =>
			answer ? [] : [{ key, dossierId: id, stored: { [key]: text } }]
		)
	};
}

function readOldRow(id: string, stored: unknown): ReadCheck {
	const parsed = parseAssessment(migrateAssessment(stored));
	if (parsed.ok) return { id, assessment: parsed.value, readable: [], damaged: [] };
	return { id, assessment: undefined, readable: [], damaged: [{ key: id, dossierId: id, stored }] };
}

function readHeading(text: string | null): AssessmentHeading | undefined {
	const json = parseJson(text ?? '');
	return json.kind === 'json' ? assessmentHeadingSchema.safeParse(json.value).data : undefined;
}

function readAnswer(text: string | null): Answer | undefined {
	const json = parseJson(text ?? '');
	return json.kind === 'json' ? answerSchema.safeParse(json.value).data : undefined;
}
