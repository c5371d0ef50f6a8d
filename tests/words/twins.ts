import ts from 'typescript';

/** Where a text stands: which dictionary, and the way to it. */
export interface TextPlace {
	readonly path: string;
	readonly text: string;
}

/** A dictionary as it is written. */
export interface DictionarySource {
	readonly path: string;
	readonly text: string;
}

/** Every text that stands in more than one dictionary, with its places; texts of two letters are signs. */
export function twinsIn(
	dictionaries: readonly DictionarySource[]
): ReadonlyMap<string, readonly string[]> {
	const places = new Map<string, string[]>();
	for (const { path, text } of dictionaries.flatMap(textsOf)) {
		places.set(text, [...(places.get(text) ?? []), path]);
	}
	return new Map(
		[...places].filter(
			([text, paths]) =>
				/\p{L}{3}/u.test(text) && new Set(paths.map((path) => path.split(':')[0])).size > 1
		)
	);
}

/** The texts of a dictionary; what a function puts in is a pair of braces: „rund {}“. */
function textsOf({ path, text }: DictionarySource): readonly TextPlace[] {
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const found: TextPlace[] = [];
	visit(source, []);
	return found;

	function visit(node: ts.Node, way: readonly string[]): void {
		if (isNoText(node)) return;
		const own = ts.isPropertyAssignment(node) ? [...way, nameOf(node.name)] : way;
		const said = textIn(node);
		if (said !== undefined) found.push({ path: `${path}: ${own.join('.')}`, text: said });
		else if (ts.isPropertyAssignment(node)) visit(node.initializer, own);
		else ts.forEachChild(node, (child) => visit(child, own));
	}
}

/** References to other texts, and how a piece is set. */
function isNoText(node: ts.Node): boolean {
	if (ts.isPropertyAssignment(node)) return nameOf(node.name) === 'kind';
	return ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node);
}

function textIn(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;
	return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

function nameOf(name: ts.PropertyName): string {
	return ts.isComputedPropertyName(name) ? '' : name.text;
}
