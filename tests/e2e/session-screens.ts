import { expect, type Page } from '@playwright/test';
import { fileOf } from './check-files';
import { ask, joinLinkOf, leadLinkOf, reveal, show, showArea } from './group-api';
import { checkOfCompany } from './group-files';
import type { ScreenWords } from './screen-words';
import type { Screen } from './screens';
import { visit } from './visitor';
import { aRound, type Setting } from './a-round';

/** The screens of whoever takes part in a live session, each with a session of its own. */

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

const industries = { split: 'industry', classes: ['metal', 'wood', 'trade'] };

async function leadRound(page: Page, words: ScreenWords, setting: Setting): Promise<void> {
	const { app, access } = await aRound(page, words, setting);
	await visit(page, leadLinkOf(app, access, words.base));
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
}

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
		name: 'a session one comes to after the reveal',
		show: async (page, words) => {
			await takePart(page, words, { companies: 6, until: 'reveal' });
			await expect(page.getByText(words.session.take.late)).toBeVisible();
		}
	}
];
