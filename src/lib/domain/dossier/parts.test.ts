import { expect, test } from 'vitest';
import { dossierOf } from './dossier';
import { noFields, withChanges } from './fields';
import { leaveOutChange, partsInUse, partsLeftOut } from './parts';

test('a part is left out of the report until it is taken in again', () => {
	const out = withChanges(noFields, [leaveOutChange('levers', true)], '0htcw0-0000-a');
	expect(partsLeftOut(sectionsOf(out))).toEqual(['levers']);
	const back = withChanges(out, [leaveOutChange('levers', false)], '0htcw0-0001-a');
	expect(partsLeftOut(sectionsOf(back))).toEqual([]);
});

test('only parts that hold something are in use, in the order in which they are shown', () => {
	const sections = { levers: { a: {} }, plans: { b: {} }, elsewhere: { c: {} } };
	expect(partsInUse(sections)).toEqual(['plans', 'levers']);
});

function sectionsOf(fields: Parameters<typeof withChanges>[0]) {
	return dossierOf('d', fields, () => undefined).sections;
}
