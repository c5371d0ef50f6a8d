import { z } from 'zod';

/** A person in one browser, as far as the main job needs one: both drivers can do this much. */
export interface Visitor {
	readonly browser: string;
	goto(address: string): Promise<void>;
	/** Clicks what an XPath finds, once it is there and visible. */
	click(path: string): Promise<void>;
	/** Puts a file into a file field. */
	choose(path: string, file: string): Promise<void>;
	/** Runs a function body in the page and returns what it returns, as JSON. */
	evaluate(body: string): Promise<unknown>;
	close(): Promise<void>;
}

/** How long a browser without a graphics card may take for one step on a busy machine. */
export const PATIENCE_MILLISECONDS = 60_000;

/** Repeats a question until its answer is not undefined. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
	const end = Date.now() + PATIENCE_MILLISECONDS;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined) return answer;
		if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Waits until the page fetches nothing more and so has run its scripts: no driver tells when it listens. */
export async function isAlive(visitor: Visitor): Promise<void> {
	let quiet = 0;
	let before: unknown = undefined;
	await until('the page has fetched all it needs', async () => {
		const fetched = await visitor.evaluate(
			'return document.readyState === "complete" ? performance.getEntriesByType("resource").length : null;'
		);
		quiet = fetched === before && fetched !== null ? quiet + 1 : 0;
		before = fetched;
		return quiet >= 8 ? true : undefined;
	});
}

const seenShape = z.object({
	path: z.string(),
	heading: z.string(),
	figures: z.string(),
	controls: z.array(z.string()),
	question: z.nullable(z.object({ name: z.string(), isAnswered: z.boolean() }))
});

/** What is on the screen, as far as the main job needs to know. */
export type Seen = z.infer<typeof seenShape>;

export async function lookAt(visitor: Visitor): Promise<Seen> {
	const seen = await visitor.evaluate(`
		const isVisible = (element) => element.getClientRects().length > 0;
		const textOf = (element) => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
		const radio = document.querySelector('fieldset input[type="radio"]');
		const group = radio?.closest('fieldset');
		return {
			path: location.pathname,
			heading: textOf(document.querySelector('main h1')),
			figures: textOf(document.querySelector('main table')),
			controls: [...document.querySelectorAll('a, button')].filter(isVisible).map(textOf),
			question: group && isVisible(group)
				? { name: radio.name, isAnswered: group.querySelector('input:checked') !== null }
				: null
		};`);
	return seenShape.parse(seen);
}

/** Unfolds everything that can be unfolded. */
export async function openAll(visitor: Visitor): Promise<void> {
	await visitor.evaluate(
		'for (const folded of document.querySelectorAll("details")) folded.open = true; return true;'
	);
}
