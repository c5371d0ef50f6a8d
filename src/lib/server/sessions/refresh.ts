import type { SnapshotDecision } from '../../domain';
import type { SessionChange } from '../store/session-store';
import { catalogueOf, groupOf, rulesOf } from './group-of';
import { dayOf } from './session-view';
import type { SessionsContext } from './sessions-context';

/** Takes the contributions as they are now; what may be shown of them is stored, and said how it went. */
export async function refresh(
	{ publish, now }: Pick<SessionsContext, 'publish' | 'now'>,
	change: SessionChange
): Promise<{ readonly decision: SnapshotDecision; readonly isShown: boolean }> {
	const { settings, memory, phase } = change.session;
	const { contributions, consents } = groupOf(await change.listContributions());
	const advanced = publish(catalogueOf(settings), memory, contributions, {
		rules: rulesOf(settings),
		today: dayOf(now()),
		consents,
		isTalking: phase === 'discuss'
	});
	await change.update({ memory: advanced.memory });
	return { decision: advanced.decision, isShown: advanced.published !== null };
}
