import type { Experience } from '$lib/domain';

/** An experience somebody is about to tell; what it was about and what it was worth may be open. */
export type ExperienceDraft = Omit<Experience, 'task' | 'verdict'> &
	Partial<Pick<Experience, 'task' | 'verdict'>>;

export const NO_EXPERIENCE: ExperienceDraft = { mistakes: {} };

/** What can be released of it; nothing as long as its task or its verdict is open. */
export function experienceOf(draft: ExperienceDraft): Experience | undefined {
	const { task, verdict } = draft;
	return task && verdict ? { ...draft, task, verdict } : undefined;
}
