import {
	listGroupPlaces,
	readGroupPlace,
	removeGroupPlace,
	saveGroupPlace,
	type GroupPlace
} from '$lib/storage/group-places';
import { probeStorage } from '$lib/storage/running-answers';
import { localDay } from './today';

/** The group sessions this browser takes part in or leads. What cannot be stored lasts for this window. */
class GroupPlaces {
	entries = $state.raw<readonly GroupPlace[]>([]);
	/** Whether the last change is only in this window. */
	isStorageRefused = $state(false);

	#storage: Storage | undefined;

	/** Reads what is there; safe to call again. */
	load(): void {
		this.#storage ??= probeStorage(() => localStorage);
		if (!this.#storage) {
			this.isStorageRefused = true;
			return;
		}
		const stored = listGroupPlaces(this.#storage, localDay());
		const unstored = this.entries.filter(({ id }) => !stored.some((place) => place.id === id));
		this.entries = this.isStorageRefused ? [...stored, ...unstored] : stored;
	}

	find(sessionId: string): GroupPlace | undefined {
		const stored = this.#storage && readGroupPlace(this.#storage, sessionId);
		return stored ?? this.entries.find(({ id }) => id === sessionId);
	}

	/** Keeps a change of one place; the rest of it stays as another tab may have left it. */
	keep(change: Partial<GroupPlace> & Pick<GroupPlace, 'id'>): GroupPlace {
		const before = this.find(change.id);
		const place: GroupPlace = {
			format: 1,
			title: '',
			expiresOn: '9999-12-31',
			...before,
			...change
		};
		this.isStorageRefused = !this.#storage || saveGroupPlace(this.#storage, place) !== 'saved';
		this.entries = [place, ...this.entries.filter(({ id }) => id !== place.id)];
		return place;
	}

	/** Keeps a place without its contribution, which was withdrawn. */
	forgetContribution(sessionId: string): void {
		const { contribution: _, ...rest } = this.find(sessionId) ?? { id: sessionId };
		this.entries = this.entries.filter(({ id }) => id !== sessionId);
		if (this.#storage) removeGroupPlace(this.#storage, sessionId);
		this.keep(rest);
	}

	forget(sessionId: string): void {
		this.entries = this.entries.filter(({ id }) => id !== sessionId);
		if (this.#storage) removeGroupPlace(this.#storage, sessionId);
	}
}

export const groupPlaces = new GroupPlaces();
