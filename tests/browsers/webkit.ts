import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, until } from 'selenium-webdriver';
import { webKitDriver } from '../../scripts/other-browsers.mjs';
import { PATIENCE_MILLISECONDS, type Visitor } from './visitor';

/** The small browser that comes with WebKitGTK, on a virtual screen. */
export async function openWebKit(binary: string): Promise<Visitor> {
	const port = await freePort();
	const driver = spawn('xvfb-run', ['-a', webKitDriver, `--port=${port}`], {
		stdio: 'ignore',
		detached: true,
		env: { ...process.env, LANGUAGE: 'de', WEBKIT_DISABLE_COMPOSITING_MODE: '1' }
	});
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] }
	});
	const server = `http://127.0.0.1:${port}`;
	const build = () => new Builder().usingServer(server).withCapabilities(capabilities).build();
	const driven = await whenListening(server, build);
	const version = (await driven.getCapabilities()).getBrowserVersion() ?? '';
	const find = (xpath: string) =>
		driven.wait(until.elementLocated(By.xpath(xpath)), PATIENCE_MILLISECONDS);
	return {
		browser: `WebKitGTK ${version}`,
		goto: (address) => driven.get(address),
		click: async (xpath) => {
			const found = await find(xpath);
			await driven.wait(until.elementIsVisible(found), PATIENCE_MILLISECONDS);
			await driven.executeScript('arguments[0].scrollIntoView({ block: "center" })', found);
			await found.click();
		},
		choose: async (xpath, file) => (await find(xpath)).sendKeys(file),
		evaluate: (body) =>
			driven.executeAsyncScript(
				`const done = arguments[arguments.length - 1]; (async () => {${body}})().then(done);`
			),
		close: async () => {
			await driven.quit();
			if (driver.pid !== undefined) process.kill(-driver.pid);
		}
	};
}

/** The driver needs a moment after its start. */
async function whenListening<T>(server: string, connect: () => T): Promise<T> {
	const end = Date.now() + PATIENCE_MILLISECONDS;
	for (;;) {
		try {
			await fetch(`${server}/status`);
			return connect();
		} catch (fault) {
			if (Date.now() > end) throw fault;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (typeof address !== 'object' || address === null) throw new Error('no port');
	return address.port;
}
