import type { Joined } from '$lib/session-api';
import { joinLink } from './links';
import type { Role } from './round.svelte';

/**
 * Where a window goes along to when its session was started anew; undefined where it stays. Who takes part
 * goes through the same door as with any link, so that nothing is released by going.
 *
 * @param base address prefix of the language: '' or '/en'
 */
export function wayToSuccessor(
	role: Role,
	successor: Joined | null | undefined,
	base: string
): string | undefined {
	if (!successor) return undefined;
	const { id, joinToken } = successor;
	if (role === 'take') return joinLink('', base === '' ? 'de' : 'en', successor);
	return role === 'wall' ? `${base}/session/${id}/present#${joinToken}` : undefined;
}
