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
	const shown = view.current?.id;
	if (shown === undefined || (key !== null && part?.assessmentId !== shown)) return;
	// Read again instead of trusting the event: a later one may already have been handled.
	const stored = (await readFitting(storage, shown))?.assessment;
	if (view.current?.id === shown) takeOver(view, view.current, stored, part);
}

function takeOver(
	view: SharedView,
	current: Assessment,
	stored: Assessment | undefined,
	part: ReturnType<typeof parseStorageKey>
): void {
	if (!stored) {
		view.close();
		view.wasRemovedElsewhere = true;
		return;
	}
	view.current =
		part?.part === 'answer'
			? withAnswerOf(current, stored, part.questionId)
			: { ...stored, answers: current.answers };
}

/** Takes over only the answer that changed: this tab may hold others that could not be stored. */
function withAnswerOf(own: Assessment, stored: Assessment, questionId: string): Assessment {
	const { [questionId]: _, ...others } = own.answers;
	const answer = stored.answers[questionId];
	return { ...own, answers: answer ? { ...others, [questionId]: answer } : others };
}
