import ts from 'typescript';

/** Clock, chance, language and everything that belongs to a browser or a machine. */
const OUTSIDE = new Set([
	...['Date', 'Intl', 'crypto', 'performance', 'console', 'process', 'globalThis', 'self'],
	...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
	...['setTimeout', 'setInterval', 'queueMicrotask', 'location']
]);

/** Names of the outside world a module uses, `Math.random` among them. */
export function outsideWorldUsedIn(text: string): readonly string[] {
	const found = new Set<string>();
	const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
	visit(file, (node) => {
		if (ts.isIdentifier(node) && OUTSIDE.has(node.text) && isReference(node)) found.add(node.text);
		if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') {
			found.add('Math.random');
		}
	});
	return [...found];
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
	look(node);
	node.forEachChild((child) => {
		visit(child, look);
	});
}

/** Not the name of a property, be it read, written or declared. */
function isReference(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
	return !ts.isPropertySignature(parent) && !ts.isBindingElement(parent);
}
