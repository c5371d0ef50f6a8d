import {
	answerChange,
	completeChanges,
	findKept,
	mergeFields,
	noFields,
	reopenChanges,
	startChanges,
	type Field,
	type Fields
} from '../../../domain';
import { smallCatalogue } from '../../format/testing/small-catalogue';
import { DossierStore } from '../dossier-store';
import * as reader from '../read-stored';
import { BreakingBrowser, type Fuse } from './breaking-browser';

/** What a person does with two tabs, a second device and a file; every step may go wrong. */
export type Step =
	| { readonly kind: 'answer'; readonly tab: number; readonly question: string }
	| { readonly kind: 'complete' | 'reopen' | 'fold' | 'reload' | 'hear'; readonly tab: number }
	| { readonly kind: 'save-file' | 'open-file'; readonly tab: number }
	| { readonly kind: 'crash'; readonly tab: number; readonly operations: number }
	| { readonly kind: 'room'; readonly tab: number; readonly room: number }
	| { readonly kind: 'refuse' | 'refuse-archive'; readonly tab: number; readonly is: boolean }
	| { readonly kind: 'clock'; readonly tab: number; readonly now: number };

const DOSSIER = 'd';
const CHECK = 'x';
const TODAY = '2026-06-30';

/** One write of an answer, and all writes before it that it is meant to replace. */
interface Write {
	readonly id: string;
	readonly replaces: ReadonlySet<Write>;
}

type Writes = ReadonlySet<Write>;

/** A browser, its clock, and the answers its owner was told are stored there. */
interface Device {
	readonly browser: BreakingBrowser;
	now: number;
	/** By question: the stored writes that no later one has replaced. */
	readonly stored: Map<string, Writes>;
}

interface Tab {
	readonly device: Device;
	store: DossierStore;
	fuse: Fuse;
	/** What its screen shows although it was not told to be stored, and what to note once it is. */
	unsure: readonly { readonly question: string; readonly write: Write }[];
}

export class Person {
	readonly #devices: readonly Device[] = [newDevice(), newDevice()];
	readonly #tabs: readonly Tab[];
	readonly #writes = new Map<string, Write>();
	/** The records the person was told are kept, and has not reopened. */
	readonly #records = new Map<string, string>();
	readonly #work: Promise<unknown>[] = [];
	#file: Fields = noFields;
	#count = 0;

