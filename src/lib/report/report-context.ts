import type { MeasureText } from '../charts/scene';
import {
	dimensionRows,
	movedSince,
	progressOf,
	unchangedQuestions,
	type Assessment,
	type AssessmentScore,
	type Catalogue,
	type DimensionRow,
	type Dossier,
	type Moved,
	type Progress,
	type ScoredAnswer,
	type Trend
} from '../domain';
import type { Locale } from '../language/locale';
import type { ReportWords } from '../language/words/report';
import type { Instrument } from '../language/instrument';
import { voiceOf, type Voice } from '../say/score';
import type { Block } from './report-document';

/** What somebody chose before the export. */
export interface ReportOptions {
	/** Only the meeting paper, or everything. */
	readonly extent: 'short' | 'full';
	readonly withCompanyName: boolean;
	/** Where it is written, and the notes. */
	readonly withNotes: boolean;
	readonly withPeople: boolean;
	readonly withAttachment: boolean;
	readonly questionToGroup?: string | undefined;
	readonly honestExperience?: string | undefined;
	/** Ids of the parts of the folder that do not go in. */
	readonly partsLeftOut?: readonly string[] | undefined;
}

/** A completed check with its own version of the catalogue. */
export interface EarlierCheck {
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
}

export interface ReportInput {
	readonly instrument: Instrument;
	readonly assessment: Assessment;
	readonly score: AssessmentScore;
	/** YYYY-MM-DD, the day the score is as of. */
	readonly today: string;
	readonly words: ReportWords;
	readonly options: ReportOptions;
	/** The last completed check, to compare with; whether it may be compared is decided here. */
	readonly previous?: EarlierCheck | undefined;
	/** Every area over the completed assessments up to this one; told from the second on. */
	readonly trend?: Trend | undefined;
	/** What the company keeps besides; see parts.ts. */
	readonly sections?: Dossier['sections'] | undefined;
	readonly parts?: readonly PartWriter[] | undefined;
	/** What the parts say on the first page. */
	readonly frontParts?: readonly PartWriter[] | undefined;
	/** An assessment as the text of its file; it is given one without what the options leave out. */
	readonly writeAssessment?: ((assessment: Assessment) => string) | undefined;
	readonly measureText: MeasureText;
}

/** The input of a report and what every section asks of it. */
export interface ReportContext extends ReportInput {
	readonly catalogue: Catalogue;
	readonly locale: Locale;
	/** What turns its figures and answers into words. */
	readonly voice: Voice;
	readonly rows: readonly DimensionRow[];
	readonly answers: readonly ScoredAnswer[];
	readonly progress: Progress;
	/** What moved since the check before, where the two may be compared. */
	readonly moved: Moved | undefined;
	/** Questions whose answer is printed, and sources that are listed: what a link can lead to. */
	readonly printedQuestions: ReadonlySet<string>;
	readonly printedSources: ReadonlySet<string>;
}

/** What a part of the dossier says in the report; nothing where it has nothing to say. */
export type PartWriter = (context: ReportContext) => readonly Block[];

/** Prepares a report: without private parts that were not wanted, whatever the caller left in. */
export function reportContext(input: ReportInput): ReportContext {
	const assessment = withoutPrivateParts(input.assessment, input.options);
	const { instrument, score, options } = input;
	const { catalogue, locale } = instrument;
	const answers = score.dimensions.flatMap((dimension) => dimension.answers);
	const isFull = options.extent === 'full';
	const printed = answers.filter(({ kind }) => isFull && kind !== 'unanswered');
	return {
		...input,
		catalogue,
		locale,
		voice: voiceOf(instrument, assessment.scope),
		assessment,
		answers,
		rows: dimensionRows(score, instrument, assessment.gutFeeling),
		progress: progressOf(catalogue, assessment),
		moved: movedIn(input),
		printedQuestions: new Set(printed.map(({ question }) => question.id)),
		printedSources: new Set(isFull ? usedSources(catalogue, answers) : [])
	};
}

function movedIn({ previous, assessment, score, instrument }: ReportInput): Moved | undefined {
	const { catalogue } = instrument;
	if (previous?.assessment.scope !== assessment.scope) return undefined;
	const alike = unchangedQuestions(previous.catalogue, catalogue, assessment.scope);
	return alike.size === 0 ? undefined : movedSince(previous, { assessment, catalogue, score });
}

/** Sources of the questions asked and of the gates, in catalogue order. */
function usedSources(catalogue: Catalogue, answers: readonly ScoredAnswer[]): readonly string[] {
	const used = new Set([
		...answers.flatMap(({ question }) => question.sources),
		...catalogue.gates.flatMap((gate) => gate.sources)
	]);
	return catalogue.sources.map(({ id }) => id).filter((id) => used.has(id));
}

type PrivacyOptions = Pick<ReportOptions, 'withCompanyName' | 'withPeople' | 'withNotes'>;

/** The assessment without what is not to leave the house: company name, people, places and notes. */
export function withoutPrivateParts(assessment: Assessment, options: PrivacyOptions): Assessment {
	const { name, answers, ...heading } = assessment;
	const kept = Object.entries(answers).map(([id, answer]) => {
		if (!answer.evidence) return [id, answer] as const;
		const { where, note, who, ...facts } = answer.evidence;
		const evidence = {
			...facts,
			...(options.withNotes && where !== undefined ? { where } : {}),
			...(options.withPeople && who !== undefined ? { who } : {}),
			...(options.withNotes && note !== undefined ? { note } : {})
		};
		return [id, { ...answer, evidence }] as const;
	});
	const named = options.withCompanyName && name !== undefined ? { name } : {};
	return { ...heading, ...named, answers: Object.fromEntries(kept) };
}
