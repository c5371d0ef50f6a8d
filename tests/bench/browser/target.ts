import type { Locator, Page } from '@playwright/test';

/** Somebody at a slow phone. */
export interface Person {
	readonly page: Page;
	/** Clicks as a hand does, then looks at what it has brought. */
	readonly click: (target: Locator) => Promise<void>;
}

/** A way to ask the forty questions: what is looked at, and what is clicked. */
export interface Target {
	/** Address of the first question. */
	readonly path: string;
	/** Selects the first thing whose click is an answer; what is stored then has `/answer/` in its key. */
	readonly firstChoice: string;
	/** Answers all questions but the first, which is answered, up to where nothing is left but to finish. */
	readonly answerTheRest: (person: Person) => Promise<void>;
	readonly finish: (page: Page) => Locator;
	/** Selects the picture of the five areas, which is there some time after finishing. */
	readonly picture: string;
	readonly makePdf: (page: Page) => Promise<Locator>;
}
