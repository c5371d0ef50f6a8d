/** „gesagt" or „belegt". */
export type Figure = 'claimed' | 'evidenced';

/** A number of the result that can say how it is made. */
export type ExplainedNumber =
	| { readonly kind: 'index'; readonly figure: Figure }
	| { readonly kind: 'index-range'; readonly figure: Figure }
	| { readonly kind: 'dimension'; readonly figure: Figure; readonly dimension: string }
	| { readonly kind: 'dimension-range'; readonly figure: Figure; readonly dimension: string }
	| { readonly kind: 'evidence-rate' }
	| { readonly kind: 'gate'; readonly gate: string }
	| { readonly kind: 'next-step'; readonly question: string };
