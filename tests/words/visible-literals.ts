import { parse } from 'svelte/compiler';

const SPOKEN_ATTRIBUTES = [
	'aria-label',
	'aria-description',
	'alt',
	'title',
	'placeholder',
	'label'
];

/** Words a visitor would see or hear that stand in a component instead of a dictionary. */
export function visibleLiterals(component: string): readonly string[] {
	return wordsIn(parse(component, { modern: true }).fragment);
}

function wordsIn(node: unknown): readonly string[] {
	if (Array.isArray(node)) return node.flatMap(wordsIn);
	if (!isNode(node)) return [];
	if (node.type === 'Text') return spoken(node.data);
	if (node.type === 'ExpressionTag') return wordsOfExpression(node.expression);
	if (node.type === 'StyleDirective') return [];
	if (node.type === 'Attribute') {
		return SPOKEN_ATTRIBUTES.includes(String(node.name)) ? wordsIn(node.value) : [];
	}
	return Object.values(node).flatMap(wordsIn);
}

/** The texts an expression may become: {isOpen ? 'open' : 'closed'}, {`${n} left`}, {a ?? 'none'}. */
function wordsOfExpression(node: unknown): readonly string[] {
	if (!isNode(node)) return [];
	switch (node.type) {
		case 'Literal':
			return typeof node.value === 'string' ? spoken(node.value) : [];
		case 'ConditionalExpression':
			return [node.consequent, node.alternate].flatMap(wordsOfExpression);
		case 'LogicalExpression':
		case 'BinaryExpression':
			return isComparison(node.operator) ? [] : [node.left, node.right].flatMap(wordsOfExpression);
		case 'TemplateLiteral':
			return Array.isArray(node.quasis) ? node.quasis.flatMap(wordsOfTemplatePart) : [];
		default:
			return [];
	}
}

function wordsOfTemplatePart(part: unknown): readonly string[] {
	if (!isRecord(part) || !isRecord(part.value)) return [];
	return spoken(part.value.cooked);
}

function isComparison(operator: unknown): boolean {
	return typeof operator === 'string' && /^[=!<>]/.test(operator);
}

function spoken(text: unknown): readonly string[] {
	return typeof text === 'string' && /\p{L}/u.test(text) ? [text.trim()] : [];
}

function isNode(value: unknown): value is Record<string, unknown> & { readonly type: string } {
	return isRecord(value) && typeof value.type === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
