import { expect, test } from 'vitest';
import { entryChange } from '../dossier/section';
import { TODAY } from '../testing/builders';
import { USUAL_LEVER_SETTINGS } from './lever';
import {
	LEVER_SETTINGS_KEY,
	leverSettingsOf,
	leverSettingsSection,
	leversOf,
	leversSection
} from './lever-sections';

test('what was entered in a dossier is weighed by the thresholds of the company', () => {
	const process = { position: 0, name: `Minutes of ${TODAY}` };
	const settings = { minHours: 1, minReadiness: 20 };
	const sections = {
		levers: {
			a: entryChange(leversSection, 'a', process).value,
			b: { format: 1, name: 'no position' }
		},
		'lever-settings': {
			[LEVER_SETTINGS_KEY]: entryChange(leverSettingsSection, LEVER_SETTINGS_KEY, settings).value
		}
	};
	expect(leversOf(sections, []).open).toMatchObject([{ key: 'a', entry: process }]);
	expect(leverSettingsOf(sections)).toEqual(settings);
});

test('without thresholds of its own, or with damaged ones, the usual ones hold', () => {
	expect(leverSettingsOf({})).toEqual(USUAL_LEVER_SETTINGS);
	const damaged = { thresholds: { format: 1, minHours: -3, minReadiness: 50 } };
	expect(leverSettingsOf({ 'lever-settings': damaged })).toEqual(USUAL_LEVER_SETTINGS);
});