	constructor() {
		const [first, second] = this.#devices;
		if (!first || !second) throw new Error('two devices');
		this.#tabs = [first, first, second].map((device) => ({
			device,
			...this.#opened(device),
			unsure: []
		}));
	}

	/** Begins a check in the first tab and brings it to the other device. */
	async begin(): Promise<void> {
		const [first, second, other] = this.#tabs;
		// The second window is open before anything is kept here.
		await second?.store.load();
		first?.store.save(DOSSIER, startChanges(smallCatalogue, 'full', { id: CHECK, today: TODAY }));
		other?.store.take(DOSSIER, first?.store.find(DOSSIER)?.fields ?? noFields);
	}

	async does(step: Step): Promise<void> {
		const tab = this.#tabs[step.tab];
		if (!tab) throw new Error(`there is no tab ${step.tab}`);
		this.#settle();
		if (tab.fuse.hasBlown) await this.#reload(tab);
		await this.#do(step, tab);
		this.#settle();
		await Promise.resolve();
	}

	/** Closes everything, opens it again and puts both devices together. */
	async atTheEnd(): Promise<Fields> {
		await Promise.all(this.#work);
		this.#settle();
		const states = this.#devices.map(async (device) => {
			device.browser.isArchiveRefusing = false;
			const { store } = this.#opened(device);
			await store.load();
			return store.find(DOSSIER)?.fields ?? noFields;
		});
		const [first = noFields, second = noFields] = await Promise.all(states);
		return mergeFields(first, second);
	}

	/** By question, the writes of which one must have come through. */
	expected(): ReadonlyMap<string, readonly string[]> {
		const questions = new Set(this.#devices.flatMap(({ stored }) => [...stored.keys()]));
		const found = [...questions].map((question) => {
			const told = latest(this.#devices.flatMap(({ stored }) => [...(stored.get(question) ?? [])]));
			const untold = [...this.#writes.values()].filter((write) => isOpen(write, told, question));
			return [question, [...told, ...untold].map(({ id }) => id)] as const;
		});
		return new Map(found);
	}

	get records(): ReadonlyMap<string, string> {
		return this.#records;
	}

	#opened(device: Device): Pick<Tab, 'store' | 'fuse'> {
		const { storage, archive, fuse } = device.browser.openTab();
		this.#count += 1;
		const store = new DossierStore({
			storage,
			openArchive: () => Promise.resolve(archive),
			now: () => device.now,
			writer: `w${this.#count}`,
			findCatalogue: () => smallCatalogue,
			loadReader: () => Promise.resolve(reader)
		});
		return { store, fuse };
	}

	async #reload(tab: Tab): Promise<void> {
		tab.unsure = [];
		Object.assign(tab, this.#opened(tab.device));
		await tab.store.load();
	}

	async #do(step: Step, tab: Tab): Promise<void> {
		const { browser } = tab.device;
		switch (step.kind) {
			case 'answer':
				this.#answer(tab, step.question);
				return;
			case 'complete':
				this.#complete(tab);
				return;
			case 'reopen':
				this.#reopen(tab);
				return;
			case 'fold':
				this.#work.push(tab.store.fold());
				return;
			case 'hear':
				await tab.store.load();
				return;
			case 'reload':
				await this.#reload(tab);
				return;
			case 'save-file':
				this.#file = tab.store.find(DOSSIER)?.fields ?? noFields;
				return;
			case 'open-file':
				this.#openFile(tab);
				return;
			case 'crash':
				tab.fuse.blowAfter(step.operations);
				return;
			case 'room':
				browser.storage.room = browser.storage.used + step.room;
				return;
			case 'refuse':
				browser.storage.isRefusing = step.is;
				return;
			case 'refuse-archive':
				browser.isArchiveRefusing = step.is;
				return;
			case 'clock':
				tab.device.now = step.now;
		}
	}

	#answer(tab: Tab, question: string): void {
		this.#count += 1;
		const own = tab.unsure.filter((one) => one.question === question).map(({ write }) => write);
		const before = [...(tab.device.stored.get(question) ?? []), ...own];
		const replaces = new Set(before.flatMap((write) => [write, ...write.replaces]));
		const write = { id: `${question} ${this.#count}`, replaces };
		this.#writes.set(write.id, write);
		tab.unsure = [...tab.unsure, { question, write }];
		const outcome = tab.store.save(DOSSIER, [answerChange(CHECK, question, answerOf(write))]);
		if (outcome === 'removed') throw new Error('a window has forgotten what nobody deleted');
	}

	#complete(tab: Tab): void {
		const kept = keptIn(tab);
		if (!kept || kept.completion) return;
		this.#count += 1;
		const record = `r${this.#count}`;
		const changes = completeChanges(kept.assessment, { record, today: TODAY });
		if (tab.store.save(DOSSIER, changes) !== 'saved') return;
		const [change] = changes;
		if (change?.part === 'record') this.#records.set(record, JSON.stringify(change.value));
	}

	#reopen(tab: Tab): void {
		const kept = keptIn(tab);
		if (!kept?.completion) return;
		tab.store.save(DOSSIER, reopenChanges(kept, { id: 'unused', today: TODAY }));
		this.#records.delete(kept.completion.record);
	}

	#openFile(tab: Tab): void {
		if (tab.store.take(DOSSIER, this.#file) !== 'saved') return;
		for (const field of Object.values(this.#file)) {
			const write = this.#writes.get(noteOf(field));
			if (write && field.part === 'answer') note(tab.device, field.question, write);
		}
	}

	/** What a tab says is stored by now counts as stored. */
	#settle(): void {
		for (const tab of this.#tabs) {
			if (tab.fuse.hasBlown || tab.store.outcome !== 'saved') continue;
			for (const { question, write } of tab.unsure) note(tab.device, question, write);
			tab.unsure = [];
		}
	}
}

export function noteOf(field: Field | undefined): string {
	return field?.part === 'answer' ? (field.value?.evidence?.note ?? '') : '';
}

function newDevice(): Device {
	return { browser: new BreakingBrowser(), now: 1_780_000_000_000, stored: new Map() };
}

function keptIn({ store }: Tab) {
	const dossier = store.find(DOSSIER);
	return dossier && findKept(dossier, CHECK);
}

function answerOf({ id }: Write) {
	const evidence = { state: 'none', opened: false, owner: 'unnamed', note: id } as const;
	return { level: 1, evidence };
}

function note(device: Device, question: string, write: Write): void {
	device.stored.set(question, latest([...(device.stored.get(question) ?? []), write]));
}

/** Those writes that none of the others replaces. */
function latest(writes: readonly Write[]): Writes {
	return new Set(writes.filter((write) => !writes.some(({ replaces }) => replaces.has(write))));
}

/** Whether a write nobody was told of may still be the one that came through. */
function isOpen(write: Write, told: Writes, question: string): boolean {
	if (!write.id.startsWith(`${question} `) || told.has(write)) return false;
	return ![...told].some(({ replaces }) => replaces.has(write));
}
