const ID_BYTES = 16;

/**
 * A random id of 128 bits as 32 hexadecimal digits: safe in keys, addresses and file names of any
 * system. Chance is an argument, because plain http has getRandomValues but no randomUUID.
 */
export function newAssessmentId(randomBytes: (count: number) => Uint8Array): string {
	return Array.from(randomBytes(ID_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
