import { expect, test } from 'vitest';
import { packageOf } from './notices.mjs';

test.each([
	['/app/node_modules/zod/v4/mini/index.js', 'zod'],
	['/app/node_modules/@noble/hashes/sha2.js?v=1', '@noble/hashes'],
	['../../node_modules/a/node_modules/@b/c/index.js', '@b/c'],
	['C:\\app\\node_modules\\idb\\build\\index.js', 'idb'],
	['/app/src/lib/domain/index.ts', ''],
	['\0virtual:env', '']
])('the module %s is of the package „%s“', (id, name) => {
	expect(packageOf(id)).toBe(name);
});
