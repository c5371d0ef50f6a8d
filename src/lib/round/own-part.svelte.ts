import { findCatalogue } from '$lib/catalogues';
import {
	contributionCode,
	lastOutcome,
	plansSection,
	readSection,
	type Assessment,
	type Catalogue,
	type Contribution,
	type ContributionClasses,
	type PlanOutcome
} from '$lib/domain';
import { localDay } from '$lib/dossier';
import type { Part, SentPart } from './access';
import { accesses } from './accesses.svelte';
import { Attempt } from './attempt.svelte';
import { claimPart } from './claim-part';
import { client } from './client';
import { bookedExperiences, type BookedExperience } from './contribution/booked-experiences';
import { draftOf, sentContribution, toldWith, type Told } from './own-draft';
import { randomHex } from './random-hex';
import type { Round } from './round.svelte';
import { shownCheck, type CompanyCheck } from './shown-check';

interface Wanted extends Omit<SentPart, 'isStored' | 'invitation'> {
	readonly invitation?: string | undefined;
}

/** A part that was released from here. */
export type Released = Part & { readonly sent: SentPart };

/** What companies contribute to one round from this device, one contribution each. */
export class OwnPart {
	readonly attempt = new Attempt<'contributed' | 'withdrawn'>();

	readonly #round: Round;
	readonly #check: () => CompanyCheck | undefined;
	/** Shown in the preview until the id is drawn that is sent. */
	readonly #previewId = randomHex(16);
	#chosen = $state.raw<ContributionClasses | undefined>();
	#told = $state.raw<Told | undefined>();

	/** @param check the one that is open */
	constructor(round: Round, check: () => CompanyCheck | undefined = shownCheck) {
		this.#round = round;
		this.#check = check;
	}

	/** What was released from here, whether it arrived or not. */
	get released(): readonly Released[] {
		return accesses
			.partsOf(this.#round.id)
			.flatMap(({ sent, ...part }) => (sent ? [{ ...part, sent }] : []));
	}

	/** The part of the company whose check is open. */
	get current() {
		const company = this.#company;
		return this.released.find((part) => part.company === company);
	}

	get classes(): ContributionClasses {
		return this.#chosen ?? sentContribution(this.current?.sent.code)?.classes ?? {};
	}

	set classes(chosen: ContributionClasses) {
		this.#chosen = chosen;
	}

	/** What goes along besides the answers. */
	get told(): Told {
		return this.#told ?? toldWith(sentContribution(this.current?.sent.code));
	}

	set told(chosen: Told) {
		this.#told = chosen;
	}

	/** The open check itself, for what only this device tells. */
	get assessment(): Assessment | undefined {
		return this.#check()?.assessment;
	}

	/** Whether there is a gut feeling that could go along. */
	get hasGuess(): boolean {
		return Object.keys(this.#check()?.assessment.gutFeeling ?? {}).length > 0;
	}

	/** The trials of the time book of the company whose check is open. */
	get booked(): readonly BookedExperience[] {
		return bookedExperiences(this.#check()?.sections ?? {});
	}

	/** What the own folder says became of last time's plans; undefined where nothing was said. */
	get planned(): PlanOutcome | undefined {
		const sections = this.#check()?.sections ?? {};
		return lastOutcome(readSection(sections, plansSection).entries, localDay());
	}

	/** What the open check would contribute now; undefined while it does not fit the session. */
	get draft(): Contribution | undefined {
		return this.#draftAs(this.current?.id ?? this.#previewId);
	}

	/** Whether the open check says something else than what was sent of it. */
	get isDifferent(): boolean {
		const { draft, current } = this;
		return (
			draft !== undefined && current !== undefined && this.#codeOf(draft) !== current.sent.code
		);
	}

	/** Releases what the open check says, or replaces what this company has released before. */
	async release(hasConsented: boolean): Promise<void> {
		const company = this.#company;
		if (company === undefined || this.attempt.isBusy) return;
		const part = await claimPart(this.#round.id, company);
		const draft = this.#draftAs(part.id);
		const invitation = part.sent?.invitation ?? this.#round.access?.invitation;
		if (draft) await this.#send(part, { code: this.#codeOf(draft), hasConsented, invitation });
	}

	/** Sends what could not be sent, or the same with another consent. */
	async sendAgain({ sent, ...part }: Part, hasConsented = sent?.hasConsented): Promise<void> {
		if (sent && hasConsented !== undefined) {
			await this.#send({ ...part, sent }, { ...sent, hasConsented });
		}
	}

	async withdraw({ id, secret, company }: Part): Promise<void> {
		const outcome = await this.attempt.run(
			() => client.withdraw(this.#round.id, id, secret),
			'withdrawn'
		);
		if (outcome?.kind === 'done') accesses.forgetPart(this.#round.id, company);
		await this.#round.refresh();
	}

	async #send(part: Part, { code, hasConsented, invitation }: Wanted): Promise<void> {
		const { id } = this.#round;
		const joinToken = this.#round.access?.joinToken;
		if (joinToken === undefined || this.attempt.isBusy) return;
		const sent = { code, hasConsented, ...(invitation === undefined ? {} : { invitation }) };
		accesses.keepPart(id, { ...part, sent: { ...sent, isStored: false } });
		const request = { ...sent, secret: part.secret };
		const outcome = await this.attempt.run(
			() => client.contribute(id, joinToken, part.id, request),
			'contributed'
		);
		if (outcome?.kind === 'done')
			accesses.keepPart(id, { ...part, sent: { ...sent, isStored: true } });
		// What was refused was not stored: what the server has is still the one before.
		if (outcome?.kind === 'refused') accesses.keepPart(id, part);
		await this.#round.refresh();
	}

	get #company(): string | undefined {
		return this.#check()?.company;
	}

	#draftAs(id: string): Contribution | undefined {
		const settings = this.#round.view?.settings;
		const assessment = this.#check()?.assessment;
		const { classes, told } = this;
		return settings && assessment && draftOf(assessment, settings, { classes, id, told });
	}

	#codeOf(contribution: Contribution): string {
		return contributionCode(this.#catalogueOf(contribution), contribution);
	}

	#catalogueOf({ catalogue }: Contribution): Catalogue {
		const found = findCatalogue(catalogue);
		if (!found) throw new RangeError('a draft is of a known catalogue');
		return found;
	}
}
