/**
 * A drawing as data: what PDF and SVG paint. Lengths in points, origin top left, y downwards. Colours
 * are roles, so that screen, dark screen and paper each give them their own value.
 */

export type ColourRole =
	'ink' | 'muted' | 'grid' | 'accent' | 'accent-soft' | 'band' | 'zone' | 'paper';

export interface Stroke {
	readonly role: ColourRole;
	readonly width: number;
	/** Lengths of dash and gap. */
	readonly dash?: readonly [number, number];
}

interface Painted {
	readonly fill?: ColourRole;
	readonly stroke?: Stroke;
	/** Opacity of the fill, 0 to 1. */
	readonly fillOpacity?: number;
}

export type Shape =
	| (Painted & {
			readonly kind: 'rect';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
	  })
	| (Painted & {
			readonly kind: 'circle';
			readonly x: number;
			readonly y: number;
			readonly radius: number;
	  })
	| (Painted & {
			readonly kind: 'polygon';
			readonly points: readonly (readonly [number, number])[];
			readonly isClosed: boolean;
	  })
	| {
			readonly kind: 'text';
			readonly text: string;
			readonly x: number;
			/** Baseline. */
			readonly y: number;
			readonly size: number;
			readonly isBold?: boolean;
			readonly anchor?: 'start' | 'middle' | 'end';
			readonly role?: ColourRole;
	  };

export interface Scene {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
}

/** Width of a text in points. */
export type MeasureText = (text: string, size: number, isBold?: boolean) => number;
