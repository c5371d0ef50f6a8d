import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillOperator, type Operator } from './fill-operator.mjs';
import { listen } from './listen.mjs';
import { withOperator } from './operated-files.mjs';

const page = [
	'<meta name="operator:name" content="operator:name">',
	'<p data-with="name" hidden="">operator:name</p>',
	'<p data-without="name">nobody</p>',
	'<a data-with="contact" hidden="" href="operator:contact">operator:label</a>',
	'<a data-with="imprint" hidden="" href="operator:imprint">Imprint</a>'
].join('');

describe('a page', () => {
	test('says who answers for it, and no longer that nobody is named', () => {
		const html = fillOperator(page, { name: 'Werkstatt Sommer' });
		expect(html).toContain('<meta name="operator:name" content="Werkstatt Sommer">');
		expect(html).toContain('<p data-with="name">Werkstatt Sommer</p>');
		expect(html).toContain('<p data-without="name" hidden="">nobody</p>');
	});

	test('reads a contact without its scheme', () => {
		const html = fillOperator(page, { contact: 'mailto:info@sommer.example' });
		expect(html).toContain('href="mailto:info@sommer.example">info@sommer.example</a>');
	});

	test('keeps hidden what is not set', () => {
		expect(fillOperator(page, { name: 'S' })).toContain('data-with="imprint" hidden=""');
		expect(fillOperator(page, {})).toBe(page);
	});

	test('takes nothing that is set for markup', () => {
		const html = fillOperator(page, { name: '"><script>$& & Söhne' });
		expect(html).toContain('<p data-with="name">&quot;&gt;&lt;script&gt;$&amp; &amp; Söhne</p>');
	});
});

describe('what is delivered', () => {
	let build: string;
	const running: Server[] = [];

	beforeEach(() => {
		build = mkdtempSync(path.join(tmpdir(), 'belegbar-'));
		mkdirSync(path.join(build, 'prerendered'));
		mkdirSync(path.join(build, 'client'));
		writeFileSync(path.join(build, 'prerendered', 'privacy.html'), page);
		writeFileSync(path.join(build, 'client', 'service-worker.js'), 'install();');
	});

	afterEach(() => {
		for (const server of running.splice(0)) server.close();
		rmSync(build, { recursive: true });
	});

	async function start(operator: Operator): Promise<string> {
		const handler = withOperator((_, response) => response.end('as built'), build, operator);
		const server = createServer((request, response) => {
			void handler(request, response, () => undefined);
		});
		running.push(server);
		return listen(server, { port: '0' });
	}

	test('is the filled page, packed as the browser can take it', async () => {
		const address = await start({ name: 'Werkstatt Sommer' });
		for (const coding of ['br', 'gzip', 'identity']) {
			const answer = await fetch(`${address}/privacy?a`, {
				headers: { 'accept-encoding': coding }
			});
			expect(await answer.text()).toContain('<p data-with="name">Werkstatt Sommer</p>');
			expect(answer.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding);
			expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
		}
	});

	test('is not sent again while it is the same', async () => {
		const address = await start({ name: 'Werkstatt Sommer' });
		const { headers } = await fetch(`${address}/privacy`);
		const again = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
		expect((await fetch(`${address}/privacy`, again)).status).toBe(304);
		const other = await start({ name: 'Werkstatt Winter' });
		expect((await fetch(`${other}/privacy`, again)).status).toBe(200);
	});

	test('is another service worker with other values, so that no browser keeps the old ones', async () => {
		const texts = [];
		for (const name of ['Sommer', 'Winter', 'Sommer']) {
			texts.push(await (await fetch(`${await start({ name })}/service-worker.js`)).text());
		}
		expect(texts[0]).toMatch(/^install\(\);\n\/\/ [\da-f]{16}\n$/);
		expect(texts[1]).not.toBe(texts[0]);
		expect(texts[2]).toBe(texts[0]);
	});

	test('is everything as built where nothing is set, and other files always', async () => {
		expect(await (await fetch(`${await start({})}/privacy`)).text()).toBe('as built');
		expect(await (await fetch(`${await start({ name: 'S' })}/favicon.svg`)).text()).toBe(
			'as built'
		);
		const posted = await fetch(`${await start({ name: 'S' })}/privacy`, { method: 'POST' });
		expect(await posted.text()).toBe('as built');
	});
});
