import { currentCatalogue, findCatalogue, rememberCatalogue } from '$lib/catalogues';
import {
	isNearlySame,
	MOST_IN_ROUND,
	SHOWN_FROM,
	type Catalogue,
	type ClassKind,
	type Contribution,
	type ContributionKind,
	type GroupFile,
	type Published
} from '$lib/domain';
import type { ReadFile } from '$lib/dossier/files/read-file';
import { readOwnCatalogue } from '$lib/dossier/own-catalogues';
import {
	leftOutOf,
	refusalOf,
	type AcceptedGiven,
	type Given,
	type LeftOutGiven,
	type Scanned,
	type TakenIn
} from './given';
import { lastTimeIn } from '../meeting-of';
import { judgeGiven } from './judge-given';
import { givenOfKept, keptGivenOf, type KeptGroup } from './kept-group';
import type { Source } from './left-out';
import { readGiven, readGivenFile, type GivenResult } from './read-given';
import { revealGiven } from './reveal-given';
import { CompanyNames } from './company-names.svelte';
import { localDay } from '$lib/dossier';

const NOTHING_TAKEN: TakenIn = { accepted: 0, leftOut: 0, surplus: 0 };

/**
 * A group made from files and codes, in this window; what of it is kept is a matter of `keeping`. Of what
 * is handed in the screen sees where it came from and whether it counts; what it says stays here until the
 * comparison.
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
	/** What the facilitator calls the companies; on no sheet and in no file. */
	readonly names = new CompanyNames();
	/** What the group kept of its last meeting. */
	lastTime = $state.raw<GroupFile | null>(null);
	/** The comparison was made in a window before this one: what it was made of is gone. */
	isOnlyComparison = $state(false);

	/** Catalogues of somebody's own that were handed in, as their files say. */
	#catalogues = $state.raw<readonly string[]>([]);
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
		this.#judged.accepted.map(({ key, source, isFromCheck, contribution }) => {
			return { key, source, isFromCheck, name: this.names.of(contribution.id) };
		})
	);
	/** Those of the expected who are not in yet. */
	readonly open: readonly string[] = $derived(
		this.names.openBeside(this.accepted.map(({ name }) => name))
	);
	/** In the order in which they were handed in. */
	readonly leftOut: readonly LeftOutGiven[] = $derived(
		[...this.#unreadable, ...this.#judged.leftOut.map(leftOutOf)].sort((a, b) => a.key - b.key)
	);
	/** How is compared was decided by the first comparison: two ways would be two results to subtract. */
	readonly areRulesFixed: boolean = $derived(this.#shown.length > 0 || this.isOnlyComparison);

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
			return { kind: 'accepted', key, position };
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
		if (!this.#catalogues.includes(text)) this.#catalogues = [...this.#catalogues, text];
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

	/** What the facilitator calls the company that handed in this one. */
	call(key: number, name: string): void {
		const named = this.#given.find((given) => given.key === key);
		if (named) this.names.call(named.contribution.id, name);
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
		const published = revealGiven(catalogue, contributions, this);
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

	/** Everything that has to be kept to go on later: what was handed in, or what was made of it. */
	get kept(): KeptGroup {
		const { names, split, minGroup, published, lastTime } = this;
		return {
			format: 1,
			keptOn: localDay(),
			catalogues: this.#catalogues,
			given: published ? [] : this.#given.map(keptGivenOf),
			names: published ? {} : names.called,
			expected: published ? '' : names.expected,
			split,
			minGroup,
			published,
			lastTime
		};
	}

	/** Goes on with what was kept. */
	restore(kept: KeptGroup): void {
		this.beginAnew();
		for (const text of kept.catalogues) this.#learn(text);
		this.learned = undefined;
		this.#given = kept.given
			.flatMap((given) => givenOfKept(given) ?? [])
			.map((given) => ({ ...given, key: ++this.#lastKey }));
		this.#lastCode = this.#last('code');
		this.#lastScan = this.#last('scan');
		this.names.restore(kept);
		this.split = kept.split;
		this.minGroup = kept.minGroup;
		this.lastTime = lastTimeIn(kept);
		this.published = kept.published;
		if (!kept.published) return;
		this.#kind = kept.published.comparison;
		this.outcome = 'shown';
		this.isOnlyComparison = true;
	}

	#last(kind: 'code' | 'scan'): number {
		const sources = this.#given.map(({ source }) => source);
		return Math.max(0, ...sources.map((one) => (one.kind === kind ? one.position : 0)));
	}

	/** Forgets everything of this group. */
	beginAnew(): void {
		this.names.restore({ names: {}, expected: '' });
		this.#catalogues = [];
		this.isOnlyComparison = false;
		this.lastTime = null;
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

/** The group of this window; it outlives a look at another page, not a reload. */
export const compareFiles = new CompareFiles();
