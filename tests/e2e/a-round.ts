import type { Page } from '@playwright/test';
import { fillRound, lead, reveal, show, showArea, startRound, type RoundAccess } from './group-api';
import type { ScreenWords } from './screen-words';
import { visit } from './visitor';

/** A live session as a screen needs it. */

export interface Setting {
	readonly companies?: number;
	readonly settings?: object;
	/** How far the facilitator has come. */
	readonly until?: 'reveal' | 'discuss' | 'close';
}

export async function aRound(
	page: Page,
	words: ScreenWords,
	{ companies = 0, settings = {}, until }: Setting
): Promise<{ readonly app: string; readonly access: RoundAccess }> {
	await visit(page, `${words.base}/privacy`);
	const app = new URL(page.url()).origin;
	const access = await startRound(app, { language: words.base === '' ? 'de' : 'en', ...settings });
	await fillRound(app, access, companies, true);
	if (until) await reveal(app, access);
	if (until === 'reveal') await showArea(app, access, 2);
	if (until === 'discuss' || until === 'close') await show(app, access, { kind: 'topics' });
	if (until === 'close') await lead(app, access, { kind: 'close' });
	return { app, access };
}
