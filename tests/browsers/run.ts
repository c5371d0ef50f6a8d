import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuild } from '../../scripts/build.mjs';
import { startApp } from '../e2e/app-process';
import { findFirefox, openFirefox } from './firefox';
import { doMainJob } from './main-job';
import type { Visitor } from './visitor';
import { findWebKit, openWebKit } from './webkit';

/** `npm run test:browsers`: the main job in every other browser that is installed here. */

const browsers = [
	{ name: 'Firefox', debianPackage: 'firefox-esr', find: findFirefox, open: openFirefox },
	{ name: 'WebKit', debianPackage: 'webkit2gtk-driver xvfb', find: findWebKit, open: openWebKit }
];

await ensureBuild();
const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-browsers-'));
const app = await startApp({ DATA_FOLDER: path.join(folder, 'data') });
let passed = 0;
let failed = 0;
for (const { name, debianPackage, find, open } of browsers) {
	const binary = find();
	if (binary === undefined) {
		console.log(`not possible here: ${name} (Debian: ${debianPackage})`);
		continue;
	}
	if (await passes(name, () => open(binary))) passed += 1;
	else failed += 1;
}
await app.stop();
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function passes(name: string, open: () => Promise<Visitor>): Promise<boolean> {
	const start = performance.now();
	const visitor = await open();
	try {
		await doMainJob(visitor, app.address, folder);
		const seconds = ((performance.now() - start) / 1_000).toFixed(1);
		console.log(`ok     ${visitor.browser}, ${seconds} s`);
		return true;
	} catch (fault) {
		console.error(`FAILED ${name}`, fault);
		console.error(await visitor.evaluate('return document.body.innerText;'));
		return false;
	} finally {
		await visitor.close();
	}
}
