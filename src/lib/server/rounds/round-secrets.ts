import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SealKey } from './seal';

/** 31 symbols that can be read aloud: no 0 and O, no 1, I and L. */
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 8;
/** The largest multiple of 31 a byte can hold; bytes from there on would favour some symbols. */
const FAIR_BYTES = 248;

/**
 * Everything secret about sessions. Join tokens and codes follow from the session's id and a key that
 * only the server's processes know, so the database holds neither of them, and neither do
 * invitations and the keys of what is sealed; of the facilitator's and the participants' secrets there are
 * hashes.
 */
export class RoundSecrets {
	readonly #key: Buffer;

	/** @param key at least 256 bits that no database holds */
	constructor(key: Buffer) {
		this.#key = key;
	}

	/** 128 bits by which a link lets people in; hexadecimal. */
	joinTokenOf(sessionId: string): string {
		return this.#hmac(`join token ${sessionId}`).subarray(0, 16).toString('hex');
	}

	/** Eight characters by which people who only hear them get in. */
	joinCodeOf(sessionId: string, attempt: number): string {
		let code = '';
		for (let block = 0; code.length < CODE_LENGTH; block++) {
			const bytes = this.#hmac(`join code ${sessionId} ${attempt} ${block}`);
			const fair = Array.from(bytes).filter((byte) => byte < FAIR_BYTES);
			code += fair.map((byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)).join('');
		}
		return code.slice(0, CODE_LENGTH);
	}

	/** By which a typed code is found, also where signs that look alike were mistaken for each other. */
	codeHashOf(code: string): string {
		return this.#hmac(`code ${withoutLookAlikes(code)}`).toString('hex');
	}

	isJoinToken(sessionId: string, token: string): boolean {
		return isSame(this.joinTokenOf(sessionId), token);
	}

	/** One of the one-time invitations of a session, from 0; 128 bits, hexadecimal. */
	invitationOf(sessionId: string, position: number): string {
		return this.#hmac(`invitation ${sessionId} ${position}`).subarray(0, 16).toString('hex');
	}

	/** Which of so many invitations a token is, from 0; null if it is none of them. */
	invitationPosition(sessionId: string, token: string, count: number): number | null {
		for (let position = 0; position < count; position++) {
			if (isSame(this.invitationOf(sessionId, position), token)) return position;
		}
		return null;
	}

	/** Under which a session's contributions are kept. */
	sealKeyOf(sessionId: string): SealKey {
		return { key: this.#hmac(`contributions of ${sessionId}`), owner: sessionId };
	}

	/** By which a database tells that it was written with this key; of the key itself it says nothing. */
	fingerprint(): string {
		return this.#hmac('fingerprint').toString('hex');
	}

	#hmac(text: string): Buffer {
		return createHmac('sha256', this.#key).update(text).digest();
	}
}

/** A code without what people put between its characters; in capitals. */
export function normalisedCode(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toUpperCase();
}

/** What people take for each other on a wall, each written as the first of its kind. */
const LOOK_ALIKES: readonly string[] = ['O0QD', 'I1LJ', '2Z', '5S', '8B', 'UV'];

function withoutLookAlikes(code: string): string {
	return Array.from(code, (sign) => {
		const kind = LOOK_ALIKES.find((signs) => signs.includes(sign));
		return kind?.charAt(0) ?? sign;
	}).join('');
}

/** SHA-256, hexadecimal. */
export function hashOf(secret: string): string {
	return hash('sha256', secret, 'hex');
}

/** Compares in a time that tells nothing about where two texts differ. */
export function isSame(a: string, b: string): boolean {
	return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'));
}

/** Chance as hexadecimal digits. */
export function newToken(bytes: number): string {
	return randomBytes(bytes).toString('hex');
}
