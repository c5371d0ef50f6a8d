import type { ParamMatcher } from '@sveltejs/kit';

/**
 * An address of a session as mail programs and typists leave it: its "#" written as "%23", which makes
 * what stands behind it a part of the address, or all of it in capitals.
 */
export const match: ParamMatcher = (param) =>
	/^(join|session\/[0-9a-f]{32}(\/lead|\/present)?)(#|%(25)*23|$)/i.test(param);
