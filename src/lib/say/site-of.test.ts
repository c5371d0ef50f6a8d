import { expect, test } from 'vitest';
import { siteOf } from './site-of';

test.each([
	['https://www.gesetze-im-internet.de/stgb/__201.html', 'gesetze-im-internet.de'],
	['https://eur-lex.europa.eu/eli/reg/2024/1689/oj', 'eur-lex.europa.eu']
])('%s leads to %s', (url, site) => {
	expect(siteOf(url)).toBe(site);
});
