/**
 * The same drawing in fewer operators. jsPDF begins every text anew, with font, colour and absolute
 * place, and writes glyphs in hexadecimal; even packed, that is a third of a page.
 */
export function slimContent(content: string): string {
	const slimmer = createSlimmer();
	for (const line of content.split('\n')) slimmer.add(line);
	return slimmer.result();
}

/** Operators that only set something; setting the same again changes nothing. */
const settings = new Set(['Tf', 'rg', 'g', 'RG', 'G', 'w']);
/** Both name the same setting. */
const settingOf: Readonly<Record<string, string>> = { g: 'rg', G: 'RG' };

function createSlimmer(): { readonly add: (line: string) => void; readonly result: () => string } {
	const kept: string[] = [];
	const saved: (typeof state)[] = [];
	let state: ReadonlyMap<string, string> = new Map();
	let place = { x: 0, y: 0 };

	function addSetting(operator: string, line: string): void {
		const setting = settingOf[operator] ?? operator;
		if (state.get(setting) === line) return;
		state = new Map(state).set(setting, line);
		kept.push(withoutTrailingPoints(line));
	}

	/** Texts that follow each other become one, each placed from where the last began. */
	function addTextStart(): void {
		if (kept.at(-1) === 'ET') {
			kept.pop();
			return;
		}
		kept.push('BT');
		place = { x: 0, y: 0 };
	}

	function addPlace(line: string): void {
		const [x = 0, y = 0] = line.split(' ').map(Number.parseFloat);
		kept.push(`${shortNumber(x - place.x)} ${shortNumber(y - place.y)} Td`);
		place = { x, y };
	}

	function add(line: string): void {
		const operator = line.slice(line.lastIndexOf(' ') + 1);
		if (operator === 'q') saved.push(state);
		if (operator === 'Q') state = saved.pop() ?? state;
		if (settings.has(operator)) addSetting(operator, line);
		else if (operator === 'BT') addTextStart();
		else if (operator === 'Td') addPlace(line);
		else if (operator === 'Tj') kept.push(withLiteral(line));
		// Leading serves texts of several lines, which we place one by one.
		else if (operator !== 'TL') kept.push(withoutTrailingPoints(line));
	}

	return { add, result: () => kept.join('\n') };
}

function withoutTrailingPoints(line: string): string {
	return line.replace(/(\d)\.(?= )/g, '$1');
}

function shortNumber(value: number): string {
	return String(Math.round(value * 100) / 100);
}

function withLiteral(line: string): string {
	return line.replace(/^<([0-9a-f]*)>/, (_, hex: string) => {
		const bytes = hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
		return `(${bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`;
	});
}
