import { expect, test } from 'vitest';
import { standingOf } from './own-standing';

test.each([
	['what the server keeps', { isStored: true, isCollecting: true, isExact: false }, 'kept'],
	['what has not arrived', { isStored: false, isCollecting: true, isExact: false }, 'unsent'],
	[
		'what the reveal has deleted',
		{ isStored: true, isCollecting: false, isExact: false },
		'deleted'
	],
	[
		'what everybody agreed to show',
		{ isStored: true, isCollecting: false, isExact: true },
		'exact'
	],
	['what may have come too late', { isStored: false, isCollecting: false, isExact: true }, 'lost']
])('%s is told as such', (_, situation, standing) => {
	expect(standingOf(situation)).toBe(standing);
});
