import { expect, test } from 'vitest';
import { experienceOf, NO_EXPERIENCE } from './experience-draft';

test('an experience is released once somebody has said what it was about and what it was worth', () => {
	const begun = { ...NO_EXPERIENCE, felt: '2-5' } as const;
	expect(experienceOf(NO_EXPERIENCE)).toBeUndefined();
	expect(experienceOf({ ...begun, task: 'offers' })).toBeUndefined();
	expect(experienceOf({ ...begun, verdict: 'mixed' })).toBeUndefined();
	expect(experienceOf({ ...begun, task: 'offers', verdict: 'mixed' })).toEqual({
		...{ task: 'offers', verdict: 'mixed', mistakes: {}, felt: '2-5' }
	});
});
