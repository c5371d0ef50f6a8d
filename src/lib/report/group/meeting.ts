import type { GroupFile } from '../../domain';

/** What the facilitator has written down about a meeting, as its sheet and its file tell it. */
export interface Meeting {
	/** Questions that were talked about. */
	readonly discussed: readonly string[];
	/** What was said about a question, by its id; empty where it is not to be taken along. */
	readonly notes: Readonly<Record<string, string>>;
	/** What the group agreed upon; empty leaves room to write it. */
	readonly agreed: string;
	/** YYYY-MM-DD and at whose place, as far as they are known. */
	readonly next: { readonly on: string | null; readonly host: string };
	/** What the group kept of its last meeting. */
	readonly lastTime: GroupFile | null;
}

/** Nothing written down. */
export const NO_MEETING: Meeting = {
	discussed: [],
	notes: {},
	agreed: '',
	next: { on: null, host: '' },
	lastTime: null
};
