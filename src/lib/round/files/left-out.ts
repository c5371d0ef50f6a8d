import type { CompareWords } from '$lib/language/words/compare';

/** Where something handed in came from. */
export type Source =
	| { readonly kind: 'file'; readonly name: string }
	| { readonly kind: 'code-in-file'; readonly name: string; readonly position: number }
	/** Codes are counted as long as the page lives. */
	| { readonly kind: 'code'; readonly position: number }
	/** Read by the camera, and counted as well. */
	| { readonly kind: 'scan'; readonly position: number }
	| { readonly kind: 'text' };

/** Something handed in that does not count, and why. */
export interface LeftOutItem {
	readonly key: number;
	readonly source: Source;
	readonly reason: keyof CompareWords['reasons'];
	readonly catalogue?: { readonly id: string; readonly version: string };
	readonly scope?: keyof CompareWords['reasons']['other-scope'];
	/** Position of the accepted one it repeats, from 1. */
	readonly sameAs?: number;
}

/** What something handed in is called: by its file, or by its place among the codes. */
export function sourceName(source: Source, { sources }: CompareWords['collect']): string {
	switch (source.kind) {
		case 'file':
			return source.name;
		case 'code-in-file':
			return sources['code-in-file'](source.name, source.position);
		case 'code':
		case 'scan':
			return sources[source.kind](source.position);
		case 'text':
			return sources.text;
	}
}

/** What is wrong with it and what to do, in plain words. */
export function reasonText(
	{ reason, catalogue, scope = 'quick', sameAs = 0 }: LeftOutItem,
	reasons: CompareWords['reasons']
): string {
	if (reason === 'unknown-catalogue' || reason === 'other-catalogue') {
		return reasons[reason](catalogue ? `${catalogue.id} ${catalogue.version}` : '');
	}
	if (reason === 'duplicate' || reason === 'replaced' || reason === 'twin') {
		return reasons[reason](sameAs);
	}
	return reason === 'other-scope' ? reasons[reason][scope] : reasons[reason];
}
