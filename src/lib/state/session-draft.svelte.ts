import { findCatalogue } from '$lib/catalogues';
import {
	contributionOf,
	ID_BYTES,
	parseContribution,
	type Contribution,
	type ContributionClasses
} from '$lib/domain';
import type { SessionSettings } from '$lib/session-api';
import type { Participation } from './participation.svelte';
import { localDay } from './today';
import { workspace } from './workspace.svelte';

/** The contribution of the current check to one session, as it would be sent now. */
export class SessionDraft {
	readonly #participation: Participation;
	readonly #freshId = crypto.getRandomValues(new Uint8Array(ID_BYTES));
	#chosen = $state.raw<ContributionClasses | undefined>();

	constructor(participation: Participation) {
		this.#participation = participation;
	}

	/** What this browser sent last, read again. */
	get sent(): Contribution | undefined {
		const { own } = this.#participation;
		const result = own && parseContribution(own.code, findCatalogue);
		return result?.ok ? result.contribution : undefined;
	}

	get classes(): ContributionClasses {
		return this.#chosen ?? this.sent?.classes ?? {};
	}

	set classes(chosen: ContributionClasses) {
		this.#chosen = chosen;
	}

	/** Undefined while the current check does not fit the session. */
	contributionFor(settings: SessionSettings): Contribution | undefined {
		const assessment = workspace.current;
		const catalogue = findCatalogue(settings.catalogue);
		if (!assessment || !catalogue || !fits(assessment, settings)) return undefined;
		const { scope } = settings;
		const { answers } = assessment;
		if (Object.keys(answers).length === 0) return undefined;
		const options = { today: localDay(), classes: this.classes, id: this.#id() };
		return contributionOf(catalogue, { scope, answers }, options);
	}

	#id(): Uint8Array {
		const id = this.#participation.own?.id;
		return id === undefined ? this.#freshId : bytesOf(id);
	}
}

/** Whether a check answers what a session compares: the full check answers the quick questions too. */
export function fits(
	{ catalogue, scope }: Pick<Contribution, 'catalogue' | 'scope'>,
	settings: SessionSettings
): boolean {
	const { id, version } = settings.catalogue;
	const isSameCatalogue = catalogue.id === id && catalogue.version === version;
	return isSameCatalogue && (scope === 'full' || settings.scope === 'quick');
}

function bytesOf(hex: string): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
