/** Colours and font of a chart on screen, taken from the design tokens of the page it stands on. */
export interface ChartTheme {
	readonly isDark: boolean;
	readonly ink: string;
	readonly muted: string;
	readonly grid: string;
	readonly accent: string;
	readonly band: string;
	readonly paper: string;
	readonly fontFamily: string;
}

/**
 * The theme, from whatever resolves a custom property. A chart takes colours as values, not as
 * properties, so it has to be made anew when the colour scheme changes.
 */
export function readChartTheme(
	isDark: boolean,
	readProperty: (name: string) => string
): ChartTheme {
	return {
		isDark,
		ink: read('--ink', isDark ? 'white' : 'black'),
		muted: read('--ink-muted', 'gray'),
		grid: read('--line', 'gray'),
		accent: read('--accent', isDark ? 'white' : 'black'),
		band: read('--band', 'gray'),
		paper: read('--paper-raised', isDark ? 'black' : 'white'),
		fontFamily: read('--font', 'sans-serif')
	};

	function read(name: string, otherwise: string): string {
		return readProperty(name).trim() || otherwise;
	}
}
