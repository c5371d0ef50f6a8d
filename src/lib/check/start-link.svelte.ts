import type { Scope } from '$lib/domain';
import { dossiers } from '$lib/dossier';

/** What a start link asks for. It is followed once, and asks first when another check is under way. */
export class StartLink {
	readonly isAsking: boolean = $derived.by(
		() => this.wanted !== undefined && !this.isFollowed && !this.#isConfirmed && dossiers.isUnderWay
	);
	/** Until the link is followed: nothing is kept yet of what the page shows. */
	readonly beginning: Scope | undefined = $derived.by(() =>
		this.isFollowed || this.isAsking ? undefined : this.wanted
	);
	isFollowed = $state(false);
	/** Although another check is under way. */
	#isConfirmed = $state(false);

	readonly #wanted: () => Scope | undefined;

	constructor(wanted: () => Scope | undefined) {
		this.#wanted = wanted;
	}

	get wanted(): Scope | undefined {
		return this.#wanted();
	}

	/**
	 * Begins what is wanted, unless it has begun. Only an answer does: whoever looks in and leaves has none,
	 * and fields that the browser fills in again by itself, before what is kept was read, are nobody's answer.
	 */
	begin(): void {
		const { beginning } = this;
		const isReturning = document.documentElement.dataset.returning !== undefined;
		if (!beginning || (isReturning && !dossiers.isOpen)) return;
		this.isFollowed = true;
		dossiers.start(beginning);
	}

	/** Shows the beginning of another check, although one is under way. */
	readonly confirm = (): void => {
		this.#isConfirmed = true;
	};

	/** Somebody has come by the link, maybe once more. */
	arrive(): void {
		this.isFollowed = false;
		this.#isConfirmed = false;
	}

	/** Stays with the check that is under way. */
	readonly goOn = (): void => {
		this.isFollowed = true;
	};
}

/** What start links asked for before their pages were there, as they still lie in bookmarks. */
export function scopeIn({ searchParams }: URL): Scope | undefined {
	const start = searchParams.get('start');
	return start === 'quick' || start === 'full' ? start : undefined;
}
