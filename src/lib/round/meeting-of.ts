import { readGroupFile, type GroupFile } from '$lib/domain';
import type { Meeting } from '$lib/report/group/meeting';
import type { KeptNotes } from './kept-notes';

/** The group file of last time among the notes; null where there is none that can be read. */
export function lastTimeIn({ lastTime }: Pick<KeptNotes, 'lastTime'>): GroupFile | null {
	const reading = readGroupFile(lastTime);
	return reading.ok ? reading.file : null;
}

/** What the facilitator has written down, for the sheet; notes only where she wants them on it. */
export function meetingOf(notes: KeptNotes, hasNotes: boolean): Meeting {
	const { discussed, agreed, next } = notes;
	return {
		discussed,
		agreed,
		next,
		notes: hasNotes ? notes.notes : {},
		lastTime: lastTimeIn(notes)
	};
}
