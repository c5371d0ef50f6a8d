import { currentCatalogue, findCatalogue } from '$lib/catalogues';
import {
	answerChange,
	answerWithLevel,
	completeChanges,
	findKept,
	isDossierEmpty,
	isEvidenceEmpty,
	reopenChanges,
	reportChanges,
	startChanges,
	widenChanges,
	workedChanges,
	type Answer,
	type Assessment,
	type Catalogue,
	type CatalogueFile,
	type Change,
	type Dossier,
	type Evidence,
	type Fields,
	type KeptAssessment,
	type ReportWishes,
	type Scope
} from '$lib/domain';
import { hasBegun, isUntouched, onlyOne, onlyWithoutCheck } from './begun';
import { damagedQuestions, damagedThings, type DamagedThing } from './damaged-pieces';
import { forgetLastOpened, readLastOpened, writeLastOpened } from './last-opened';
import { nextCheckChanges, repeatedBy } from './newest-questions';
import { openStore, type OpenStore } from './open-store';
import { askToPersist, isClearedSoon } from './persist';
import { askedCatalogueChanges, removalChanges, startOwnChanges, type Begin } from './own-changes';
import { randomId } from './random-id';
import type { SaveOutcome } from './store/save-outcome';
import { today } from './today.svelte';

/**
 * The dossiers of this browser and the assessment this tab shows. The only way by which the app
 * reads and changes what is kept: every change is durable before the method returns.
 */
export class Dossiers {
	isOpen = $state(false);
	/** The latest work first. */
	all = $state.raw<readonly Dossier[]>([]);
	/** How the last attempt to store ended. */
	outcome = $state<SaveOutcome>('saved');
	isArchiveReachable = $state(true);
	/** What is stored and cannot be read. */
	damagedThings = $state.raw<readonly DamagedThing[]>([]);
	/** Set when the browser seems to have cleared what was kept here. */
	wasEvicted = $state(false);
	/** Whether the browser will clear what is kept here when nobody comes for a week. */
	isClearedSoon = $state(false);
	/** Set when another tab deleted what this tab showed. */
	wasRemovedElsewhere = $state(false);

