import { parseAssessment, type Assessment, type ParseResult } from '../domain';
import { migrateToCurrent } from './migrations';

/** Reads an assessment of the current or any older format, from a file or the archive. */
export function parseStoredAssessment(input: unknown): ParseResult<Assessment> {
	return parseAssessment(migrateToCurrent(input));
}
