import type { Locale } from '../language/locale';
import type { GroupReading } from './group/make-group-file';
import type { PaperFacts, PaperKind } from './papers/paper-facts';
import type { Reading } from './make-file';
import type { GroupFileKind, TakenFile, Wish } from './wish';

type OnProgress = (share: number) => void;

/** Makes any file of an assessment. `onProgress` hears the finished share of a PDF, 0 to 1. */
export async function reportFile(
	wish: Wish,
	reading: Reading,
	onProgress?: OnProgress
): Promise<TakenFile> {
	const [{ makeFile }, { browserTools }] = await Promise.all([
		import('./make-file'),
		import('./browser-tools')
	]);
	return makeFile(wish, reading, browserTools(onProgress));
}

/** Makes any file of a comparison. */
export async function groupFile(
	kind: GroupFileKind,
	reading: GroupReading,
	onProgress?: OnProgress
): Promise<TakenFile> {
	const [{ makeGroupFile }, { browserTools }] = await Promise.all([
		import('./group/make-group-file'),
		import('./browser-tools')
	]);
	return makeGroupFile(kind, reading, browserTools(onProgress));
}

/** Makes a paper for a meeting. */
export async function paperFile(
	kind: PaperKind,
	facts: PaperFacts,
	onProgress?: OnProgress
): Promise<TakenFile> {
	const [{ makePaper }, { browserTools }] = await Promise.all([
		import('./papers/make-paper'),
		import('./browser-tools')
	]);
	return makePaper(kind, facts, browserTools(onProgress));
}

/** Fetches what a report needs, so that the click on "download" does not wait for it. */
export function preloadReport(locale: Locale): void {
	preload(import('./make-file'), locale);
}

/** The same for the sheets of a group. */
export function preloadGroupFiles(locale: Locale): void {
	preload(import('./group/make-group-file'), locale);
}

function preload(maker: Promise<unknown>, locale: Locale): void {
	const tools = import('./browser-tools').then(({ prepareFiles }) => {
		return prepareFiles(locale);
	});
	Promise.all([maker, tools]).catch(() => {
		// Whoever then asks for a file without network is told so.
	});
}
