import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf, type Reading } from './reading';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command can be told. */
export interface CommandShape {
	/** All that --help prints; its first line says how the command is called. */
	readonly help: string;
	readonly options: Options;
	/** What it works on, as a fault calls it. */
	readonly subject: string;
}

/** What somebody told a command; of the options those that were given. */
export interface Order {
	readonly file: string;
	readonly values: Readonly<Record<string, string | undefined>>;
	readonly isForced: boolean;
}

/** Somebody only wants to know how it is done. */
export type Asked = Order | 'help';

/** Reads the arguments of a command that works on one file. */
export function readOrder(
	args: readonly string[],
	{ help, options, subject }: CommandShape
): Reading<Asked> {
	const [usage = ''] = help.split('\n');
	try {
		const parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { ...options, help: { type: 'boolean', short: 'h' } }
		});
		const { help: isHelpWanted, ...values } = parsed.values;
		const [file, ...others] = parsed.positionals;
		if (isHelpWanted === true) return { ok: true, value: 'help' };
		if (file === undefined) return refused(`no ${subject} given`);
		if (others.length > 0) return refused(`one ${subject} at a time`);
		return { ok: true, value: { file, values: textsOf(values), isForced: 'force' in values } };
	} catch (error) {
		return refused(messageOf(error));
	}

	function refused(fault: string): Reading<never> {
		return { ok: false, faults: [`${fault}; ${usage}; --help tells more`] };
	}
}

function textsOf(values: Readonly<Record<string, unknown>>): Order['values'] {
	const texts = Object.entries(values).flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value] as const] : []
	);
	return Object.fromEntries(texts);
}
