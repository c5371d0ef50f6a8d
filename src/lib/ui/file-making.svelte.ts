/** A file that is ready; some characters of it may have been replaced. */
interface ReadyFile {
	readonly replaced: readonly string[];
}

/** Where the making of a file to take along stands. */
export class FileMaking<File extends ReadyFile> {
	state = $state<'idle' | 'making' | 'asking' | 'ready' | 'failed'>('idle');
	/** Finished share, 0 to 1. */
	share = $state(0);
	/** Characters that would be replaced in the file that is waiting, or were in the last one. */
	replaced = $state.raw<readonly string[]>([]);

	#waiting: File | undefined;
	readonly #save: (file: File) => void;

	constructor(save: (file: File) => void) {
		this.#save = save;
	}

	/**
	 * Makes a file and saves it; one with replaced characters waits for `saveWaiting`. A second call
	 * while one is under way does nothing.
	 */
	async run(make: (onProgress: (share: number) => void) => Promise<File>): Promise<void> {
		if (this.state === 'making') return;
		this.state = 'making';
		this.share = 0;
		this.replaced = [];
		try {
			this.#waiting = await make((share) => {
				this.share = share;
			});
			this.replaced = this.#waiting.replaced;
			if (this.replaced.length > 0) this.state = 'asking';
			else this.saveWaiting();
		} catch (error) {
			console.error(error);
			this.state = 'failed';
		}
	}

	/** Saves the file that was held back. */
	saveWaiting(): void {
		if (this.#waiting) this.#save(this.#waiting);
		this.#waiting = undefined;
		this.state = 'ready';
	}
}
