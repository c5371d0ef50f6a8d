import { localDay } from '$lib/dossier';
import { followOtherWindows, probeStorage } from '$lib/dossier/store/browser-storage';
import type { SaveOutcome } from '$lib/dossier/store/save-outcome';
import type { CompareFiles } from './compare-files.svelte';
import {
	KEPT_GROUP_KEY,
	readKeptGroup,
	removeKeptGroup,
	saveKeptGroup,
	type KeptGroup
} from './kept-group';

/** Whether this browser keeps the group made from files, so that it outlives a reload; off until wished. */
export class GroupKeeping {
	isOn = $state(false);
	/** How the last attempt to store ended. */
	outcome = $state<SaveOutcome>('saved');

	#storage: Storage | undefined;
	readonly #group: CompareFiles;

	constructor(group: CompareFiles) {
		this.#group = group;
	}

	/** Takes up what was kept, and what other windows make of it; returns how to stop. */
	follow(): () => void {
		this.#storage ??= probeStorage(() => localStorage);
		this.#load(this.#group.isEmpty && !this.#group.published);
		return followOtherWindows(
			(key) => key === KEPT_GROUP_KEY || key === null,
			() => {
				this.#load(this.isOn);
			}
		);
	}

	/** Stores the group as it is now, if that is wished. */
	save(group: KeptGroup): void {
		if (!this.isOn) return;
		const isStored = this.#storage?.getItem(KEPT_GROUP_KEY) === JSON.stringify(group);
		if (isStored) return;
		this.outcome = this.#storage ? saveKeptGroup(this.#storage, group) : 'refused';
	}

	end(): void {
		this.isOn = false;
		this.outcome = 'saved';
		if (this.#storage) removeKeptGroup(this.#storage);
	}

	#load(isToBeRestored: boolean): void {
		const kept = this.#storage && readKeptGroup(this.#storage, localDay());
		this.isOn = kept !== undefined;
		if (kept && isToBeRestored) this.#group.restore(kept);
	}
}
