import type { Assessment } from '$lib/domain';
import { parseStorageKey } from '$lib/storage/running-answers';
import { readFitting } from './read-fitting';

/** What of a workspace another tab may change. */
interface SharedView {
	current: Assessment | undefined;
	wasRemovedElsewhere: boolean;
	close: () => void;
}

/** Keeps the view equal to what other tabs store: last writer wins, per answer. */
export function followOtherTabs(storage: Storage, view: SharedView): void {
	addEventListener('storage', (event) => {
		if (event.storageArea !== storage) return;
		void followChange(storage, view, event.key);
	});
}

async function followChange(storage: Storage, view: SharedView, key: string | null): Promise<void> {
	const part = key === null ? undefined : parseStorageKey(key);
	const { current } = view;
	if (!current || (key !== null && part?.assessmentId !== current.id)) return;
	// Read again instead of trusting the event: a later one may already have been handled.
	const stored = (await readFitting(storage, current.id))?.assessment;
	if (view.current?.id !== current.id) return;
	if (!stored) {
		view.close();
		view.wasRemovedElsewhere = true;
		return;
	}
	if (part?.part === 'answer') view.current = withAnswerOf(view.current, stored, part.questionId);
	else view.current = { ...stored, answers: view.current.answers };
}

/** Takes over only the answer that changed: this tab may hold others that could not be stored. */
function withAnswerOf(own: Assessment, stored: Assessment, questionId: string): Assessment {
	const { [questionId]: _, ...others } = own.answers;
	const answer = stored.answers[questionId];
	return { ...own, answers: answer ? { ...others, [questionId]: answer } : others };
}
