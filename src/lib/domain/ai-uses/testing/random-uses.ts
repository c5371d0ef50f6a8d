import * as fc from 'fast-check';
import type { KeptEntry } from '../../dossier/section';
import { aiUseSchema, RIGHTS, USE_CHOICES, type AiUse, type Reach, type Right } from '../ai-use';

/** Random registers, with names of systems that are written differently and mean the same. */

const systems = ['ERP', 'erp ', 'Mail', 'Ordner Q', ' '];
const choices = Object.fromEntries(
	Object.entries(USE_CHOICES).map(([field, options]) => [field, fc.constantFrom(...options)])
);
const uses: fc.Arbitrary<AiUse> = fc
	.record(
		{
			...choices,
			tool: fc.constantFrom('Chat A', 'Helfer B'),
			gate: fc.constantFrom('g-agent', 'g-talk', 'g-gone'),
			mayAct: fc.boolean(),
			reaches: fc.array(
				fc.record({ system: fc.constantFrom(...systems), right: fc.constantFrom(...RIGHTS) }),
				{ maxLength: 5 }
			)
		},
		{ requiredKeys: [] }
	)
	.map((record) => aiUseSchema.parse(record));
export const registers: fc.Arbitrary<readonly KeptEntry<AiUse>[]> = fc
	.array(uses, { maxLength: 5 })
	.map((list) => list.map((entry, i) => ({ key: `k${i}`, entry })));

/** An entry under its key. */
export function kept(key: string, entry: AiUse): KeptEntry<AiUse> {
	return { key, entry };
}

export function reach(system: string, right: Right): Reach {
	return { system, right };
}
