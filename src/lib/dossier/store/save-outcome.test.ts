import { expect, test } from 'vitest';
import { outcomeOfError } from './save-outcome';

test.each([
	['no room left', new DOMException('', 'QuotaExceededError'), 'full'],
	['no room left in Firefox', { name: 'NS_ERROR_DOM_QUOTA_REACHED' }, 'full'],
	['storage switched off', new DOMException('', 'SecurityError'), 'refused'],
	['any other error', new TypeError('no'), 'refused'],
	['something that is no error', 'no', 'refused'],
	['nothing', undefined, 'refused']
])('%s is told as it is', (_, error, outcome) => {
	expect(outcomeOfError(error)).toBe(outcome);
});
