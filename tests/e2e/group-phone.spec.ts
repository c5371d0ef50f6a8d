import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import {
	ask,
	joinLinkOf,
	lead,
	reveal,
	send,
	show,
	startRound,
	type RoundAccess
} from './group-api';
import { codeTelling } from './group-files';
import { comeIn, contribute, openCheck, type Participant } from './group-people';

/** What participants have in their hands from the release of their contribution to the end of the evening. */

test.describe.configure({ timeout: 180_000 });

// The browser itself reports the lost network.
test.use({ expectedComplaints: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/ });

interface Slide {
	readonly kind: string;
	readonly dimension?: string;
	readonly question?: string;
}

async function slidesOf(app: string, { id, joinToken }: RoundAccess): Promise<readonly Slide[]> {
	const answer = await ask(`${app}/api/sessions/${id}`, { token: joinToken });
	return (await answer.json()).slides;
}

/** Five who have contributed before, with what they believed. */
async function othersBelieve(app: string, access: RoundAccess): Promise<void> {
	for (const company of [11, 12, 13, 14, 15]) {
		const id = randomBytes(16);
		const code = codeTelling(company, id, { guesses: [8, 8, 8, 8, 8] });
		const secret = randomBytes(16).toString('hex');
		await send(app, access, { id: id.toString('hex'), secret, code });
	}
}

/** The slide a phone shows, by the heading over it. */
function stage(page: Page) {
	return page.getByRole('heading', { level: 2 }).first();
}

const AREAS = [
	'Prozesse',
	'Daten',
	'Dokumentation',
	'Menschen und Veränderung',
	'Digitale Souveränität'
];
const SECRET = 'eine Vorlage, von der niemand wissen soll';

test('six phones follow the round, whatever becomes of them on the way', async ({
	app,
	browser
}) => {
	const access = await startRound(app);
	const link = joinLinkOf(app, access);
	await othersBelieve(app, access);
	const people: Participant[] = [];
	for (const company of [1, 2, 3, 4, 5]) {
		const participant = await comeIn(browser, link);
		await contribute(participant, company);
		people.push(participant);
	}
	const [reader, lost, writer] = people;
	if (!reader || !lost || !writer) throw new Error('nobody came');
	const sent: string[] = [];
	writer.page.on('request', (request) => sent.push(`${request.url()} ${request.postData()}`));

	await test.step('who waits has the own result and something to think about', async () => {
		const { page } = writer;
		await expect(page.getByRole('heading', { name: 'So steht Ihr Betrieb' })).toBeVisible();
		await page.getByRole('radio').first().check();
		await expect(page.getByLabel('In Ihren Worten')).not.toHaveValue('');
		await page.getByLabel('Ich suche').fill(SECRET);
		await expect(page.getByText(`Ich suche ${SECRET}.`)).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('Ich suche')).toHaveValue(SECRET);
	});

	await reveal(app, access);
	await test.step('first what they believed, on every phone, one’s own beside it', async () => {
		for (const { page } of people) await expect(stage(page)).toHaveText('Was wir vermutet haben');
		await expect(reader.page.getByText(/Sie \d+ · die Runde 80/).first()).toBeVisible();
	});

	const slides = await slidesOf(app, access);
	await test.step('then every area: claimed, then backed up, in the first screen', async () => {
		await lost.context.setOffline(true);
		for (const slide of slides.filter(({ kind }) => kind === 'claimed')) {
			await show(app, access, slide);
			await expect(stage(reader.page)).toBeInViewport({ ratio: 1 });
			await expect(reader.page.getByText('Die Runde sagt')).toBeVisible();
			await expect(reader.page.getByText('Die Runde belegt')).toBeHidden();
			await show(app, access, { ...slide, kind: 'evidenced' });
			await expect(reader.page.getByText('Die Runde belegt')).toBeInViewport();
			await expect(reader.page.getByText('Sie belegen')).toBeInViewport();
		}
		await expect(stage(reader.page)).toHaveText(AREAS[4] ?? '');
	});

	await test.step('who had no network has the guess before, and today’s slide after', async () => {
		await expect(stage(lost.page)).toHaveText('Was wir vermutet haben');
		await lost.context.setOffline(false);
		await expect(stage(lost.page)).toHaveText(AREAS[4] ?? '', { timeout: 15_000 });
	});

	const late = await comeIn(browser, link);
	await test.step('who comes late follows too, knows that it is without her, and compares alone', async () => {
		await expect(stage(late.page)).toHaveText(AREAS[4] ?? '');
		await expect(late.page.getByText('zählen Sie nicht mit')).toBeVisible();
		await expect(late.page.getByText('Beitrag frei', { exact: false })).toHaveCount(0);
		await expect(late.page.getByText('Sie belegen')).toHaveCount(0);
		await openCheck(late.page, 6);
		await expect(late.page.getByText('Sie belegen')).toBeVisible();
		await expect(late.page.getByText('Im Vergleich: 10 Beiträge.')).toBeVisible();
	});

	await test.step('who looks something up below stays there and is led back by one tap', async () => {
		const { page } = reader;
		await page.getByText('Dokumentation', { exact: true }).click();
		await expect(page.getByRole('img', { name: /Dokumentation: gesagt/ })).toBeVisible();
		await page.getByText('Mehr zu dieser Runde').scrollIntoViewIfNeeded();
		await page.evaluate(() => {
			scrollTo(0, document.documentElement.scrollHeight);
		});
		await show(app, access, { kind: 'topics' });
		const back = page.getByRole('button', { name: 'Zur Folie der Runde' });
		await expect(back).toBeVisible();
		await expect(stage(page)).not.toBeInViewport();
		await back.click();
		await expect(stage(page)).toBeInViewport();
		await expect(back).toHaveCount(0);
	});

	await test.step('who writes goes on writing while the slides change', async () => {
		const { page } = writer;
		await expect(page.getByText('Sie wollten sprechen über:')).toBeVisible();
		await page.getByLabel('Ich biete').fill('eine Stunde');
		await page.getByLabel('Ich biete').press('End');
		const [topic] = slides.length > 0 ? (await slidesOf(app, access)).slice(-1) : [];
		if (topic) await show(app, access, topic);
		await expect(page.getByText('Mitte der Runde')).toBeAttached();
		await page.keyboard.type(' Zeit');
		await expect(page.getByLabel('Ich biete')).toHaveValue('eine Stunde Zeit');
		await expect(page.getByRole('status').filter({ hasText: 'Jetzt zu sehen' })).toHaveCount(1);
	});

	await test.step('one topic has its five descriptions and, on one’s own device, one’s own', async () => {
		await expect(reader.page.getByText(/Sie haben gesagt: \d/)).toBeVisible();
		await expect(reader.page.getByRole('list').getByText('Mitte der Runde')).toBeVisible();
	});

	await test.step('at the end everybody writes a commitment, with an example of a good one', async () => {
		await lead(app, access, { kind: 'close' });
		for (const { page } of [...people, late]) {
			await expect(stage(page)).toHaveText('Das nehmen Sie mit');
			await expect(page.getByText('Wer macht was bis wann?')).toBeVisible();
			for (const area of AREAS) {
				await expect(page.getByText(area, { exact: true })).toBeVisible();
			}
		}
	});

	await test.step('what was only to be said was never sent', () => {
		expect(sent.length).toBeGreaterThan(0);
		expect(sent.join('\n')).not.toContain(SECRET);
		expect(sent.join('\n')).not.toContain('eine Stunde');
	});

	for (const participant of [...people, late]) await participant.context.close();
});
