import { parseAssessment, type Assessment, type ParseResult } from '../domain';
import { migrateAssessment } from '../dossier/format/migrations';

/** Reads an assessment of the current or any older format, from a file or the archive. */
export function parseStoredAssessment(input: unknown): ParseResult<Assessment> {
	return parseAssessment(migrateAssessment(input));
}
