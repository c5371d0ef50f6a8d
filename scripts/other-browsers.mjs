import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where the other browsers lie in which tests/browsers does the main job; undefined where they are missing. */

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
const libraries = '/usr/lib';

export const webKitDriver = '/usr/bin/WebKitWebDriver';

/** @returns {string | undefined} */
export function findFirefox() {
	return process.env.FIREFOX_PATH ?? firefoxes.find((place) => existsSync(place));
}

/**
 * The small browser that comes with WebKitGTK; it wants a screen, so a virtual one is needed too.
 *
 * @returns {string | undefined}
 */
export function findWebKit() {
	if (![webKitDriver, '/usr/bin/xvfb-run'].every((file) => existsSync(file))) return undefined;
	return readdirSync(libraries)
		.flatMap((folder) =>
			['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) =>
				path.join(libraries, folder, version, 'MiniBrowser')
			)
		)
		.find((file) => existsSync(file));
}
