import { requireSupportedNode } from './node-version.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureBuild } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';

/** `npm start`: from a fresh clone to a running app, doing only what is still missing. */
requireSupportedNode();
endWithNpm();
await ensureDependencies();
await ensureBuild();
await import('../server/main.mjs');
