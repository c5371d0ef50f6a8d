import type { Dossier, KeptAssessment } from './dossier';
import { mergeFields, type Field, type Fields } from './fields';
import { isSameValue } from './same-value';

/** What merging a dossier that comes in would do to the one that is here; shown before it happens. */
export interface MergePreview {
	/** In the order in which the incoming dossier lists them. */
	readonly assessments: readonly AssessmentMerge[];
	/** The name it would have, where that is another one. */
	readonly newName: string | undefined;
	/** Texts, choices and sections that would change. */
	readonly otherChanges: number;
	/** Whether nothing would change at all. */
	readonly isUnchanged: boolean;
}

/** How one assessment of the incoming dossier meets those that are here. */
export interface AssessmentMerge {
	readonly assessment: KeptAssessment['assessment'];
	readonly kind: 'new' | 'changed' | 'unchanged';
	/** Answers that would be taken over because they are newer. */
	readonly taken: number;
	/** Answers that differ and stay as they are here, because those are newer. */
	readonly kept: number;
}

/** Compares a dossier with an incoming state of the same company, without changing anything. */
export function mergePreview(here: Dossier, incoming: Dossier): MergePreview {
	const merged = mergeFields(here.fields, incoming.fields);
	const changed = Object.entries(merged).filter(([key, field]) => !isSame(here.fields[key], field));
	const name = merged['name'];
	const newName = name?.part === 'name' && name.value !== here.name ? name.value : undefined;
	return {
		assessments: incoming.assessments.map((kept) => assessmentMerge(here.fields, merged, kept)),
		newName,
		otherChanges: changed.filter(([, field]) => isOther(field)).length,
		isUnchanged: changed.length === 0
	};
}

function assessmentMerge(here: Fields, merged: Fields, kept: KeptAssessment): AssessmentMerge {
	const id = kept.completion?.origin ?? kept.assessment.id;
	const prefix = `assessment/${id}/`;
	const keys = Object.keys(merged).filter((key) => key.startsWith(prefix));
	const isNew = !Object.keys(here).some((key) => key.startsWith(prefix));
	const changed = keys.filter((key) => !isSame(here[key], merged[key]));
	const taken = changed.filter((key) => merged[key]?.part === 'answer').length;
	const differing = Object.entries(kept.assessment.answers).filter(([question, answer]) => {
		const own = merged[`${prefix}answer/${question}`];
		return own?.part === 'answer' && !isSameValue(own.value, answer);
	});
	return {
		assessment: kept.assessment,
		kind: isNew ? 'new' : changed.length > 0 ? 'changed' : 'unchanged',
		taken,
		kept: isNew ? 0 : differing.length
	};
}

function isSame(a: Field | undefined, b: Field | undefined): boolean {
	return isSameValue(a && valueOf(a), b && valueOf(b));
}

function valueOf({ stamp: _, ...rest }: Field): unknown {
	return rest;
}

function isOther({ part }: Field): boolean {
	return part === 'report-text' || part === 'report-choice' || part === 'section';
}
