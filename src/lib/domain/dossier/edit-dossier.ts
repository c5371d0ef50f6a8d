import type { Answer, Assessment } from '../answers/assessment';
import type { Catalogue, Scope } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { withAtHand } from '../evidence/edit-evidence';
import { carryOver } from './carry-over';
import type { KeptAssessment, ReportWishes } from './dossier';
import type { Change } from './fields';

/**
 * What somebody does with a dossier, as the changes it takes. Changes given together belong together:
 * they are stored all or none.
 */

interface Begin {
	readonly id: string;
	readonly today: IsoDate;
}

/** Begins an empty assessment. */
export function startChanges(
	catalogue: Catalogue,
	scope: Scope,
	{ id, today }: Begin
): readonly Change[] {
	return [...headingChanges(scope, { id, today }), startChange(catalogue, { id, today })];
}

function headingChanges(scope: Scope, { id, today }: Begin): readonly Change[] {
	return [
		{ part: 'scope', assessment: id, value: scope },
		{ part: 'worked', assessment: id, value: today }
	];
}

function startChange({ id, version }: Catalogue, begin: Begin, repeats?: string): Change {
	const value = { catalogue: { id, version }, createdOn: begin.today };
	return {
		part: 'start',
		assessment: begin.id,
		value: repeats === undefined ? value : { ...value, repeats }
	};
}

/**
 * All of an assessment as changes: for one that comes from elsewhere as a whole. The record of a
 * completed one is called the same wherever it is opened.
 */
export function adoptChanges(assessment: Assessment, record = 'first'): readonly Change[] {
	const { id, catalogue, scope, createdOn, updatedOn, gutFeeling } = assessment;
	const answers = Object.entries(assessment.answers).map(
		([question, value]) => ({ part: 'answer', assessment: id, question, value }) as const
	);
	const completed = completedRecord(assessment);
	return [
		{ part: 'scope', assessment: id, value: scope },
		{ part: 'worked', assessment: id, value: updatedOn },
		...(gutFeeling ? [{ part: 'gut-feeling', assessment: id, value: gutFeeling } as const] : []),
		...answers,
		{ part: 'start', assessment: id, value: { catalogue, createdOn } },
		...(completed ? [{ part: 'record', assessment: id, record, value: completed } as const] : [])
	];
}

/** Another answer, or none any more. */
export function answerChange(
	assessmentId: string,
	question: string,
	answer: Answer | undefined
): Change {
	return {
		part: 'answer',
		assessment: assessmentId,
		question,
		...(answer ? { value: answer } : {})
	};
}

/** The day of the last work, where it is not noted yet. */
export function workedChanges(assessment: Assessment, today: IsoDate): readonly Change[] {
	if (assessment.updatedOn === today) return [];
	return [{ part: 'worked', assessment: assessment.id, value: today }];
}

/** Keeps what is answered now as a record of this day. It is one field: stored or not, never half. */
export function completeChanges(
	assessment: Assessment,
	{ record, today }: { readonly record: string; readonly today: IsoDate }
): readonly Change[] {
	const value = completedRecord({ ...assessment, completedOn: today });
	return value ? [{ part: 'record', assessment: assessment.id, record, value }] : [];
}

/**
 * Takes a completed assessment back into work, with what was answered since. A record that stands
 * alone goes on as an assessment of its own.
 */
export function reopenChanges(
	{ assessment, completion }: KeptAssessment,
	{ id, today }: Begin
): readonly Change[] {
	if (!completion) return [];
	const { origin, record, isAlone } = completion;
	const withdrawn: Change = { part: 'record', assessment: origin, record };
	if (!isAlone) {
		const worked: Change = { part: 'worked', assessment: origin, value: today };
		return [worked, withdrawn, { part: 'reopened', assessment: origin }];
	}
	const { completedOn: _, ...running } = assessment;
	return [...adoptChanges({ ...running, id, updatedOn: today }), withdrawn];
}

/** Deletes one assessment. A record beside another goes alone. */
export function removeChanges({ assessment, completion }: KeptAssessment): readonly Change[] {
	if (completion && completion.origin !== assessment.id) {
		return [{ part: 'record', assessment: completion.origin, record: completion.record }];
	}
	return [{ part: 'removed', assessment: assessment.id }];
}

