import { expect, type Page } from '@playwright/test';
import { fileOf, type FileToOpen } from './check-files';
import {
	aContribution,
	ask,
	fillRound,
	joinLinkOf,
	lead,
	leadLinkOf,
	reveal,
	send,
	show,
	showArea,
	startRound,
	type RoundAccess
} from './group-api';
import { checkOfCompany, codeTelling } from './group-files';
import type { ScreenWords } from './screen-words';
import type { Screen } from './screens';
import { visit } from './visitor';

/** The screens of the live session, each with a session of its own. */

interface Setting {
	readonly companies?: number;
	readonly settings?: object;
	/** How far the facilitator has come. */
	readonly until?: 'reveal' | 'discuss' | 'close';
}

async function aRound(
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

async function takePart(page: Page, words: ScreenWords, setting: Setting) {
	const round = await aRound(page, words, setting);
	await visit(page, joinLinkOf(round.app, round.access, words.base));
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
	return round;
}

async function openCheck(page: Page, words: ScreenWords): Promise<void> {
	await page.getByText(words.shell.files.title).click();
	const chooser = page.getByLabel(words.shell.files.open, { exact: true }).last();
	await chooser.setInputFiles(fileOf(checkOfCompany(1)));
	await expect(page.getByRole('button', { name: words.session.take.release })).toBeVisible();
}

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

export const sessionScreens: readonly Screen[] = [
	{
		name: 'the page for groups, with a session on the list',
		show: async (page, words) => {
			await leadRound(page, words, {});
			await visit(page, `${words.base}/group`);
			await expect(page.getByText(words.session.group.leading)).toBeVisible();
		}
	},
	{
		name: 'the start of a session with all its settings, and a title missing',
		show: async (page, words) => {
			await visit(page, `${words.base}/group/start`);
			await page.getByText(words.session.start.more).click();
			await page.getByLabel(words.session.start.splits.industry).check();
			await page.getByLabel(words.session.start.contributorChoices.invited).check();
			await page.getByRole('button', { name: words.session.start.button }).click();
			await expect(page.getByText(words.session.start.nameMissing)).toBeVisible();
		}
	},
	{
		name: 'the door of a session with a wrong code',
		show: async (page, words) => {
			await visit(page, `${words.base}/join`);
			await page.getByLabel(words.session.join.label).fill('ABCD 2345');
			await page.getByRole('button', { name: words.session.join.button, exact: true }).click();
			await expect(page.getByRole('alert')).toBeVisible();
		}
	},
	{
		name: 'a session for somebody without a check',
		show: async (page, words) => {
			await takePart(page, words, {});
			await expect(page.getByText(words.session.getIn.noCheck)).toBeVisible();
		}
	},
	{
		name: 'a question of a session, where one tap answers and goes on',
		show: async (page, words) => {
			await takePart(page, words, {});
			await page.getByRole('button', { name: words.session.getIn.start(12) }).click();
			await page.getByRole('button', { name: words.asking.gutFeeling.skip }).click();
			await expect(page.getByText(words.asking.tapGoesOn)).toBeVisible();
		}
	},
	{
		name: 'a session with what would be shared, classes and consent',
		show: async (page, words) => {
			await takePart(page, words, { settings: { mode: 'open', minGroup: 3, ...industries } });
			await openCheck(page, words);
			await page.getByText(words.session.getIn.exactly).click();
		}
	},
	{
		name: 'a session for somebody who asks to withdraw',
		show: async (page, words) => {
			await takePart(page, words, {});
			await openCheck(page, words);
			await page.getByRole('button', { name: words.session.take.release }).click();
			await page.getByRole('button', { name: words.session.take.withdraw }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'one’s own place in a group of twelve',
		show: async (page, words) => {
			const { app, access } = await takePart(page, words, { companies: 12 });
			await openCheck(page, words);
			await page.getByRole('button', { name: words.session.take.release }).click();
			await expect(page.getByText(words.session.take.stored)).toBeVisible();
			await reveal(app, access);
			await showArea(app, access, 5);
			await expect(page.getByText(words.session.take.mineText)).toBeVisible();
		}
	},
	{
		name: 'a session for somebody who waits for the reveal',
		show: async (page, words) => {
			await takePart(page, words, { companies: 3, settings: { expected: 7 } });
			await openCheck(page, words);
			await page.getByRole('button', { name: words.session.take.release }).click();
			await page.getByLabel(words.takePart.exchange.seeks, { exact: true }).fill('…');
		}
	},
	{
		name: 'the discussion on a participant’s device',
		show: async (page, words) => {
			await takePart(page, words, { companies: 6, until: 'discuss' });
			await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		}
	},
	{
		name: 'one topic on a participant’s device',
		show: async (page, words) => {
			const { app, access } = await takePart(page, words, { companies: 12, until: 'discuss' });
			const answer = await ask(`${app}/api/sessions/${access.id}`, { token: access.joinToken });
			const { slides }: { readonly slides: readonly object[] } = await answer.json();
			const [topic = {}] = slides.slice(-1);
			await show(app, access, topic);
			await expect(page.getByText(words.takePart.topic.middle).first()).toBeVisible();
		}
	},
	{
		name: 'the end on a participant’s device, with an area looked up',
		show: async (page, words) => {
			await takePart(page, words, { companies: 12, until: 'close' });
			await page.getByText(/^(Daten|Data)$/).click();
			await expect(page.getByRole('img', { name: /^(Daten|Data):/ })).toBeVisible();
		}
	},
	{
		name: 'a session that is gone',
		show: async (page, words) => {
			await visit(page, `${words.base}/join#${'0'.repeat(32)}.${'1'.repeat(32)}`);
			await expect(page.getByText(words.session.take.gone)).toBeVisible();
		}
	},
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
		name: 'a session one comes to after the reveal',
		show: async (page, words) => {
			await takePart(page, words, { companies: 6, until: 'reveal' });
			await expect(page.getByText(words.session.take.late)).toBeVisible();
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
