import { currentCatalogue, findCatalogue, rememberCatalogue } from '$lib/catalogues';
import {
	CONTRIBUTION_CLASSES,
	createRound,
	isNearlySame,
	MOST_IN_ROUND,
	revealAtOnce,
	SHOWN_FROM,
	viewOf,
	type Catalogue,
	type CatalogueRef,
	type ClassKind,
	type Contribution,
	type ContributionKind,
	type Published
} from '$lib/domain';
import type { ReadFile } from '$lib/dossier/files/read-file';
import { readOwnCatalogue } from '$lib/dossier/own-catalogues';
import { judgeGiven, type GivenLeftOut, type HandedIn, type Judged } from './judge-given';
import type { Source } from './left-out';
import { readGiven, readGivenFile, type GivenRefusal, type GivenResult } from './read-given';
import { localDay } from '$lib/dossier';

export interface AcceptedGiven {
	readonly key: number;
	readonly source: Source;
	/** A whole check was handed in, of which only the contribution was read. */
	readonly isFromCheck: boolean;
}

export interface LeftOutGiven {
	readonly key: number;
	readonly source: Source;
	readonly reason: GivenRefusal | GivenLeftOut;
	readonly catalogue?: CatalogueRef;
	readonly scope?: Contribution['scope'];
	/** Position among the accepted of the one it repeats, from 1. */
	readonly sameAs?: number;
}

interface Given extends AcceptedGiven, HandedIn {}

/** What became of the last thing handed in. */
export interface TakenIn {
	readonly accepted: number;
	readonly leftOut: number;
	/** Not looked at, because the group is full. */
	readonly surplus: number;
}

/** What became of a code that was held into the camera. */
export type Scanned =
	| { readonly kind: 'accepted'; /** Among the accepted, from 1. */ readonly position: number }
	| { readonly kind: 'left-out'; readonly item: LeftOutGiven }
	| { readonly kind: 'full' };

const NOTHING_TAKEN: TakenIn = { accepted: 0, leftOut: 0, surplus: 0 };

/**
 * A group made from files and codes, in this window only and never stored. Of what is handed in the
 * screen sees where it came from and whether it counts; what it says stays here until the comparison.
 */
export class CompareFiles {
	published = $state.raw<Published | null>(null);
	/** What became of the last wish to see a comparison; null before the first. */
	outcome = $state.raw<'shown' | 'too-few' | null>(null);
	/** The comparison differs from an earlier one so little that both together would betray somebody. */
	isNearlySame = $state(false);
	/** Whether contributions came or went since then. */
	hasChanged = $state(false);
	taken = $state.raw<TakenIn>(NOTHING_TAKEN);
	/** The catalogue that was handed in last, so that contributions to it can be read. */
	learned = $state<string | undefined>();
	split = $state<ClassKind | null>(null);
	minGroup = $state<number>(SHOWN_FROM.protected);

	#given = $state.raw<readonly Given[]>([]);
	#unreadable = $state.raw<readonly LeftOutGiven[]>([]);
	/** Of which contributions comparisons were shown. */
	#shown = $state.raw<readonly (readonly Contribution[])[]>([]);
	/** Fixed by the first comparison: later ones are of the same catalogue and scope. */
	#kind = $state.raw<ContributionKind | undefined>();
	#lastKey = 0;
	#lastCode = 0;
	#lastScan = 0;

