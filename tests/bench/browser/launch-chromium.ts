import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.mjs';

/** A browser with a profile nobody has used, which goes when it is closed. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
	const executablePath = await findChromium();
	return chromium.launch({
		args: [...chromiumFlags, ...flags],
		...(executablePath === undefined ? {} : { executablePath })
	});
}
