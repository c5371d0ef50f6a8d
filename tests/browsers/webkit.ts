import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Builder, By, Capabilities, until } from 'selenium-webdriver';
import { PATIENCE_MILLISECONDS, type Visitor } from './visitor';

const driverPath = '/usr/bin/WebKitWebDriver';
const libraries = '/usr/lib';
const DRIVER_PORT = 4599;

/** The small browser that comes with WebKitGTK; it wants a screen, so a virtual one is needed too. */
export function findWebKit(): string | undefined {
	if (![driverPath, '/usr/bin/xvfb-run'].every((file) => existsSync(file))) return undefined;
	return readdirSync(libraries)
		.flatMap((folder) =>
			['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) =>
				path.join(libraries, folder, version, 'MiniBrowser')
			)
		)
		.find((file) => existsSync(file));
}

export async function openWebKit(binary: string): Promise<Visitor> {
	const driver = spawn('xvfb-run', ['-a', driverPath, `--port=${DRIVER_PORT}`], {
		stdio: 'ignore',
		detached: true,
		env: { ...process.env, LANGUAGE: 'de', WEBKIT_DISABLE_COMPOSITING_MODE: '1' }
	});
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] }
	});
	const build = () =>
		new Builder()
			.usingServer(`http://127.0.0.1:${DRIVER_PORT}`)
			.withCapabilities(capabilities)
			.build();
	const driven = await whenListening(build);
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
async function whenListening<T>(connect: () => T): Promise<T> {
	const end = Date.now() + PATIENCE_MILLISECONDS;
	for (;;) {
		try {
			await fetch(`http://127.0.0.1:${DRIVER_PORT}/status`);
			return connect();
		} catch (fault) {
			if (Date.now() > end) throw fault;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}
