import type { Page } from '@playwright/test';
import type { Assessment } from '../../src/lib/domain';
import { dossierOfAssessment } from '../../src/lib/domain';
import { entryOf } from '../../src/lib/dossier/store/journal';
import { LimitedStorage } from '../../src/lib/dossier/store/testing/limited-storage';

/**
 * Puts running checks into the browser as if they had been answered there; the last one is open. For
 * journeys whose subject begins later; the one place in them that knows how checks are stored.
 */
export async function seedChecks(page: Page, ...checks: readonly Assessment[]): Promise<void> {
	const storage = new LimitedStorage();
	checks.forEach((check) => {
		const { id, fields } = dossierOfAssessment(check);
		const list = Object.values(fields);
		const entry = entryOf(id, list[0]?.stamp ?? '', list);
		storage.setItem(entry.key, entry.text);
	});
	storage.setItem('belegbar/last-opened', checks.at(-1)?.id ?? '');
	// The smallest document of the app: storage belongs to its address.
	await page.goto('/favicon.svg');
	await page.evaluate((entries) => {
		for (const [key, text] of entries) localStorage.setItem(key, text);
	}, Object.entries(storage.content));
}
