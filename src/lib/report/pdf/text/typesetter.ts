import type { Inline, LinkTarget, Text } from '../../report-document';
import { breakLines, type Line } from './break-lines';
import type { BreakPointsOf } from './hyphenate';
import type { TextStyle } from '../paint/paper';
import { createTextCleaner, drawnText } from './printable-text';

/** Turns words into lines that fit, with safe characters and links that lead somewhere. */
export interface Typesetter {
	/** The text as it is drawn and measured. */
	readonly clean: (text: string) => string;
	readonly set: (text: Text, style: TextStyle, width: number) => readonly Line[];
	readonly replaced: ReadonlySet<string>;
}

export function createTypesetter(
	anchors: ReadonlySet<string>,
	breakPointsOf: BreakPointsOf
): Typesetter {
	const cleaner = createTextCleaner();

	/** What is set to see how high it is, is set once more to be painted. */
	const known = new WeakMap<Text, { style: TextStyle; width: number; lines: readonly Line[] }>();

	function set(text: Text, style: TextStyle, width: number): readonly Line[] {
		const before = known.get(text);
		if (before?.style === style && before.width === width) return before.lines;
		const linked = text.map((inline) => withSafeLink(inline, anchors));
		const lines = breakLines(linked, { width, style, clean: cleaner.clean, breakPointsOf });
		known.set(text, { style, width, lines });
		return lines;
	}

	return {
		clean: (text) => drawnText(cleaner.clean(text)).replaceAll('\n', ' '),
		set,
		replaced: cleaner.replaced
	};
}

function withSafeLink(inline: Inline, anchors: ReadonlySet<string>): Inline {
	if (typeof inline === 'string' || !inline.to) return inline;
	const { to, ...plain } = inline;
	const safe = safeDestination(to, anchors);
	return safe ? { ...plain, to: safe } : plain;
}

const allowedProtocols = new Set(['https:', 'http:', 'mailto:']);

/** Undefined for what leads nowhere or would run something; such text is printed without a link. */
function safeDestination(target: LinkTarget, anchors: ReadonlySet<string>): LinkTarget | undefined {
	if (target.kind === 'anchor') return anchors.has(target.id) ? target : undefined;
	const url = parsedUrl(target.url);
	return url && allowedProtocols.has(url.protocol) ? { kind: 'url', url: url.href } : undefined;
}

function parsedUrl(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}
