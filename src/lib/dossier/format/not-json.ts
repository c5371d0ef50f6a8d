import type { Fault } from '../../domain';
import { findJsonFault } from './json-fault';

/** The place where a text stops being JSON, as a fault. Loaded only with a file that is broken. */
export function notJson(text: string): Fault {
	const place = findJsonFault(text);
	const where = place ? `: line ${place.line}, column ${place.column}` : '';
	return { path: 'file', message: `the file is not JSON${where}` };
}
