import type {
	ContributionRecord,
	SessionChange,
	SessionPatch,
	SessionRecord
} from '../store/session-store';
import { Refused } from './refused';
import { needsContributions, viewOf } from './session-view';
import type { SessionsContext } from './sessions-context';

/**
 * Changes one session. Its view revision rises if, and only if, the view differs afterwards: who watches
 * the revisions must not be able to count or time contributions.
 */
export async function changed<T>(
	{ store, now, onChange }: SessionsContext,
	id: string,
	work: (change: SessionChange) => Promise<T>
): Promise<T> {
	const done = await store.changeSession(id, now(), async (change) => {
		const before = await lookOf(change, change.session, now());
		const followed = follow(change);
		const result = await work(followed);
		const after = await lookOf(change, followed.session, now());
		const isOther = before !== after;
		if (isOther) await change.update({ viewRev: change.session.viewRev + 1 });
		return { result, isOther };
	});
	if (!done) throw new Refused('not-found');
	if (done.isOther) onChange(id);
	return done.result;
}

/** The view as text, without its revision. */
async function lookOf(change: SessionChange, session: SessionRecord, now: number): Promise<string> {
	const records: readonly ContributionRecord[] = needsContributions(session)
		? await change.listContributions()
		: [];
	return JSON.stringify({ ...viewOf(session, records, now), rev: 0 });
}

/** A change whose session shows what was already updated. */
function follow(change: SessionChange): SessionChange {
	let { session } = change;
	return {
		get session() {
			return session;
		},
		listContributions: () => change.listContributions(),
		findContribution: (id) => change.findContribution(id),
		putContribution: (contribution) => change.putContribution(contribution),
		removeContribution: (id) => change.removeContribution(id),
		removeSession: () => change.removeSession(),
		async update(patch: SessionPatch) {
			await change.update(patch);
			session = { ...session, ...patch };
		}
	};
}
