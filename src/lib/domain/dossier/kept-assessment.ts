import { ASSESSMENT_FORMAT, type Answers, type Assessment } from '../answers/assessment';
import { latestStamp, type CompletedRecord, type Field } from './fields';

import { isSameValue } from './same-value';
import type { Stamp } from './stamp';

/** An assessment as its dossier keeps it. */
export interface KeptAssessment {
	/** A completed one is a record: its answers are those of the day it was completed. */
	readonly assessment: Assessment;
	readonly lastWork: Stamp;
	/** Set when it is completed. */
	readonly completion: Completion | undefined;
	/** The assessment whose answers it began with. */
	readonly repeats: string | undefined;
	/** Questions answered differently since it was completed; reopening brings these answers up. */
	readonly changedSince: readonly string[];
	/** Questions whose stored answer does not fit the catalogue; left out here and kept. */
	readonly damaged: readonly string[];
	/** False for a catalogue this program does not have. */
	readonly isKnown: boolean;
}

/** Where a completion is kept, and its place in the order of completions. */
export interface Completion {
	readonly origin: string;
	readonly record: string;
	readonly stamp: Stamp;
	/** Whether there is nothing running that reopening would bring up. */
	readonly isAlone: boolean;
}

export interface UnreadableAssessment {
	readonly id: string;
	/** How many of its answers can be read. */
	readonly answered: number;
	readonly workedOn: string | undefined;
	readonly lastWork: Stamp;
}

/** All fields of one assessment. */
export interface AssessmentFields {
	readonly id: string;
	readonly list: readonly Field[];
}

type RecordField = Extract<Field, { part: 'record' }>;
type LiveRecord = RecordField & { readonly value: CompletedRecord };

/**
 * The assessments that the fields of one make. Usually one, running or completed: the latest word
 * about its completion decides. When it was completed in two places that did not know of each other,
 * both records stay: the earlier ones stand beside it under an id of their own.
 */
export function keptAssessments(
	fields: AssessmentFields,
	name: string | undefined
): readonly KeptAssessment[] {
	const [latest, ...others] = [...recordsOf(fields)].sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
	const reopened = fields.list.find(({ part }) => part === 'reopened')?.stamp ?? '';
	const running = runningAssessment(fields, name);
	if (!latest) return running ? [running] : [];
	if (running && reopened > latest.stamp) {
		return [running, ...[latest, ...others].map((record) => besides(fields, record, name))];
	}
	const completed = completedAssessment(fields, latest, name);
	return [completed, ...others.map((record) => besides(fields, record, name))];
}

/** The assessment when answers of it are left but nothing says what it was. */
export function unreadableAssessments(fields: AssessmentFields): readonly UnreadableAssessment[] {
	const { id, list } = fields;
	if (startOf(fields) || recordsOf(fields).length > 0) return [];
	const answered = Object.keys(answersOf(fields)).length;
	if (answered === 0) return [];
	return [{ id, answered, workedOn: workedOn(fields), lastWork: latestStamp(list) }];
}

function runningAssessment(
	fields: AssessmentFields,
	name: string | undefined
): KeptAssessment | undefined {
	const start = startOf(fields);
	if (!start) return undefined;
	const gutFeeling = fields.list.find((field) => field.part === 'gut-feeling')?.value;
	return {
		...UNTOUCHED,
		assessment: {
			format: ASSESSMENT_FORMAT,
			catalogue: start.catalogue,
			scope: fields.list.find((field) => field.part === 'scope')?.value ?? 'quick',
			id: fields.id,
			...(name === undefined ? {} : { name }),
			createdOn: start.createdOn,
			updatedOn: workedOn(fields) ?? start.createdOn,
			...(gutFeeling === undefined ? {} : { gutFeeling }),
			answers: answersOf(fields)
		},
		lastWork: latestStamp(fields.list),
		repeats: start.repeats
	};
}

const UNTOUCHED = { completion: undefined, changedSince: [], damaged: [], isKnown: true } as const;

function completedAssessment(
	fields: AssessmentFields,
	record: LiveRecord,
	name: string | undefined
): KeptAssessment {
	const current = answersOf(fields);
	const hasStart = startOf(fields) !== undefined;
	const then = record.value.answers;
	const ids = [...new Set([...Object.keys(current), ...Object.keys(then)])];
	return {
		...UNTOUCHED,
		assessment: assessmentOf(fields.id, record.value, name),
		lastWork: latestStamp(fields.list),
		completion: completionOf(fields, record, !hasStart),
		repeats: startOf(fields)?.repeats,
		changedSince: hasStart ? ids.filter((id) => !isSameValue(current[id], then[id])) : []
	};
}

function besides(
	fields: AssessmentFields,
	record: LiveRecord,
	name: string | undefined
): KeptAssessment {
	return {
		...UNTOUCHED,
		assessment: assessmentOf(`${fields.id}.${record.record}`, record.value, name),
		lastWork: record.stamp,
		completion: completionOf(fields, record, true),
		repeats: startOf(fields)?.repeats
	};
}

function completionOf(
	{ id }: AssessmentFields,
	{ record, stamp }: LiveRecord,
	isAlone: boolean
): Completion {
	return { origin: id, record, stamp, isAlone };
}

function assessmentOf(
	id: string,
	{ completedOn, ...record }: CompletedRecord,
	name: string | undefined
): Assessment {
	return {
		format: ASSESSMENT_FORMAT,
		...record,
		id,
		...(name === undefined ? {} : { name }),
		updatedOn: completedOn,
		completedOn
	};
}

function startOf({ list }: AssessmentFields) {
	return list.find((field) => field.part === 'start')?.value;
}

function workedOn({ list }: AssessmentFields): string | undefined {
	return list.find((field) => field.part === 'worked')?.value;
}

function recordsOf({ list }: AssessmentFields): readonly LiveRecord[] {
	return list.filter((field) => field.part === 'record').filter(isLive);
}

function isLive(record: RecordField): record is LiveRecord {
	return record.value !== undefined;
}

function answersOf({ list }: AssessmentFields): Answers {
	return Object.fromEntries(
		list.flatMap((field) =>
			field.part === 'answer' && field.value ? [[field.question, field.value] as const] : []
		)
	);
}
