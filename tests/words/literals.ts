import ts from 'typescript';

/** All literal text in a module, the parts of templates among it, import paths and keys not. */
export function literalsOf(code: string): readonly string[] {
	const found: string[] = [];
	collect(ts.createSourceFile('words.ts', code, ts.ScriptTarget.Latest, true), found);
	return found;
}

function collect(node: ts.Node, found: string[]): void {
	if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
	if (ts.isPropertyAssignment(node)) {
		collect(node.initializer, found);
		return;
	}
	if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
	if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
	node.forEachChild((child) => {
		collect(child, found);
	});
}
