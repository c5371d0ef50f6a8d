import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuild } from '../../scripts/build.mjs';
import { findFirefox, findWebKit } from '../../scripts/other-browsers.mjs';
import { projectRoot } from '../../scripts/run.mjs';
import { resultFiles } from '../../scripts/test-results.mjs';
import { startApp } from '../e2e/app-process';
import { openFirefox } from './firefox';
import { doMainJob } from './main-job';
import type { Visitor } from './visitor';
import { openWebKit } from './webkit';

/** `npm run test:browsers`, a stage of `npm test`: the main job in every other browser that is installed here. */

const browsers = [
	{ name: 'Firefox', debianPackage: 'firefox-esr', find: findFirefox, open: openFirefox },
	{ name: 'WebKit', debianPackage: 'webkit2gtk-driver xvfb', find: findWebKit, open: openWebKit }
];

await ensureBuild();
const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-browsers-'));
const app = await startApp({ DATA_FOLDER: path.join(folder, 'data') });
const outcomes = await Promise.all(
	browsers.map(async ({ name, debianPackage, find, open }) => {
		const binary = find();
		if (binary !== undefined) return await passes(name, () => open(binary));
		console.log(`not possible here: ${name} (Debian: ${debianPackage})`);
		return undefined;
	})
);
const passed = outcomes.filter((outcome) => outcome === true).length;
const failed = outcomes.filter((outcome) => outcome === false).length;
await app.stop();
rmSync(folder, { recursive: true });
const results = path.join(projectRoot, resultFiles.otherBrowsers);
mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function passes(name: string, open: () => Promise<Visitor>): Promise<boolean> {
	const start = performance.now();
	const visitor = await open();
	try {
		await doMainJob(visitor, app.address, mkdtempSync(path.join(folder, name)));
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