/** The catalogue of an earlier assessment and the one that asks now; undefined where nobody has it. */
interface Versions {
	readonly before: Catalogue | undefined;
	readonly now: Catalogue;
}

/**
 * Begins the next assessment with the answers of an earlier one, as far as the catalogue still asks
 * the same. Every source is kept; one that was opened is to be looked at again (see
 * sourcesToLookAt), and what could be shown at once last time is asked anew: nobody has said it of today.
 */
export function repeatChanges(
	{ before, now }: Versions,
	previous: Assessment,
	{ id, today }: Begin
): readonly Change[] {
	const { answers } = carryOver(previous, before, now);
	return [
		...headingChanges(previous.scope, { id, today }),
		...Object.entries(answers).map(([question, answer]) =>
			answerChange(id, question, unopened(answer))
		),
		startChange(now, { id, today }, previous.id)
	];
}

/**
 * Goes on with a running assessment in another version of its catalogue, as a new one beside it:
 * what means the same keeps its answer and its source as they are, opened or not.
 */
export function continueChanges(
	{ before, now }: Versions,
	running: Assessment,
	{ id, today }: Begin
): readonly Change[] {
	const { answers, gutFeeling } = carryOver(running, before, now);
	return [
		...headingChanges(running.scope, { id, today }),
		...(gutFeeling ? [{ part: 'gut-feeling', assessment: id, value: gutFeeling } as const] : []),
		...Object.entries(answers).map(([question, answer]) => answerChange(id, question, answer)),
		startChange(now, { id, today })
	];
}

/**
 * Begins a full assessment with everything of a narrower one, which stays beside it as it is, running or
 * completed.
 */
export function widenChanges(
	{ assessment, repeats }: KeptAssessment,
	{ id, today }: Begin
): readonly Change[] {
	const { completedOn: _, ...running } = assessment;
	const wider = { ...running, id, scope: 'full', createdOn: today, updatedOn: today } as const;
	return adoptChanges(wider).map((change) =>
		change.part === 'start' && change.value && repeats !== undefined
			? { ...change, value: { ...change.value, repeats } }
			: change
	);
}

/** Other texts or choices for the report. */
export function reportChanges(wishes: ReportWishes): readonly Change[] {
	return Object.entries(REPORT_PARTS).flatMap(([key, toChange]) =>
		key in wishes ? [toChange(wishes)] : []
	);
}

const REPORT_PARTS = {
	language: ({ language }) => ({ part: 'report-text', key: 'language', value: language }),
	extent: ({ extent }) => ({ part: 'report-text', key: 'extent', value: extent }),
	questionToGroup: ({ questionToGroup }) => ({
		part: 'report-text',
		key: 'questionToGroup',
		value: questionToGroup
	}),
	honestExperience: ({ honestExperience }) => ({
		part: 'report-text',
		key: 'honestExperience',
		value: honestExperience
	}),
	withCompanyName: ({ withCompanyName }) => ({
		part: 'report-choice',
		key: 'withCompanyName',
		value: withCompanyName
	}),
	withPeople: ({ withPeople }) => ({
		part: 'report-choice',
		key: 'withPeople',
		value: withPeople
	}),
	withNotes: ({ withNotes }) => ({ part: 'report-choice', key: 'withNotes', value: withNotes }),
	withAttachment: ({ withAttachment }) => ({
		part: 'report-choice',
		key: 'withAttachment',
		value: withAttachment
	})
} as const satisfies Record<keyof ReportWishes, (wishes: ReportWishes) => Change>;

function completedRecord({
	catalogue,
	scope,
	createdOn,
	completedOn,
	gutFeeling,
	answers
}: Assessment) {
	if (completedOn === undefined) return undefined;
	return {
		catalogue,
		scope,
		createdOn,
		completedOn,
		...(gutFeeling ? { gutFeeling } : {}),
		answers
	};
}

function unopened({ level, evidence }: Answer): Answer {
	if (!evidence) return { level };
	if (evidence.state !== 'named') return { level, evidence };
	const asNoted = evidence.isAtHand ? withAtHand(evidence, false) : evidence;
	return { level, evidence: { ...asNoted, opened: false } };
}
