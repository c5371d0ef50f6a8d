/**
 * What the log may hold of a fault: where it happened, the code of a system or database fault, and the
 * message if it is ours. Other messages may be what was sent.
 *
 * @param {unknown} fault
 */
export function causeOf(fault) {
	if (!(fault instanceof Error)) return typeof fault;
	const frames = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
	const said = fault.name === 'ServerFault' ? fault.message : '';
	return [[fault.name, codeOf(fault), said].filter(Boolean).join(' '), ...frames].join('\n');
}

/**
 * Codes are in capitals or digits, such as `SQLITE_FULL`, `EROFS` and `53100`; anything else is none.
 *
 * @param {unknown} fault
 */
export function codeOf(fault) {
	const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
	return /^[A-Z0-9_]{2,40}$/.test(code) ? code : '';
}
