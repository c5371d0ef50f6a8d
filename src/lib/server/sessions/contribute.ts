import { findCatalogue } from '../../catalogues';
import {
	contributionCode,
	parseContribution,
	withdrawFrom,
	type Contribution,
	type GroupMemory
} from '../../domain';
import { MAX_CONTRIBUTIONS, type SessionSettings } from '../../session-api';
import type { ContributionRecord, SessionChange, SessionRecord } from '../store/session-store';
import { changed } from './changed';
import { Refused } from './refused';
import { hashOf, isSame } from './session-secrets';
import type { SessionsContext } from './sessions-context';

/** What a participant's browser sends. */
export interface GivenContribution {
	readonly contributionId: string;
	/** 128 bits only that browser has: the right to replace and to withdraw. */
	readonly secret: string;
	readonly code: string;
	readonly hasConsented: boolean;
}

/** Adds a contribution, or replaces the one this browser sent before. */
export async function contribute(
	context: SessionsContext,
	id: string,
	given: GivenContribution
): Promise<void> {
	await changed(context, id, async (change) => {
		const { session } = change;
		const before = await change.findContribution(given.contributionId);
		if (before && !isSame(before.secretHash, hashOf(given.secret))) throw new Refused('forbidden');
		const record = checkedRecord(session, given);
		if (before?.code === record.code && before.hasConsented === record.hasConsented) return;
		refuseWhatMayNotCome(session, before === undefined);
		await change.putContribution(record);
		if (!before) await change.update({ count: session.count + 1 });
	});
}

/** Withdraws a contribution and takes down what may no longer be shown. */
export async function withdraw(
	context: SessionsContext,
	id: string,
	{ contributionId, secret }: Pick<GivenContribution, 'contributionId' | 'secret'>
): Promise<void> {
	await changed(context, id, async (change) => {
		const before = await change.findContribution(contributionId);
		if (!before) return;
		if (!isSame(before.secretHash, hashOf(secret))) throw new Refused('forbidden');
		await change.removeContribution(contributionId);
		await change.update({ count: change.session.count - 1 });
		await change.update({ memory: await memoryAfter(change) });
	});
}

/**
 * Once something was shown, the memory forgets whoever leaves, and what was shown is taken down. A new
 * one appears only when the facilitator asks for it: nobody else may say when.
 */
async function memoryAfter(change: SessionChange): Promise<GroupMemory> {
	const { memory } = change.session;
	if (memory.mode === null) return memory;
	if (memory.mode === 'open') return { ...memory, mode: 'open-ended' };
	const left = await change.listContributions();
	return withdrawFrom(memory, new Set(left.map(({ id }) => id)));
}

function checkedRecord(
	{ settings }: SessionRecord,
	{ contributionId, secret, code, hasConsented }: GivenContribution
): ContributionRecord {
	const result = parseContribution(code, findCatalogue);
	if (!result.ok) {
		const { reason } = result.refusal;
		throw new Refused(reason === 'unknown-catalogue' ? 'other-catalogue' : 'invalid');
	}
	const { contribution, catalogue } = result;
	if (contribution.id !== contributionId) throw new Refused('invalid');
	refuseOtherKind(contribution, settings);
	return {
		id: contributionId,
		secretHash: hashOf(secret),
		hasConsented: hasConsented && settings.mode === 'open',
		code: contributionCode(catalogue, contribution)
	};
}

function refuseOtherKind(
	{ catalogue, scope, classes }: Contribution,
	settings: SessionSettings
): void {
	const { id, version } = settings.catalogue;
	if (catalogue.id !== id || catalogue.version !== version) throw new Refused('other-catalogue');
	if (scope !== settings.scope) throw new Refused('other-scope');
	for (const kind of ['industry', 'size'] as const) {
		const name = classes[kind];
		if (name === undefined) continue;
		const isAllowed = kind === settings.split && settings.classes.includes(name);
		if (!isAllowed) throw new Refused('class-not-allowed');
	}
}

function refuseWhatMayNotCome({ isJoining, count, memory }: SessionRecord, isNew: boolean): void {
	// Where everybody's exact scores are on the wall, a difference would be one company.
	if (memory.mode === 'open' || memory.mode === 'open-ended') throw new Refused('joining-closed');
	if (isNew && !isJoining) throw new Refused('joining-closed');
	if (isNew && count >= MAX_CONTRIBUTIONS) throw new Refused('session-full');
}
