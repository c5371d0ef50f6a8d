import type { Page } from '@playwright/test';
import type { Assessment } from '../../src/lib/domain';
import { openRunningAnswers } from '../../src/lib/storage/running-answers';
import { LimitedStorage } from '../../src/lib/dossier/store/testing/limited-storage';

/**
 * Puts running checks into the browser as if they had been answered there; the last one is open. For
 * journeys whose subject begins later; the one place in them that knows how checks are stored.
 */
export async function seedChecks(page: Page, ...checks: readonly Assessment[]): Promise<void> {
	const storage = new LimitedStorage();
	const running = openRunningAnswers(storage);
	checks.forEach((check) => running.saveAll(check));
	storage.setItem('belegbar/last-opened', checks.at(-1)?.id ?? '');
	// The smallest document of the app: storage belongs to its address.
	await page.goto('/favicon.svg');
	await page.evaluate((entries) => {
		for (const [key, text] of entries) localStorage.setItem(key, text);
	}, Object.entries(storage.content));
}
