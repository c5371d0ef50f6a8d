/** What keeps its value until it is set anew. */
type Setting = 'font' | 'fill' | 'stroke' | 'width';
type Settings = Partial<Record<Setting, string>>;

interface Page {
	readonly settings: Settings;
	readonly lines: string[];
}

/**
 * The drawing operators of all pages, without those that would set again what is set already. They are
 * added inside marked content only.
 */
export class Operators {
	readonly #pages = new Map<number, Page>();
	readonly #saved: Settings[] = [];
	#page: Page = { settings: {}, lines: [] };
	#isInMark = false;
	/** Where the last text of the open text object begins, in hundredths. */
	#text: { readonly x: number; readonly y: number } | undefined;

	/** Opens a mark on the page that has this number; what is added belongs to it until `end`. */
	begin(pageNumber: number, opening: string): void {
		if (this.#isInMark) throw new Error('Marked content must not be nested.');
		this.#page = this.#pages.get(pageNumber) ?? { settings: {}, lines: [] };
		this.#pages.set(pageNumber, this.#page);
		this.#isInMark = true;
		this.add(opening);
	}

	end(closing: string): void {
		this.endText();
		this.add(closing);
		this.#isInMark = false;
	}

	set(setting: Setting, operator: string): void {
		const { settings } = this.#page;
		if (settings[setting] === operator) return;
		this.add(operator);
		settings[setting] = operator;
	}

	/** Texts that follow each other share one text object, each placed from where the last began. */
	beginText(): void {
		if (this.#text) return;
		this.add('BT');
		this.#text = { x: 0, y: 0 };
	}

	moveText(x: number, y: number): void {
		const from = this.#text ?? { x: 0, y: 0 };
		const to = { x: hundredths(x), y: hundredths(y) };
		this.add(`${(to.x - from.x) / 100} ${(to.y - from.y) / 100} Td`);
		this.#text = to;
	}

	endText(): void {
		if (this.#text) this.add('ET');
		this.#text = undefined;
	}

	save(): void {
		this.add('q');
		this.#saved.push({ ...this.#page.settings });
	}

	/** Back to what was set when it was saved. */
	restore(): void {
		this.add('Q');
		Object.assign(this.#page.settings, this.#saved.pop());
	}

	add(operator: string): void {
		if (!this.#isInMark) throw new Error('Nothing may be drawn outside a mark.');
		this.#page.lines.push(operator);
	}

	/** Everything on a page so far. */
	drawingOf(pageNumber: number): string {
		return this.#pages.get(pageNumber)?.lines.join('\n') ?? '';
	}
}

/** A length short enough for the file and exact enough for print. */
export function place(length: number): string {
	return String(hundredths(length) / 100);
}

function hundredths(length: number): number {
	return Math.round(length * 100);
}