	readonly #judged = $derived(judgeGiven(this.#given, this.#kind));
	readonly accepted: readonly AcceptedGiven[] = $derived(
		this.#judged.accepted.map(({ key, source, isFromCheck }) => ({ key, source, isFromCheck }))
	);
	/** In the order in which they were handed in. */
	readonly leftOut: readonly LeftOutGiven[] = $derived(
		[...this.#unreadable, ...this.#judged.leftOut.map(leftOutOf)].sort((a, b) => a.key - b.key)
	);
	/** How is compared was decided by the first comparison: two ways would be two results to subtract. */
	readonly areRulesFixed: boolean = $derived(this.#shown.length > 0);

	/** The catalogue of the comparison, or the one a check would use now. */
	get catalogue(): Catalogue {
		const kind = this.#kind;
		return (kind && findCatalogue(kind.catalogue)) ?? currentCatalogue;
	}

	get isEmpty(): boolean {
		return this.#given.length === 0 && this.#unreadable.length === 0;
	}

	/** Begins to count what is taken in, until the next time. */
	beginTaking(): void {
		this.learned = undefined;
		this.taken = NOTHING_TAKEN;
	}

	takeFile(name: string, content: ReadFile): void {
		if (content.kind === 'catalogue' && this.#learn(content.text)) return;
		const results = readGivenFile(content);
		const [first, ...others] = results;
		if (!first) return;
		if (others.length === 0) this.#take([[{ kind: 'file', name }, first]]);
		else {
			this.#take(
				results.map((result, at) => [{ kind: 'code-in-file', name, position: at + 1 }, result])
			);
		}
	}

	takeText(text: string): void {
		if (text.trim() === '') return;
		const isCode = !text.trim().startsWith('{');
		this.#take(
			readGiven(text).map((result) => {
				const isReadable = result.ok || result.reason !== 'not-a-contribution';
				const source: Source =
					isCode && isReadable ? { kind: 'code', position: ++this.#lastCode } : { kind: 'text' };
				return [source, result];
			})
		);
	}

	/**
	 * Takes a code that the camera read. Whoever holds it there is told at once what became of it: a code
	 * shown twice or not readable needs no place in the list.
	 */
	takeScanned(text: string): Scanned {
		const source: Source = { kind: 'scan', position: this.#lastScan + 1 };
		this.#take(readGiven(text).map((result) => [source, result]));
		this.beginTaking();
		const key = this.#lastKey;
		const position = this.accepted.findIndex((given) => given.key === key) + 1;
		if (position > 0) {
			this.#lastScan += 1;
			return { kind: 'accepted', position };
		}
		const item = this.leftOut.find((given) => given.key === key);
		if (!item) return { kind: 'full' };
		const isOpenQuestion = this.#given.some((given) => given.key === key);
		if (!isOpenQuestion || item.reason === 'duplicate') this.remove(key);
		return { kind: 'left-out', item };
	}

	/** Makes a catalogue of somebody's own known, so that contributions to it can be read. */
	#learn(text: string): boolean {
		const read = readOwnCatalogue(text);
		if (!read.ok) return false;
		rememberCatalogue(read.file);
		const { id, version } = read.file.catalogue;
		this.learned = `${id} ${version}`;
		return true;
	}

	/** Takes back what was handed in; what is shown stays as it was made. */
	remove(key: number): void {
		const before = this.#judged.accepted.length;
		this.#given = this.#given.filter((given) => given.key !== key);
		this.#unreadable = this.#unreadable.filter((given) => given.key !== key);
		this.hasChanged ||= this.#judged.accepted.length !== before;
	}

	/** Somebody who knows has said that it is not from the company whose answers it repeats. */
	countAsOther(key: number): void {
		this.#given = this.#given.map((given) =>
			given.key === key ? { ...given, isOtherCompany: true } : given
		);
		this.hasChanged = true;
	}

	/** Takes everything that was left out from the list. */
	dismissLeftOut(): void {
		this.#given = this.#judged.accepted;
		this.#unreadable = [];
	}

	/** Compares what is there: a round that is revealed at once, by the same rules as on a server. */
	show(): void {
		const contributions = this.#contributions;
		const [first] = contributions;
		const catalogue = (first && findCatalogue(first.catalogue)) ?? this.catalogue;
		const published = this.#reveal(catalogue, contributions);
		this.hasChanged = false;
		this.published = published;
		this.outcome = published ? 'shown' : 'too-few';
		this.isNearlySame = false;
		if (!published || !first) return;
		this.isNearlySame = this.#shown.some((earlier) =>
			isNearlySame(catalogue, earlier, contributions)
		);
		this.#shown = [...this.#shown, contributions];
		this.#kind ??= { catalogue: first.catalogue, scope: first.scope };
	}

	#reveal(catalogue: Catalogue, contributions: readonly Contribution[]): Published | null {
		const { split, minGroup } = this;
		const round = createRound({
			catalogue,
			scope: contributions[0]?.scope ?? 'full',
			mode: 'protected',
			minGroup,
			split,
			classes: split === null ? [] : CONTRIBUTION_CLASSES[split],
			invited: 0
		});
		const compared = withoutOtherClasses(contributions, split);
		const decision = round && revealAtOnce(round, compared, localDay());
		return decision?.ok ? viewOf(decision.round).published : null;
	}

	/** Forgets everything of this group. */
	beginAnew(): void {
		this.#given = [];
		this.#unreadable = [];
		this.#shown = [];
		this.#kind = undefined;
		this.#lastCode = 0;
		this.#lastScan = 0;
		this.published = null;
		this.outcome = null;
		this.isNearlySame = false;
		this.hasChanged = false;
		this.taken = NOTHING_TAKEN;
	}

	get #contributions(): readonly Contribution[] {
		return this.#judged.accepted.map(({ contribution }) => contribution);
	}

	#take(results: readonly (readonly [Source, GivenResult])[]): void {
		const room = MOST_IN_ROUND - this.#given.length;
		const keyed = results.map(([source, result]) => ({ key: ++this.#lastKey, source, result }));
		const unreadable = keyed.flatMap(({ result, ...named }) =>
			result.ok ? [] : [{ ...named, ...refusalOf(result) }]
		);
		const readable = keyed.flatMap(({ result, ...named }) => {
			if (!result.ok) return [];
			const { contribution, isFromCheck } = result;
			return [{ ...named, contribution, isFromCheck }];
		});
		const given = readable.slice(0, room);
		this.#given = [...this.#given, ...given];
		this.#unreadable = [...this.#unreadable, ...unreadable];
		const accepted = this.#judged.accepted.filter((one) => given.includes(one)).length;
		this.hasChanged ||= accepted > 0;
		this.taken = {
			accepted: this.taken.accepted + accepted,
			leftOut: this.taken.leftOut + unreadable.length + given.length - accepted,
			surplus: this.taken.surplus + readable.length - given.length
		};
	}
}

/** Whoever stated more than the group compares by is compared without it. */
function withoutOtherClasses(
	contributions: readonly Contribution[],
	split: ClassKind | null
): readonly Contribution[] {
	return contributions.map((contribution) => {
		const name = split === null ? undefined : contribution.classes[split];
		const classes = split === null || name === undefined ? {} : { [split]: name };
		return { ...contribution, classes };
	});
}

function leftOutOf({ given, ...rest }: Judged<Given>['leftOut'][number]): LeftOutGiven {
	const { key, source, contribution } = given;
	const { catalogue, scope } = contribution;
	return { key, source, catalogue, scope, ...rest };
}

function refusalOf({ reason, catalogue }: Extract<GivenResult, { ok: false }>) {
	return catalogue === undefined ? { reason } : { reason, catalogue };
}

/** The group of this window; it outlives a look at another page, not a reload. */
export const compareFiles = new CompareFiles();
