import { findQuestion, type Catalogue } from './catalogue';
import type { Fault } from './catalogue-faults';

/**
 * Which questions mean the same in two versions of a catalogue: the id in `now` and the id in
 * `before`. Where one version lists what it replaces of the other, the list alone decides; else the
 * same id means the same. Two different catalogues have nothing in common.
 */
export function sameQuestions(before: Catalogue, now: Catalogue): ReadonlyMap<string, string> {
	if (before.id !== now.id) return new Map();
	const pairs = listedPairs(before, now) ?? now.questions.map(({ id }) => [id, id] as const);
	return new Map(
		pairs.filter(([here, there]) => findQuestion(now, here) && findQuestion(before, there))
	);
}

/** What a catalogue claims to replace of an earlier version and that version never asked. */
export function findReplacesFaults(now: Catalogue, before: Catalogue): readonly Fault[] {
	return Object.values(replacedIn(now, before) ?? {})
		.filter((id) => !findQuestion(before, id))
		.map((id) => ({
			path: `replaces.${before.version}`,
			message: `version ${before.version} has no question "${id}"`
		}));
}

function listedPairs(
	before: Catalogue,
	now: Catalogue
): readonly (readonly [string, string])[] | undefined {
	const forward = replacedIn(now, before);
	if (forward) return Object.entries(forward);
	const backward = replacedIn(before, now);
	return backward && Object.entries(backward).map(([there, here]) => [here, there] as const);
}

function replacedIn(
	later: Catalogue,
	{ version }: Catalogue
): Readonly<Record<string, string>> | undefined {
	return later.replaces?.find((replaced) => replaced.version === version)?.questions;
}
