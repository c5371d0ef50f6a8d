/** A Storage as browsers have it, with little room, and able to refuse like one that was switched off. */
export class LimitedStorage implements Storage {
	/** In UTF-16 units of keys and values together, as browsers count. */
	room: number;
	isRefusing = false;
	/** Every key that was written or removed, in order. */
	readonly changedKeys: string[] = [];

	readonly #entries = new Map<string, string>();

	constructor(room = Infinity) {
		this.room = room;
	}

	/** Any property, as the DOM type has it; ours has none but the methods. */
	[name: string]: unknown;

	get length(): number {
		return this.#entries.size;
	}

	get used(): number {
		return [...this.#entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
	}

	get content(): Readonly<Record<string, string>> {
		return Object.fromEntries(this.#entries);
	}

	key(position: number): string | null {
		return [...this.#entries.keys()][position] ?? null;
	}

	getItem(key: string): string | null {
		return this.#entries.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		this.#refuseIfSwitchedOff();
		const before = this.#entries.get(key);
		const freed = before === undefined ? 0 : key.length + before.length;
		if (this.used - freed + key.length + value.length > this.room) {
			throw new DOMException('no room left', 'QuotaExceededError');
		}
		this.#entries.set(key, value);
		this.changedKeys.push(key);
	}

	removeItem(key: string): void {
		this.#refuseIfSwitchedOff();
		this.#entries.delete(key);
		this.changedKeys.push(key);
	}

	clear(): void {
		this.#refuseIfSwitchedOff();
		this.#entries.clear();
	}

	#refuseIfSwitchedOff(): void {
		if (this.isRefusing) throw new DOMException('not allowed here', 'SecurityError');
	}
}
