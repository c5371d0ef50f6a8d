import { expect, test } from 'vitest';
import { plainName } from './plain-name';

test.each([
	['Müller GmbH', 'Müller GmbH'],
	['\u202eGmbH relluM\u202c', 'GmbH relluM'],
	['\u2067מתכת בע״מ\u2069', 'מתכת בע״מ']
])('a name cannot turn the text around it: "%s"', (name, plain) => {
	expect(plainName(name)).toBe(plain);
});
