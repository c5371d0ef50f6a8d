/** Where the making of a report stands. */
export class PdfProgress {
	state = $state<'idle' | 'making' | 'ready' | 'failed'>('idle');
	/** Characters the font did not have, of the last report. */
	replaced = $state.raw<readonly string[]>([]);

	/** Runs the making once; a second call while one is under way does nothing. */
	async run(make: () => Promise<readonly string[]>): Promise<void> {
		if (this.state === 'making') return;
		this.state = 'making';
		try {
			this.replaced = await make();
			this.state = 'ready';
		} catch (error) {
			console.error(error);
			this.state = 'failed';
		}
	}
}
