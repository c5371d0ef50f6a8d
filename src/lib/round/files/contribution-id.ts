import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ID_BYTES } from '$lib/domain';

/**
 * The id under which a company contributes to groups made from files: of its code, its file and its
 * report the same, so that they count once. Nobody can tell the company's own id from it.
 */
export function contributionIdOf(company: string): Uint8Array {
	return sha256(utf8ToBytes(`contribution to a group of files by ${company}`)).slice(0, ID_BYTES);
}
