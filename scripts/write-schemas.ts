import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from './json-schemas';

/** npm run schema */

const root = fileURLToPath(new URL('..', import.meta.url));

for (const { path: file, text } of schemaFiles()) {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
	process.stdout.write(`${file}\n`);
}
