import type * as z from 'zod/mini';
import type { Fault } from './catalogue-faults';

type Issue = z.core.$ZodIssue;

/** Zod's issues as faults an author understands: ids instead of positions, plain words. */
export function schemaFaults(error: z.core.$ZodError, input: unknown): readonly Fault[] {
	return error.issues.flatMap((issue) => faultsOf(issue, input));
}

function faultsOf(issue: Issue, input: unknown): Fault[] {
	const path = readablePath(issue.path, input);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({ path, message: `the key "${key}" is not known` }));
	}
	return [{ path, message: wordsOf(issue, input) }];
}

function wordsOf(issue: Issue, input: unknown): string {
	const isMissing = issue.path.length > 0 && valueAt(input, issue.path) === undefined;
	if (isMissing) return 'is missing';
	if (issue.code === 'invalid_type') return `must be ${NAMES[issue.expected] ?? issue.expected}`;
	if (issue.code === 'invalid_value') {
		return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
	}
	if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join(', ');
	return issue.message;
}

const NAMES: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'an object',
	record: 'an object'
};

/** "questions.PR-01.levels.3" rather than "questions.0.levels.3", wherever the item has an id. */
function readablePath(path: readonly PropertyKey[], input: unknown): string {
	const steps = path.map((key, position) => {
		if (typeof key !== 'number') return String(key);
		const id = childOf(valueAt(input, path.slice(0, position + 1)), 'id');
		return typeof id === 'string' ? id : String(key);
	});
	return steps.join('.') || 'file';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce(childOf, input);
}

function childOf(value: unknown, key: PropertyKey): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return Reflect.get(value, key);
}
