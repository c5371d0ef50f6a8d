import { expect, test } from '@playwright/test';

const pages = ['/', '/en', '/check', '/check/full', '/nowhere'];

test('every page and file forbids framing, sniffing and foreign sources', async ({ request }) => {
	for (const path of [...pages, '/favicon.svg', '/service-worker.js']) {
		const headers = (await request.get(path)).headers();
		const policy = headers['content-security-policy'];
		expect(policy, path).toContain("default-src 'self'");
		expect(policy, path).toContain("frame-ancestors 'none'");
		expect(policy, path).not.toMatch(/script-src[^;]*unsafe-inline/);
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBe('no-referrer');
	}
});

test('pages are asked for anew, hashed files are kept for good, both travel compressed', async ({
	request
}) => {
	const page = await request.get('/');
	const script = /\/_app\/immutable\/[^"]+\.js/.exec(await page.text())?.[0] ?? '';
	const kept = await request.get(script);
	expect(page.headers()['cache-control']).toBe('no-cache');
	expect(kept.headers()['cache-control']).toContain('immutable');
	expect([page, kept].map((answer) => answer.headers()['content-encoding'])).toEqual(['br', 'br']);
});

test('no page breaks its own security policy', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
	for (const path of pages) await page.goto(path, { waitUntil: 'networkidle' });
	expect(complaints).toEqual([]);
});

test('the language of the page is the one of its address', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.goto('/en/nowhere');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('after the first visit every page opens without network', async ({ page, context }) => {
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
	await context.setOffline(true);
	for (const path of ['/', '/check/quick', '/check', '/en/check', '/result']) {
		await page.goto(path);
		await expect(page.getByRole('main')).not.toBeEmpty();
	}
	// What was never there shows that the network really is away.
	await expect(page.goto('/nowhere')).rejects.toThrow();
});
