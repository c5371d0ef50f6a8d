import type { Fault } from '$lib/domain';

/** A catalogue of somebody's own that was opened and can be answered. */
export interface OpenedCatalogue {
	readonly kind: 'catalogue';
	readonly title: string;
	/** Its id and version. */
	readonly name: string;
	readonly areas: readonly string[];
	readonly questions: number;
	readonly quick: number;
	/** What is odd in it and not wrong. */
	readonly warnings: readonly Fault[];
}
