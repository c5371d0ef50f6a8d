import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAppServer } from './create-app-server.mjs';
import { addressesForOthers, listen } from './listen.mjs';
import { readPagePolicies } from './page-policies.mjs';

const running: Server[] = [];

afterEach(() => {
	for (const server of running.splice(0)) server.close();
});

describe('every answer of the server', () => {
	test('forbids framing, sniffing and telling others where the visitor came from', async () => {
		const { headers } = await fetch(await serve(answerOk));
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('permissions-policy')).toContain('geolocation=()');
		expect(headers.get('cache-control')).toBe('no-cache');
	});

	test('opens the camera to the page that reads codes and to no other', async () => {
		const origin = await serve(answerOk);
		for (const [address, camera] of [
			['/compare', '(self)'],
			['/en/compare?a=1', '(self)'],
			['/', '()'],
			['/comparer', '()'],
			['/check/compare', '()']
		] as const) {
			const { headers } = await fetch(`${origin}${address}`);
			expect(headers.get('permissions-policy'), address).toContain(`camera=${camera},`);
		}
	});

	test('of a page carries that page’s own policy, whatever its query', async () => {
		const pagePolicies = new Map([['/check', "script-src 'sha256-x'; frame-ancestors 'none'"]]);
		const { headers } = await fetch(`${await serve(answerOk, { pagePolicies })}/check?a=1`);
		expect(headers.get('content-security-policy')).toBe(pagePolicies.get('/check'));
	});

	test('asks for TLS only where there is TLS', async () => {
		const address = await serve(answerOk);
		const behindProxy = { headers: { 'x-forwarded-proto': 'https' } };
		expect((await fetch(address)).headers.get('strict-transport-security')).toBeNull();
		expect((await fetch(address, behindProxy)).headers.get('strict-transport-security')).toMatch(
			/^max-age=\d+$/
		);
		const alwaysTls = await serve(answerOk, { isAlwaysTls: true });
		expect((await fetch(alwaysTls)).headers.has('strict-transport-security')).toBe(true);
	});

	test('to a failed request is a number to quote and no stack', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const response = await fetch(await serve(() => Promise.reject(new Error('secret'))));
		const text = await response.text();
		expect(response.status).toBe(500);
		expect(text).toMatch(/^Internal error [\da-f-]{36}$/);
		expect(log).toHaveBeenCalledWith(
			text.replace('Internal error ', ''),
			expect.stringContaining('Error')
		);
		log.mockRestore();
	});
});

describe('the address', () => {
	test('is the next free one when nobody asked for a port', async () => {
		const first = await serve(answerOk, { port: undefined });
		const second = await serve(answerOk, { port: undefined });
		expect(portOf(first)).toBeGreaterThanOrEqual(3000);
		expect(portOf(second)).toBeGreaterThan(portOf(first));
	});

	test('is never another one than asked for', async () => {
		const port = portOf(await serve(answerOk));
		await expect(serve(answerOk, { port: String(port) })).rejects.toThrow(
			`Port ${port} is in use; set PORT to another one.`
		);
	});

	test.each(['', 'eighty', '70000', '-1'])('is not „%s“', async (port) => {
		await expect(listen(createServer(), { port })).rejects.toThrow('PORT must be a number');
	});
});

test('the policy of a prerendered page is completed by what only a header can say', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-'));
	const meta = '<meta http-equiv="content-security-policy" content="script-src \'self\'">';
	mkdirSync(path.join(folder, 'en'));
	for (const page of ['index.html', 'en.html', 'en/check.html']) {
		writeFileSync(path.join(folder, page), meta);
	}
	writeFileSync(path.join(folder, 'plain.html'), '<p>no policy</p>');
	const policy = "script-src 'self'; frame-ancestors 'none'";
	expect([...readPagePolicies(folder)].sort()).toEqual([
		['/', policy],
		['/en', policy],
		['/en/check', policy]
	]);
	rmSync(folder, { recursive: true });
});

type Handler = Parameters<typeof createAppServer>[0];

interface Settings {
	readonly pagePolicies?: ReadonlyMap<string, string>;
	readonly isAlwaysTls?: boolean;
	readonly mostPerAddress?: number;
	readonly port?: string | undefined;
}

async function serve(handler: Handler, settings: Settings = {}): Promise<string> {
	const {
		pagePolicies = new Map<string, string>(),
		isAlwaysTls = false,
		mostPerAddress
	} = settings;
	const cap = mostPerAddress === undefined ? {} : { mostPerAddress };
	const server = createAppServer(handler, { pagePolicies, isAlwaysTls, ...cap });
	const address = await listen(server, { port: 'port' in settings ? settings.port : '0' });
	running.push(server);
	return address;
}

function answerOk(...[, response]: Parameters<Handler>): void {
	response.end('ok');
}

function portOf(address: string): number {
	return Number(new URL(address).port);
}

describe('for others in the same network', () => {
	const interfaces = {
		lo: [face('127.0.0.1', true)],
		docker0: [face('172.17.0.1')],
		wlan0: [face('192.168.1.20'), { ...face('fe80::1'), family: 'IPv6' as const, scopeid: 2 }]
	};

	function face(address: string, internal = false) {
		const netmask = '255.255.255.0';
		return { address, netmask, mac: '', internal, cidr: null, family: 'IPv4' as const };
	}

	test('a server that listens everywhere names its addresses, likely ones first', async () => {
		const server = createServer();
		running.push(server);
		const address = await listen(server, { host: '0.0.0.0', port: '0' });
		const port = new URL(address).port;
		expect(addressesForOthers(server, '0.0.0.0', interfaces)).toEqual([
			`http://192.168.1.20:${port}`,
			`http://172.17.0.1:${port}`
		]);
	});

	test.each([undefined, '127.0.0.1', 'localhost'])('a server on %s names none', (host) => {
		expect(addressesForOthers(createServer(), host, interfaces)).toEqual([]);
	});
});

describe('connections', () => {
	test('of one address are capped, and free again when they end', async () => {
		const address = new URL(await serve(answerOk, { mostPerAddress: 3 }));
		const open = () =>
			new Promise<Socket>((resolve, reject) => {
				const socket = connect(Number(address.port), '127.0.0.1', () => resolve(socket));
				socket.once('error', reject);
			});
		const first = [await open(), await open(), await open()];
		const surplus = await open();
		await once(surplus, 'close');
		expect(first.some(({ destroyed }) => destroyed)).toBe(false);
		first[0]?.destroy();
		await vi.waitFor(async () => expect((await fetch(address)).status).toBe(200));
		for (const socket of first) socket.destroy();
	});
});
