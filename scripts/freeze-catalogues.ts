import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { hashCatalogues, readReleased, RELEASED_FILE } from './catalogue-hashes';

/**
 * node --import tsx scripts/freeze-catalogues.ts
 *
 * Keeps the fingerprint of every bundled catalogue that has none yet. What was released stays as it
 * is: to release again under the same version, its entry must be taken out by hand.
 */

const released = z.record(z.string(), z.unknown()).parse(readReleased());
const current = hashCatalogues();
const added = Object.keys(current).filter((name) => !Object.hasOwn(released, name));

const file = fileURLToPath(new URL(`../${RELEASED_FILE}`, import.meta.url));
writeFileSync(file, `${JSON.stringify({ ...current, ...released }, null, '\t')}\n`);
process.stdout.write(
	added.length > 0 ? `frozen: ${added.join(', ')}\n` : 'nothing new to freeze\n'
);
