import { currentCatalogue, findCatalogue } from '$lib/catalogues';
import {
	answerWithLevel,
	isEvidenceEmpty,
	startAssessment,
	type Answer,
	type Assessment,
	type AssessmentHeading,
	type Catalogue,
	type Evidence,
	type Scope
} from '$lib/domain';
import { newAssessmentId } from '$lib/dossier/store/new-id';
import {
	openRunningAnswers,
	probeStorage,
	type RunningAnswers,
	type SaveOutcome
} from '$lib/storage/running-answers';
import { forgetLastOpened, readLastOpened, writeLastOpened } from './last-opened';
import { followOtherTabs } from './other-tabs';
import { readFitting, type Fitting } from './read-fitting';
import { localDay } from './today';

/**
 * The assessment this tab works on. Every change is in localStorage before the method returns; what
 * could not be stored stays here in memory and is tried again with the next change.
 */
export class Workspace {
	/** Undefined until one is started or opened. Never changed in place. */
	current = $state.raw<Assessment | undefined>();
	isOpen = $state(false);
	/** How the last attempt to store ended. */
	outcome = $state<SaveOutcome>('saved');
	/** Questions whose stored answer was unreadable. */
	damaged = $state.raw<readonly string[]>([]);
	/** Set when another tab deleted what this tab shows. */
	wasRemovedElsewhere = $state(false);

	#storage: Storage | undefined;
	#running: RunningAnswers | undefined;

	/** The catalogue of the current assessment, or the one a new assessment would use. */
	get catalogue(): Catalogue {
		return (this.current && findCatalogue(this.current.catalogue)) ?? currentCatalogue;
	}

	get running(): RunningAnswers | undefined {
		return this.#running;
	}

