import { expect, test } from 'vitest';
import { termsIn } from './index';

test('quotation marks inside a quotation become single ones', () => {
	expect(termsIn('de').quoted('etwa „nichts Vertrauliches“')).toBe('„etwa ‚nichts Vertrauliches‘“');
	expect(termsIn('en').quoted('such as “nothing secret”')).toBe('“such as ‘nothing secret’”');
});
