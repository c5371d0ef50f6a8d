import type { ParamMatcher } from '@sveltejs/kit';

/** 128 bits as hexadecimal digits. */
export const match: ParamMatcher = (param) => /^[0-9a-f]{32}$/.test(param);
