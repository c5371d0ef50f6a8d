import type * as z from 'zod/mini';
import type { Frozen } from '../frozen';
import type { answerSchema, assessmentHeadingSchema, evidenceSchema } from './assessment-schema';

/**
 * One run of a catalogue by one company, as it is kept and saved. Scores are never stored, always
 * recomputed. Format of the file: methodology 2.1 and the published JSON Schema.
 */

export { ASSESSMENT_FORMAT, TEXT_LIMITS } from './assessment-limits';

/** Where it is written, who is responsible, when last reviewed, opened or not. */
export type Evidence = Frozen<z.infer<typeof evidenceSchema>>;
/** A level, "unknown" (weiß nicht) or "na" (trifft nicht zu), and what supports it. */
export type Answer = Frozen<z.infer<typeof answerSchema>>;
export type Answers = Readonly<Record<string, Answer>>;
export type AssessmentHeading = Frozen<z.infer<typeof assessmentHeadingSchema>>;
export type Assessment = AssessmentHeading & { readonly answers: Answers };
