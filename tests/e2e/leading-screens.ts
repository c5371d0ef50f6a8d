import { expect, type Page } from '@playwright/test';
import { fileOf, type FileToOpen } from './check-files';
import {
	aContribution,
	ask,
	fillRound,
	leadLinkOf,
	reveal,
	send,
	show,
	startRound
} from './group-api';
import { codeTelling } from './group-files';
import type { ScreenWords } from './screen-words';
import type { Screen } from './screens';
import { visit } from './visitor';
import { aRound, type Setting } from './a-round';

/** The screens of whoever leads a live session, each with a session of its own. */

async function leadRound(page: Page, words: ScreenWords, setting: Setting): Promise<void> {
	const { app, access } = await aRound(page, words, setting);
	await visit(page, leadLinkOf(app, access, words.base));
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
}

async function present(page: Page, words: ScreenWords, setting: Setting): Promise<void> {
	const { app, access } = await aRound(page, words, setting);
	await visit(page, leadLinkOf(app, access, words.base));
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
	await visit(page, `${words.base}/session/${access.id}/present`);
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
}

/** What a group would have kept of its last meeting. */
async function lastTimeFile(app: string): Promise<FileToOpen> {
	const access = await startRound(app, { title: 'November' });
	await fillRound(app, access, 8);
	await reveal(app, access);
	await show(app, access, { kind: 'topics' });
	const view = await ask(`${app}/api/sessions/${access.id}`, { token: access.joinToken });
	const { published } = await view.json();
	const content = {
		format: 1,
		kind: 'group',
		title: 'November',
		on: '2026-10-30',
		rule: 'protected',
		comparison: published.comparison,
		discussed: [],
		agreed: 'Quellen zeigen.',
		next: { on: null, host: '' }
	};
	return fileOf(content, 'november.belegbar-group.json');
}

const industries = { split: 'industry', classes: ['metal', 'wood', 'trade'] };

export const leadingScreens: readonly Screen[] = [
	{
		name: 'the facilitator’s page while contributions come',
		show: async (page, words) => {
			await leadRound(page, words, { companies: 3, settings: industries });
			await page.getByRole('button', { name: words.session.secure.button }).click();
			await page.getByRole('button', { name: words.session.secure.show }).click();
			await expect(page.getByRole('textbox', { name: words.session.secure.label })).toBeVisible();
			await page.getByRole('button', { name: words.session.close }).click();
			const next = page.getByRole('button', { name: words.session.guide.next.reveal });
			await expect(next).toHaveAttribute('aria-disabled', 'true');
		}
	},
	{
		name: 'the facilitator’s page asking before the reveal',
		show: async (page, words) => {
			await leadRound(page, words, { companies: 6 });
			await page.getByRole('button', { name: words.session.guide.next.reveal }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'the facilitator’s page of a session with invitations',
		show: async (page, words) => {
			const { app, access } = await aRound(page, words, { settings: { invited: 6 } });
			await visit(page, leadLinkOf(app, access, words.base));
			await expect(page.getByText(words.session.access.invitations(6))).toBeVisible();
		}
	},
	{
		name: 'the facilitator’s page in the discussion',
		show: (page, words) => leadRound(page, words, { companies: 13, until: 'discuss' })
	},
	{
		name: 'the facilitator’s page with last time and what became of plans',
		show: async (page, words) => {
			const { app, access } = await aRound(page, words, {});
			for (let company = 1; company <= 8; company++) {
				const one = aContribution(company);
				const plan = company < 5 ? 'done' : 'not';
				const code = codeTelling(company, Buffer.from(one.id, 'hex'), { plan });
				await send(app, access, { ...one, code });
			}
			await reveal(app, access);
			await show(app, access, { kind: 'topics' });
			await visit(page, leadLinkOf(app, access, words.base));
			const door = page.getByLabel(words.session.lastTime.choose, { exact: true }).last();
			await door.setInputFiles(await lastTimeFile(app));
			await page.getByText(words.session.guide.shownSoFar).click();
			const moved = page.getByRole('region', { name: words.comparison.lastTime.title });
			await moved.getByText(words.comparison.lastTime.table).first().click();
			await expect(moved.getByRole('table')).toBeVisible();
			await expect(page.getByRole('region', { name: words.comparison.plans.title })).toBeVisible();
		}
	},
	{
		name: 'the facilitator’s page at the end',
		show: (page, words) => leadRound(page, words, { companies: 6, until: 'close' })
	},
	{
		name: 'the wall while contributions come',
		show: (page, words) => present(page, words, { companies: 6 })
	},
	{
		name: 'the wall with an area',
		show: (page, words) => present(page, words, { companies: 12, until: 'reveal' })
	},
	{
		name: 'the wall in the discussion',
		show: (page, words) => present(page, words, { companies: 6, until: 'discuss' })
	},
	{
		name: 'the wall with one topic, its timer and the list of its keys',
		show: async (page, words) => {
			await present(page, words, { companies: 6, until: 'discuss' });
			await page.keyboard.press('ArrowRight');
			await expect(page.getByRole('list', { name: words.wall.topic.list })).toBeVisible();
			await page.keyboard.press('t');
			await page.getByRole('button', { name: words.wall.timer.start(8) }).click();
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog', { name: words.wall.controls.help })).toBeVisible();
		}
	},
	{
		name: 'the wall at the end',
		show: (page, words) => present(page, words, { companies: 6, until: 'close' })
	},
	{
		name: 'the wall with an open comparison',
		show: (page, words) =>
			present(page, words, {
				companies: 4,
				settings: { mode: 'open', minGroup: 3 },
				until: 'reveal'
			})
	}
];
