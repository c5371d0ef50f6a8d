/** One thing the page says of whoever runs it. What is not set has a placeholder and is not displayed. */
interface OperatorValue {
	readonly text: string;
	readonly isSet: boolean;
}

/**
 * Who answers for this installation. The server writes it into each page it delivers, and into its head,
 * where it stays while the visitor goes from view to view; a page nobody has delivered holds placeholders.
 */
export function operatorOfPage() {
	return {
		name: valueOf('operator:name'),
		contact: valueOf('operator:contact'),
		contactLabel: valueOf('operator:label'),
		imprint: valueOf('operator:imprint'),
		privacy: valueOf('operator:privacy')
	};
}

function valueOf(placeholder: string): OperatorValue {
	if (typeof document === 'undefined') return { text: placeholder, isSet: false };
	const meta = document.querySelector<HTMLMetaElement>(`meta[name="${placeholder}"]`);
	const text = meta?.content ?? placeholder;
	return { text, isSet: text !== placeholder };
}
