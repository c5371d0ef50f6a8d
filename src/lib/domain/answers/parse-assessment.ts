import { schemaFaults } from '../catalogue/schema-faults';
import type { ParseResult } from '../catalogue/parse-catalogue';
import type { Assessment } from './assessment';
import { assessmentSchema } from './assessment-schema';

/**
 * Reads an assessment of the current format from outside. Whether its answers fit a catalogue is
 * asked separately (findAssessmentFaults); older formats are migrated before (storage).
 */
export function parseAssessment(input: unknown): ParseResult<Assessment> {
	const parsed = assessmentSchema.safeParse(input);
	if (!parsed.success) return { ok: false, faults: schemaFaults(parsed.error, input) };
	const { $schema: _, ...assessment } = parsed.data;
	return { ok: true, value: assessment };
}
