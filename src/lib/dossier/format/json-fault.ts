import { parse, type ParseError } from 'jsonc-parser';

/** Where a text stops being JSON, both counted from 1. */
export interface JsonFaultPlace {
	readonly line: number;
	readonly column: number;
}

/**
 * The first place at which a text is not JSON; undefined where none can be named. The engines' own
 * messages differ and often name none.
 */
export function findJsonFault(text: string): JsonFaultPlace | undefined {
	const errors: ParseError[] = [];
	try {
		parse(text, errors, { disallowComments: true, allowTrailingComma: false });
	} catch {
		// Nested too deeply to be walked through.
	}
	const [first] = errors;
	if (!first) return undefined;
	const before = text.slice(0, first.offset).split(/\r\n|\r|\n/);
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
