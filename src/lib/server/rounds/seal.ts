import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM; the text is bound to what it belongs to, so that it cannot be put in another's place. */
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface SealKey {
	/** 256 bits. */
	readonly key: Buffer;
	/** The id of what the text belongs to. */
	readonly owner: string;
}

/** Nonce, tag and cipher text, in base 64. */
export function seal(text: string, { key, owner }: SealKey): string {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(owner));
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws Error if it was sealed with another key, for another owner, or changed */
export function unseal(sealed: string, { key, owner }: SealKey): string {
	const bytes = Buffer.from(sealed, 'base64');
	const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
		authTagLength: TAG_BYTES
	});
	decipher.setAAD(Buffer.from(owner));
	decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
	const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
	return Buffer.concat([text, decipher.final()]).toString('utf8');
}
