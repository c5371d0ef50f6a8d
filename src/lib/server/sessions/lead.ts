import { mayCompareOpenly } from '../../domain';
import type { SessionCommand } from '../../session-api';
import type { SessionChange } from '../store/session-store';
import { changed } from './changed';
import { catalogueOf, groupOf } from './group-of';
import { refresh } from './refresh';
import { Refused } from './refused';
import type { SessionsContext } from './sessions-context';

type CommandOf<K extends SessionCommand['kind']> = Extract<SessionCommand, { kind: K }>;

/** Does what the facilitator wants, as far as the phase and the anonymity rules allow it. */
export async function lead(
	context: SessionsContext,
	id: string,
	command: SessionCommand
): Promise<void> {
	const refusal = await changed(context, id, (change) => obey(context, change, command));
	if (refusal) throw refusal;
}

/** A refusal that is returned leaves what was stored on the way; one that is thrown undoes it. */
async function obey(
	context: SessionsContext,
	change: SessionChange,
	command: SessionCommand
): Promise<Refused | undefined> {
	switch (command.kind) {
		case 'reveal':
			await reveal(context, change, command);
			return undefined;
		case 'discuss':
			await discuss(change);
			return undefined;
		case 'close':
			await change.update({
				phase: 'closed',
				isJoining: false,
				memory: { ...change.session.memory, hasTalked: true },
				...everyDimension(change)
			});
			return undefined;
		case 'joining':
			refuseWhenClosed(change);
			await change.update({ isJoining: command.isJoining });
			return undefined;
		case 'renew':
			return renew(context, change);
	}
}

async function reveal(
	context: SessionsContext,
	change: SessionChange,
	{ count, isProtectedAccepted }: CommandOf<'reveal'>
): Promise<void> {
	refuseWhenClosed(change);
	const dimensions = catalogueOf(change.session.settings).dimensions.length;
	const revealed = Math.min(count, dimensions);
	if (change.session.phase === 'collect') {
		await refuseUnagreed(change, isProtectedAccepted);
		const { isShown } = await refresh(context, change);
		if (!isShown) throw new Refused('too-few');
	}
	await change.update({ phase: 'reveal', revealed });
}

/** In an open session nobody's exact scores are shown unless everybody agreed, or all rounded instead. */
async function refuseUnagreed(change: SessionChange, isProtectedAccepted: boolean): Promise<void> {
	if (change.session.settings.mode !== 'open' || isProtectedAccepted) return;
	const { contributions, consents } = groupOf(await change.listContributions());
	if (!mayCompareOpenly(contributions, consents)) throw new Refused('not-agreed');
}

async function discuss(change: SessionChange): Promise<void> {
	const { phase, memory } = change.session;
	if (phase !== 'reveal') throw new Refused('wrong-phase');
	await change.update({
		phase: 'discuss',
		memory: { ...memory, hasTalked: true },
		...everyDimension(change)
	});
}

function everyDimension({ session }: SessionChange) {
	if (session.memory.mode === null) return {};
	return { revealed: catalogueOf(session.settings).dimensions.length };
}

function refuseWhenClosed({ session }: SessionChange): void {
	if (session.phase === 'closed') throw new Refused('wrong-phase');
}

async function renew(
	context: SessionsContext,
	change: SessionChange
): Promise<Refused | undefined> {
	const { phase, memory } = change.session;
	if (phase === 'collect' || phase === 'closed') throw new Refused('wrong-phase');
	const { decision, isShown } = await refresh(context, change);
	if (decision === 'publish') return undefined;
	if (decision === 'hide' || (memory.mode === 'open' && !isShown)) return new Refused('too-few');
	return new Refused('too-little-changed');
}
