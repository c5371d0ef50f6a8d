import { randomFillSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { newAssessmentId } from './new-id';

test('an id holds all 128 random bits, also the leading zeros', () => {
	const bytes = Uint8Array.from([0, 1, 15, 16, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 171]);
	const id = newAssessmentId((count) => bytes.subarray(0, count));
	expect(id).toBe('00010f10ff00000000000000000000ab');
});

test('a thousand ids are a thousand different ids', () => {
	const ids = Array.from({ length: 1000 }, () =>
		newAssessmentId((count) => randomFillSync(new Uint8Array(count)))
	);
	expect(new Set(ids).size).toBe(1000);
	expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});
