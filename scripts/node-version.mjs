import { readFileSync } from 'node:fs';

/** Ends the program with one clear sentence when Node is a version that package.json does not allow. */
export function requireSupportedNode() {
	const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
	const range = manifest.engines.node;
	if (isNodeSupported(process.versions.node, range)) return;
	console.error(
		`Belegbar needs Node ${range}; this is Node ${process.versions.node}. See https://nodejs.org.`
	);
	process.exit(1);
}

/**
 * Whether a version is in a range made of „^a.b.c“ and „>=a.b.c“ joined by „||“.
 *
 * @param {string} version
 * @param {string} range
 */
export function isNodeSupported(version, range) {
	const current = readVersion(version);
	return range.split('||').some((part) => {
		const lowest = readVersion(part);
		const isSameMajor = current[0] === lowest[0];
		if (part.trim().startsWith('^') && !isSameMajor) return false;
		return compareVersions(current, lowest) >= 0;
	});
}

/** @param {string} text */
function readVersion(text) {
	const [major = 0, minor = 0, patch = 0] = (text.match(/\d+/g) ?? []).map(Number);
	return [major, minor, patch];
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function compareVersions(a, b) {
	const differing = a.findIndex((number, position) => number !== b[position]);
	return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
