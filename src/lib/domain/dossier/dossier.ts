import { findAssessmentFaults } from '../answers/assessment-faults';
import type { Assessment } from '../answers/assessment';
import type { Catalogue } from '../catalogue/catalogue';
import {
	keptAssessments,
	unreadableAssessments,
	type AssessmentFields,
	type KeptAssessment,
	type UnreadableAssessment
} from './kept-assessment';

import { hasOtherSections } from './catalogue-key';
import { latestStamp, type Field, type Fields } from './fields';
import type { Stamp } from './stamp';

export type { KeptAssessment, UnreadableAssessment } from './kept-assessment';

/**
 * One company („Mappe“): everything it keeps. Its assessments, the texts and choices for its report,
 * and sections of which this program may know nothing. A view of its fields; see fields.ts.
 */
export interface Dossier {
	/** Random; it says nothing about the company. */
	readonly id: string;
	readonly name: string | undefined;
	/** Running and completed, in order of last work, the latest first. */
	readonly assessments: readonly KeptAssessment[];
	/** Assessments of which it is not known any more what was asked. */
	readonly unreadable: readonly UnreadableAssessment[];
	readonly report: ReportWishes;
	/** By section and key; verbatim, whoever wrote them. Their features bring the schema. */
	readonly sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	/** The day it was last saved as a file; undefined before the first time. */
	readonly savedOn: string | undefined;
	/** Whether anything changed since then. */
	readonly isSaved: boolean;
	readonly lastWork: Stamp;
	readonly fields: Fields;
}

/** The texts and choices for the report; what was never chosen is undefined. */
export interface ReportWishes {
	/** A locale. */
	readonly language?: string | undefined;
	readonly extent?: string | undefined;
	readonly questionToGroup?: string | undefined;
	readonly honestExperience?: string | undefined;
	readonly withCompanyName?: boolean | undefined;
	readonly withPeople?: boolean | undefined;
	readonly withNotes?: boolean | undefined;
	readonly withAttachment?: boolean | undefined;
}

export type CatalogueFinder = (reference: Assessment['catalogue']) => Catalogue | undefined;

/** The dossier its fields make. Answers that do not fit their catalogue are left out and named. */
export function dossierOf(id: string, fields: Fields, findCatalogue: CatalogueFinder): Dossier {
	const list = Object.values(fields);
	const name = list.find((field) => field.part === 'name')?.value;
	const byAssessment = fieldsByAssessment(list);
	const found = byAssessment.flatMap((own) => keptAssessments(own, name));
	const saved = list.find((field) => field.part === 'saved');
	const lastWork = latestStamp(list.filter(({ part }) => part !== 'saved'));
	return {
		id,
		name,
		assessments: found.map((kept) => fitting(kept, findCatalogue)).sort(byLastWork),
		unreadable: byAssessment
			.filter((own) => !wasRemoved(own.id, fields))
			.flatMap(unreadableAssessments)
			.sort(byLastWork),
		report: reportWishes(list),
		sections: sectionsOf(list),
		savedOn: saved?.value,
		isSaved: saved !== undefined && saved.stamp > lastWork,
		lastWork,
		fields
	};
}

/** Whether nothing is in it that somebody could miss. */
export function isDossierEmpty(dossier: Dossier): boolean {
	const { assessments, unreadable, name } = dossier;
	const count = assessments.length + unreadable.length;
	return count === 0 && name === undefined && !hasOtherSections(dossier);
}

/** An assessment of a dossier by its id; undefined when there is none. */
export function findKept(dossier: Dossier, assessmentId: string): KeptAssessment | undefined {
	return dossier.assessments.find(({ assessment }) => assessment.id === assessmentId);
}

/** The latest work first. */
function byLastWork(a: { lastWork: Stamp }, b: { lastWork: Stamp }): number {
	if (a.lastWork === b.lastWork) return 0;
	return a.lastWork < b.lastWork ? 1 : -1;
}

/** Whatever a tab still wrote that did not know. */
function wasRemoved(assessmentId: string, fields: Fields): boolean {
	return Boolean(fields['all-removed'] ?? fields[`assessment/${assessmentId}/removed`]);
}

function fieldsByAssessment(list: readonly Field[]): readonly AssessmentFields[] {
	const found = new Map<string, Field[]>();
	for (const field of list) {
		if (!('assessment' in field) || field.part === 'removed') continue;
		const own = found.get(field.assessment);
		if (own) own.push(field);
		else found.set(field.assessment, [field]);
	}
	return [...found].map(([id, own]) => ({ id, list: own }));
}

function fitting(kept: KeptAssessment, findCatalogue: CatalogueFinder): KeptAssessment {
	const catalogue = findCatalogue(kept.assessment.catalogue);
	if (!catalogue) return { ...kept, isKnown: false };
	const faulty = new Set(findAssessmentFaults(kept.assessment, catalogue).map(({ path }) => path));
	if (faulty.size === 0) return kept;
	const { answers, gutFeeling, ...heading } = kept.assessment;
	const fit = Object.entries(answers).filter(([id]) => !faulty.has(`answers.${id}`));
	const guesses = Object.entries(gutFeeling ?? {}).filter(
		([id]) => !faulty.has(`gutFeeling.${id}`)
	);
	const damaged = Object.keys(answers).filter((id) => faulty.has(`answers.${id}`));
	return {
		...kept,
		damaged,
		assessment: {
			...heading,
			...(gutFeeling === undefined ? {} : { gutFeeling: Object.fromEntries(guesses) }),
			answers: Object.fromEntries(fit)
		}
	};
}

function reportWishes(list: readonly Field[]): ReportWishes {
	const wishes = list.map((field) =>
		field.part === 'report-text' || field.part === 'report-choice'
			? { [field.key]: field.value }
			: {}
	);
	return wishes.reduce((all, wish) => ({ ...all, ...wish }), {});
}

function sectionsOf(list: readonly Field[]): Dossier['sections'] {
	const sections: Record<string, Record<string, unknown>> = {};
	for (const field of list) {
		if (field.part !== 'section' || field.value === undefined) continue;
		sections[field.section] = { ...sections[field.section], [field.key]: field.value };
	}
	return sections;
}
