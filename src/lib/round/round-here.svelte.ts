import { onMount } from 'svelte';
import type { Assessment } from '$lib/domain';
import type { SessionAccess } from './access';
import type { accesses } from './accesses.svelte';
import type RoundLine from './RoundLine.svelte';

/**
 * On the pages where one answers: the round one answers for. It is one that this device has joined, that
 * collects and has nothing from here yet. Whoever has joined none fetches nothing for it.
 */
export class RoundHere {
	/** Shows it; fetched with it. */
	Line = $state.raw<typeof RoundLine | undefined>();
	/** Whether there may be one, whose place is kept meanwhile. */
	isLoading = $state(false);

	/** All rounds that wait for a contribution of this device. */
	readonly waiting: readonly SessionAccess[] = $derived.by(() => {
		const known = this.#accesses;
		return known?.entries.filter((access) => isWaiting(access, known.partsOf(access.id))) ?? [];
	});

	#accesses = $state.raw<typeof accesses | undefined>();

	/** The one that waits for the check on the screen. */
	readonly round: SessionAccess | undefined = $derived.by(() => {
		const scope = this.#check()?.scope;
		if (scope === undefined) return undefined;
		return this.waiting.find(({ seen }) => scope === 'full' || seen?.scope === scope);
	});
	/** Whether the room waits while somebody answers the few questions of the quick check. */
	readonly isHurried: boolean = $derived.by(
		() => this.round !== undefined && this.#check()?.scope === 'quick'
	);

	readonly #check: () => Pick<Assessment, 'scope'> | undefined;

	/** @param check the one on the screen */
	constructor(check: () => Pick<Assessment, 'scope'> | undefined) {
		this.#check = check;
		onMount(() => void this.#load());
	}

	/** Where the last question leads: to the release in the round, else to the result. */
	hrefAfter(base: string): string {
		return `${base}/${this.round ? `session/${this.round.id}` : 'result'}`;
	}

	async #load(): Promise<void> {
		if (!hasRounds()) return;
		this.isLoading = true;
		const [stored, line] = await Promise.all([
			import('./accesses.svelte'),
			import('./RoundLine.svelte')
		]);
		stored.accesses.load();
		[this.#accesses, this.Line] = [stored.accesses, line.default];
		this.isLoading = false;
	}
}

function isWaiting(
	{ joinToken, seen }: SessionAccess,
	parts: ReturnType<typeof accesses.partsOf>
): boolean {
	return (
		joinToken !== undefined && seen?.isCollecting !== false && parts.every(({ sent }) => !sent)
	);
}

/** Looked up without reading them, so that nothing is fetched for nothing. */
function hasRounds(): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith('belegbar/group/'));
	} catch {
		return true;
	}
}
