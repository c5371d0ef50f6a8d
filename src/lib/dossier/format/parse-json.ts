/** A text as JSON. A key that would reach an object's prototype is reported; no parser sees it again. */
export type ParsedJson =
	| { readonly kind: 'not-json' }
	| { readonly kind: 'json'; readonly value: unknown; readonly hasPrototypeKey: boolean };

export function parseJson(text: string): ParsedJson {
	let hasPrototypeKey = false;
	try {
		const value: unknown = JSON.parse(text, (key, part: unknown) => {
			hasPrototypeKey ||= key === '__proto__';
			return part;
		});
		return { kind: 'json', value, hasPrototypeKey };
	} catch {
		return { kind: 'not-json' };
	}
}
