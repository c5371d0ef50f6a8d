import { writeFile } from 'node:fs/promises';
import { srgbProfile } from './srgb-profile';

/** Writes the profile where the report takes it from. */
const target = new URL('../src/lib/report/pdf/file/srgb-profile.json', import.meta.url);
const base64 = Buffer.from(srgbProfile()).toString('base64');
await writeFile(target, `${JSON.stringify({ base64 })}\n`);
