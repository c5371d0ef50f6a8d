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
	/** Selects the first thing whose click is an answer. */
	readonly firstChoice: string;
	/** What an answer, once stored, has in its key or text. */
	readonly answerMark: string;
	/** How many questions are answered in what is stored. */
	readonly countAnswers: (page: Page) => Promise<number>;
	/** Answers all questions that are still open, up to where nothing is left but to finish. */
	readonly answerTheRest: (person: Person) => Promise<void>;
	readonly finish: (page: Page) => Locator;
	/** Selects the picture of the five areas, which is there some time after finishing. */
	readonly picture: string;
	readonly makePdf: (page: Page) => Promise<Locator>;
}
