import { expect, test } from 'vitest';
import { srgbProfile } from '../../../../../scripts/srgb-profile';
import profile from './srgb-profile.json';

test('the colour profile in the report is the one its script makes', () => {
	expect(profile.base64).toBe(Buffer.from(srgbProfile()).toString('base64'));
});
