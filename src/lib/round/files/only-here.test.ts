import { expect, test } from 'vitest';
import { isOnlyHere } from './only-here';

test.each([
	['http://localhost:3000', true],
	['http://127.0.0.1:4173/en', true],
	['http://127.1.2.3', true],
	['http://[::1]:3000', true],
	['http://0.0.0.0:3000', true],
	['', false],
	['http://192.168.1.20:3000', false],
	['https://localhost.example.org', false],
	['https://127.0.0.1.example.org', false],
	['https://belegbar.example/127.0.0.1', false]
])('%o leads to the own device alone: %o', (address, isOwn) => {
	expect(isOnlyHere(address)).toBe(isOwn);
});