	/** Reads what this device keeps. Call once in the browser; safe to call again. */
	async open(): Promise<void> {
		if (this.isOpen) return;
		this.#storage = probeStorage(() => localStorage);
		if (!this.#storage) this.outcome = 'refused';
		this.#running = this.#storage && openRunningAnswers(this.#storage);
		const lastOpened = await this.#read(readLastOpened());
		// Whoever was quicker than the reading has begun another one, and stays with that.
		if (lastOpened && !this.current) this.#showStored(lastOpened);
		if (this.#storage) followOtherTabs(this.#storage, this);
		this.isOpen = true;
	}

	start(scope: Scope): void {
		const id = newAssessmentId((count) => crypto.getRandomValues(new Uint8Array(count)));
		this.adopt(startAssessment(currentCatalogue, { id, scope, today: localDay() }));
	}

	/** Begins a new assessment with the answers of another; its sources have to be opened anew. */
	startFrom(previous: Assessment): void {
		this.start(previous.scope);
		if (!this.current) return;
		const answers = Object.entries(previous.answers).map(
			([id, answer]) => [id, unopened(answer)] as const
		);
		const name = previous.name === undefined ? {} : { name: previous.name };
		this.adopt({ ...this.current, ...name, answers: Object.fromEntries(answers) });
	}

	/** Makes an assessment the current one and stores all of it. */
	adopt(assessment: Assessment): SaveOutcome {
		this.show(assessment);
		this.outcome = this.#running?.saveAll(assessment) ?? 'refused';
		return this.outcome;
	}

	/** Makes an assessment the current one without storing it among the running ones. */
	show(assessment: Assessment): void {
		this.current = assessment;
		this.damaged = [];
		this.wasRemovedElsewhere = false;
		writeLastOpened(assessment.id);
	}

	/** Opens a running assessment of this device; false if there is none of that id. */
	async select(assessmentId: string): Promise<boolean> {
		const stored = await this.#read(assessmentId);
		if (stored) this.#showStored(stored);
		return stored !== undefined;
	}

	setLevel(questionId: string, level: Answer['level']): void {
		this.#setAnswer(questionId, answerWithLevel(this.current?.answers[questionId], level));
	}

	setEvidence(questionId: string, evidence: Evidence): void {
		const answer = this.current?.answers[questionId];
		if (!answer) return;
		const { level } = answer;
		this.#setAnswer(questionId, isEvidenceEmpty(evidence) ? { level } : { level, evidence });
	}

	clearAnswer(questionId: string): void {
		this.#setAnswer(questionId, undefined);
	}

	setGutFeeling(gutFeeling: Readonly<Record<string, number>> | undefined): void {
		if (!this.current) return;
		const { gutFeeling: _, ...rest } = this.current;
		this.#setHeading(gutFeeling ? { ...rest, gutFeeling } : rest);
	}

	rename(name: string): void {
		if (!this.current) return;
		const { name: _, ...rest } = this.current;
		const trimmed = name.trim();
		this.#setHeading(trimmed === '' ? rest : { ...rest, name: trimmed });
	}

	widen(): void {
		if (this.current) this.#setHeading({ ...this.current, scope: 'full' });
	}

	/** Marks the current assessment as finished today and returns it. */
	complete(): Assessment | undefined {
		if (this.current) this.#setHeading({ ...this.current, completedOn: localDay() });
		return this.current;
	}

	/** Takes a finished assessment back among the running ones. */
	reopen(): void {
		if (!this.current) return;
		const { completedOn: _, ...rest } = this.current;
		this.adopt(rest);
	}

	/** Removes a running assessment; the current one is closed if it is that one. */
	remove(assessmentId: string): void {
		this.#running?.remove(assessmentId);
		if (this.current?.id === assessmentId) this.close();
	}

	removeEverything(): void {
		this.#running?.removeEverything();
		this.close();
	}

	close(): void {
		this.current = undefined;
		this.damaged = [];
		forgetLastOpened();
	}

	async #read(assessmentId: string | undefined): Promise<Fitting | undefined> {
		if (assessmentId === undefined || !this.#storage) return undefined;
		if (!this.#running?.listIds().includes(assessmentId)) return undefined;
		return readFitting(this.#storage, assessmentId);
	}

	#showStored({ assessment, damaged }: Fitting): void {
		this.show(assessment);
		this.damaged = damaged;
	}

	#setAnswer(questionId: string, answer: Answer | undefined): void {
		if (!this.current) return;
		const { [questionId]: _, ...others } = this.current.answers;
		const answers = answer ? { ...others, [questionId]: answer } : others;
		this.damaged = this.damaged.filter((id) => id !== questionId);
		this.#change({ ...this.current, answers }, () =>
			this.#running?.saveAnswer(this.current?.id ?? '', questionId, answer)
		);
	}

	#setHeading(heading: AssessmentHeading & Pick<Assessment, 'answers'>): void {
		this.#change(heading, () => undefined);
	}

	/** Stores a change at once; after a failure everything is tried again, so that nothing stays behind. */
	#change(next: Assessment, saveChange: () => SaveOutcome | undefined): void {
		const changed = { ...next, updatedOn: localDay() };
		const isHeadingNew = !this.current || hasOtherHeading(this.current, changed);
		this.current = changed;
		if (!this.#running) return;
		if (this.outcome !== 'saved') {
			this.outcome = this.#running.saveAll(changed);
			return;
		}
		const saved = saveChange() ?? 'saved';
		this.outcome =
			saved === 'saved' && isHeadingNew ? this.#running.saveHeading(headingOf(changed)) : saved;
	}
}

function headingOf({ answers: _, ...heading }: Assessment): AssessmentHeading {
	return heading;
}

function hasOtherHeading(a: Assessment, b: Assessment): boolean {
	return JSON.stringify(headingOf(a)) !== JSON.stringify(headingOf(b));
}

function unopened({ level, evidence }: Answer): Answer {
	if (!evidence) return { level };
	const state = evidence.state === 'not_found' ? 'named' : evidence.state;
	return { level, evidence: { ...evidence, state, opened: false } };
}

/** The one workspace of this tab. */
export const workspace = new Workspace();
