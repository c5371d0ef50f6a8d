import type { Dossier } from '$lib/domain';
import { dossiers } from '$lib/dossier';
import { randomId } from '$lib/dossier/random-id';

/** The company whose parts this tab shows: the chosen one, else that of the check, else the latest. */
class Company {
	#chosenId = $state<string | undefined>();

	/** Undefined as long as nothing is kept of any. */
	readonly dossier: Dossier | undefined = $derived(
		dossiers.all.find(({ id }) => id === this.#chosenId) ?? dossiers.dossier ?? dossiers.all[0]
	);

	choose(id: string): void {
		this.#chosenId = id;
	}

	/** Where an entry goes: the first one makes the folder. */
	idToWriteTo(): string {
		if (this.dossier) return this.dossier.id;
		this.#chosenId ??= randomId();
		return this.#chosenId;
	}
}

export const company = new Company();