	#currentId = $state<string | undefined>();
	readonly #store: OpenStore = openStore(() => {
		this.#refresh();
	});

	/** The dossier of the assessment this tab shows. */
	readonly dossier: Dossier | undefined = $derived(
		this.all.find((dossier) => this.#keptIn(dossier) !== undefined)
	);
	readonly kept: KeptAssessment | undefined = $derived(this.dossier && this.#keptIn(this.dossier));
	/** The assessment this tab shows. */
	readonly current: Assessment | undefined = $derived(this.kept?.assessment);
	/** The assessment it repeats, where it does. */
	readonly repeated: Assessment | undefined = $derived(
		this.dossier && this.kept && repeatedBy(this.kept, this.dossier)
	);
	/** The catalogue of that assessment, or the one a new assessment would use. */
	readonly catalogue: Catalogue = $derived(
		(this.current && findCatalogue(this.current.catalogue)) ?? currentCatalogue
	);
	/** Questions whose stored answer cannot be read. */
	readonly damaged: readonly string[] = $derived.by(() => {
		if (!this.dossier || !this.kept) return [];
		const { id } = this.kept.assessment;
		return [...this.kept.damaged, ...damagedQuestions(this.#store.damaged, this.dossier, id)];
	});

	/** Reads what this browser keeps. Call once in the browser; safe to call again. */
	open(): Promise<void> {
		return (this.#opening ??= this.#open());
	}

	#opening: Promise<void> | undefined;

	async #open(): Promise<void> {
		today.follow();
		const lastOpened = readLastOpened();
		await this.#store.open();
		// Whoever was quicker than the reading has begun another one, and stays with that.
		this.#currentId ??= lastOpened;
		this.isOpen = true;
		this.#refresh();
		this.isClearedSoon = await isClearedSoon();
	}

	/** Whether this tab shows a check somebody has begun and not completed. */
	get isUnderWay(): boolean {
		return this.kept !== undefined && !this.kept.completion && hasBegun(this.kept);
	}

	/** Whether leaving would lose something: it stands in this window only. */
	get isOnlyHere(): boolean {
		return this.outcome !== 'saved' && this.all.length > 0;
	}

	/** Begins an assessment, in a dossier that is here or in one of its own. An empty one is used first. */
	start(scope: Scope, dossierId?: string): void {
		const empty = this.all.find((dossier) => isUntouched(dossier, dossierId));
		const [unused] = empty?.assessments.filter((kept) => !kept.completion && !hasBegun(kept)) ?? [];
		if (empty && unused) {
			const { id } = unused.assessment;
			this.#show(id);
			this.#save(empty.id, startChanges(currentCatalogue, scope, { id, today: today.day }));
			return;
		}
		const id = dossierId ?? onlyWithoutCheck(this.all)?.id ?? randomId();
		this.#begin(id, (begin) => startChanges(currentCatalogue, scope, begin));
	}

	/** Begins an assessment of a catalogue of somebody's own, for the company that is here. */
	startOwn(file: CatalogueFile, scope: Scope): void {
		const id = (this.dossier ?? onlyOne(this.all))?.id ?? randomId();
		this.#begin(id, (begin) => startOwnChanges(file, scope, begin));
	}

	/** Begins the next assessment of a company with what still holds of an earlier one's answers. */
	repeat(assessmentId: string): void {
		const dossier = this.find(assessmentId);
		const previous = dossier && findKept(dossier, assessmentId);
		if (!dossier || !previous) return;
		this.#begin(dossier.id, (begin) => nextCheckChanges(previous, begin));
	}

	/** Makes an assessment the one this tab shows; false if it is not here any more. */
	select(assessmentId: string): boolean {
		if (!this.find(assessmentId)) return false;
		this.#show(assessmentId);
		return true;
	}

	/** The dossier an assessment is in. */
	find(assessmentId: string): Dossier | undefined {
		return this.all.find((dossier) => findKept(dossier, assessmentId) !== undefined);
	}

	setLevel(questionId: string, level: Answer['level']): void {
		this.setAnswer(questionId, answerWithLevel(this.current?.answers[questionId], level));
	}

	setEvidence(questionId: string, evidence: Evidence): void {
		const answer = this.current?.answers[questionId];
		if (!answer) return;
		const { level } = answer;
		this.setAnswer(questionId, isEvidenceEmpty(evidence) ? { level } : { level, evidence });
	}

	/** Another answer, or none. */
	setAnswer(questionId: string, answer: Answer | undefined): void {
		this.#work((id) => [answerChange(id, questionId, answer)]);
		const count = Object.keys(this.current?.answers ?? {}).length;
		if (count >= ANSWERS_WORTH_KEEPING) askToPersist();
	}

	setGutFeeling(gutFeeling: Readonly<Record<string, number>> | undefined): void {
		this.#work((assessment) => [
			{ part: 'gut-feeling', assessment, ...(gutFeeling ? { value: gutFeeling } : {}) }
		]);
	}

	/** Names the company of the assessment. */
	rename(name: string): void {
		const trimmed = name.trim();
		this.#work(() => [{ part: 'name', ...(trimmed === '' ? {} : { value: trimmed }) }]);
	}

	/** Asks the rest of the questions, too, in a wider assessment; the one it begins with stays as it is. */
	widen(): void {
		const { dossier, kept } = this;
		if (!dossier || !kept) return;
		this.#begin(dossier.id, (begin) => widenChanges(kept, begin));
	}

	/** Keeps the assessment as a record of today. */
	complete(): void {
		this.#work((_, { assessment }) =>
			completeChanges(assessment, { record: randomId(), today: today.day })
		);
		askToPersist();
	}

	/** Takes a completed assessment back into work. */
	reopen(): void {
		const { dossier, kept } = this;
		if (!dossier || !kept) return;
		const begin = { id: randomId(), today: today.day };
		if (kept.completion?.isAlone) this.#show(begin.id);
		this.#save(dossier.id, reopenChanges(kept, begin));
	}

	/** Keeps texts and choices for the report. */
	setReport(wishes: ReportWishes): void {
		if (this.dossier) this.#save(this.dossier.id, reportChanges(wishes));
	}

	/** Keeps changes of a dossier that belong together; of one that is not here yet, too. */
	change(dossierId: string, changes: readonly Change[]): void {
		this.#save(dossierId, changes);
	}

	/** Notes that a dossier was saved as a file today. */
	noteSaved(dossierId: string): void {
		this.#save(dossierId, [{ part: 'saved', value: today.day }]);
	}

	/** Deletes an assessment; with the last one its dossier goes. */
	remove(assessmentId: string): void {
		const dossier = this.find(assessmentId);
		const kept = dossier && findKept(dossier, assessmentId);
		if (!dossier || !kept) return;
		if (this.#currentId === assessmentId) this.close();
		this.#save(dossier.id, removalChanges(dossier, kept, this.all));
	}

	/** Deletes all this program keeps in this browser; access to groups only if that is wished. */
	async removeEverything(withGroups: boolean): Promise<void> {
		this.close();
		await this.#store.removeEverything(withGroups);
	}

	/** Takes in what a file holds. */
	take(dossierId: string, fields: Fields): void {
		this.#store.take(dossierId, fields);
		this.#save(dossierId, askedCatalogueChanges(this.all.find(({ id }) => id === dossierId)));
	}

	close(): void {
		this.#currentId = undefined;
		this.wasRemovedElsewhere = false;
		forgetLastOpened();
	}

	/** Begins an assessment that this tab shows from now on. */
	#begin(dossierId: string, changesOf: (begin: Begin) => readonly Change[]): void {
		const begin = { id: randomId(), today: today.day };
		this.#show(begin.id);
		this.#save(dossierId, changesOf(begin));
	}

	#show(assessmentId: string): void {
		this.#currentId = assessmentId;
		this.wasRemovedElsewhere = false;
		writeLastOpened(assessmentId);
	}

	/** Changes of the current assessment; the day of the work goes along. */
	#work(changesOf: (assessmentId: string, kept: KeptAssessment) => readonly Change[]): void {
		const { dossier, kept } = this;
		if (!dossier || !kept) return;
		const { assessment } = kept;
		this.#save(dossier.id, changesOf(assessment.id, kept));
		const worked = assessment.completedOn ? [] : workedChanges(assessment, today.day);
		if (worked.length > 0) this.#save(dossier.id, worked);
	}

	#save(dossierId: string, changes: readonly Change[]): void {
		this.#store.save(dossierId, changes);
	}

	#keptIn(dossier: Dossier): KeptAssessment | undefined {
		return this.#currentId === undefined ? undefined : findKept(dossier, this.#currentId);
	}

	#refresh(): void {
		const shown = this.#currentId;
		const wasShown = this.kept !== undefined;
		const { store, damaged } = this.#store;
		this.all = store.dossiers.filter((dossier) => !isDossierEmpty(dossier));
		this.outcome = this.#store.outcome;
		this.isArchiveReachable = store.isArchiveReachable;
		this.wasEvicted = store.wasEvicted && this.all.length === 0;
		this.damagedThings = damagedThings(damaged, this.all);
		if (wasShown && shown !== undefined && !this.find(shown)) {
			this.close();
			this.wasRemovedElsewhere = true;
		}
	}
}

/** From here on losing them would hurt. */
const ANSWERS_WORTH_KEEPING = 3;

/** The dossiers as this tab sees them. */
export const dossiers = new Dossiers();
