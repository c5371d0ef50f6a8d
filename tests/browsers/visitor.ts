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
