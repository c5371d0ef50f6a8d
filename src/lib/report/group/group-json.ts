import { GROUP_FILE_FORMAT, GROUP_FILE_LIMITS, type GroupFile, type Published } from '../../domain';
import { comparisonOnPaper } from './comparison-on-paper';
import type { Meeting } from './meeting';

interface Kept {
	readonly published: Published;
	readonly title: string;
	readonly meeting: Meeting;
}

/** What of a meeting may be kept, as the file that is opened next time. */
export function groupFileOf({ published, title, meeting }: Kept): GroupFile {
	const { discussed, agreed, next } = meeting;
	const notes = Object.entries(meeting.notes).filter(([, note]) => note.trim() !== '');
	return {
		format: GROUP_FILE_FORMAT,
		kind: 'group',
		title: title.slice(0, GROUP_FILE_LIMITS.title),
		on: published.on,
		rule: published.comparison.kind,
		comparison: comparisonOnPaper(published.comparison),
		discussed,
		agreed: agreed.trim().slice(0, GROUP_FILE_LIMITS.agreed),
		next: { on: next.on, host: next.host.trim().slice(0, GROUP_FILE_LIMITS.host) },
		...(notes.length > 0
			? {
					notes: Object.fromEntries(
						notes.map(([id, note]) => [id, note.trim().slice(0, GROUP_FILE_LIMITS.note)])
					)
				}
			: {})
	};
}

/** The same as the text of the file. */
export function groupJson(kept: Kept): string {
	return `${JSON.stringify(groupFileOf(kept), null, '\t')}\n`;
}
