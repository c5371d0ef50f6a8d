import type { Assessment } from '$lib/domain';

/** Whose check it is: all checks of one company contribute once. The only place that decides it. */
export function companyOf({ id }: Pick<Assessment, 'id'>): string {
	return id;
}
