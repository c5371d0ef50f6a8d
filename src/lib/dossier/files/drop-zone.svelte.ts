import { droppedFiles, type Dropped } from './dropped-files';

type Taker = (dropped: Dropped) => void;

/**
 * The window as a place to drop files on. Without somebody who takes them a browser leaves the app and
 * shows the file, and with it what is being typed is gone.
 */
class DropZone {
	/** Whether files are being held over the window. */
	isOver = $state(false);

	#takers = $state.raw<readonly Taker[]>([]);
	/** Whether the page that is shown has a use for files, and says itself what became of them. */
	readonly isGiven = $derived(this.#takers.length > 0);

	/** The page that is shown takes what is dropped; the returned function ends that. */
	give(taker: Taker): () => void {
		this.#takers = [...this.#takers, taker];
		return () => {
			this.#takers = this.#takers.filter((other) => other !== taker);
		};
	}

	over(event: DragEvent): void {
		if (!hasFiles(event)) return;
		event.preventDefault();
		this.isOver = true;
	}

	leave(event: DragEvent): void {
		if (event.relatedTarget === null) this.isOver = false;
	}

	/** `otherwise` takes what is dropped on a page that has no use for files of its own. */
	async drop(event: DragEvent, otherwise: Taker): Promise<void> {
		const { dataTransfer } = event;
		if (!dataTransfer || !hasFiles(event)) return;
		event.preventDefault();
		this.isOver = false;
		const taker = this.#takers.at(-1) ?? otherwise;
		taker(await droppedFiles(dataTransfer));
	}
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
	return dataTransfer?.types.includes('Files') ?? false;
}

/** The one window of this tab. */
export const dropZone = new DropZone();
