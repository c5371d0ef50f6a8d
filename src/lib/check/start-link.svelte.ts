import type { Scope } from '$lib/domain';
import { dossiers } from '$lib/dossier';

/** What a start link asks for. It is followed once, and asks first when another check is under way. */
export class StartLink {
	readonly isAsking: boolean = $derived.by(
		() => this.wanted !== undefined && !this.isFollowed && dossiers.isUnderWay
	);
	/** Until the link is followed: nothing is kept yet of what the page shows. */
	readonly beginning: Scope | undefined = $derived.by(() =>
		this.isFollowed || this.isAsking ? undefined : this.wanted
	);
	isFollowed = $state(false);

	readonly #wanted: () => Scope | undefined;

	constructor(wanted: () => Scope | undefined) {
		this.#wanted = wanted;
	}

	get wanted(): Scope | undefined {
		return this.#wanted();
	}

	/** Begins what is wanted, unless it has begun. */
	begin(): void {
		if (this.beginning) this.beginAnother();
	}

	/** Although another check is under way. */
	beginAnother(): void {
		const { wanted } = this;
		this.isFollowed = true;
		if (wanted) dossiers.start(wanted);
	}

	/** Stays with the check that is under way. */
	goOn(): void {
		this.isFollowed = true;
	}
}

/** What start links asked for before their pages were there, as they still lie in bookmarks. */
export function scopeIn({ searchParams }: URL): Scope | undefined {
	const start = searchParams.get('start');
	return start === 'quick' || start === 'full' ? start : undefined;
}
