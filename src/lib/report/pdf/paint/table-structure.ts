import { tableHeaderScope, type StructureElement } from './structure-tree';
import type { Surface } from './tagged-canvas';

export const HEAD_ROW = -1;

/** The parts of one table, begun when their first cell is painted. */
export interface TableStructure {
	/** The same part each time, also when a row goes on after a page's end. */
	cell(row: number, column: number): StructureElement;
}

export function createTableStructure(surface: Surface, hasRowHeaders: boolean): TableStructure {
	const sections = new Map<'THead' | 'TBody', StructureElement>();
	const rows = new Map<number, StructureElement>();
	const cells = new Map<string, StructureElement>();

	function row(number: number): StructureElement {
		const role = number === HEAD_ROW ? 'THead' : 'TBody';
		return known(rows, number, () =>
			surface.open(
				'TR',
				known(sections, role, () => surface.open(role))
			)
		);
	}

	function openCell(number: number, column: number): StructureElement {
		if (number === HEAD_ROW) {
			return surface.open('TH', row(number), { attributes: tableHeaderScope('Column') });
		}
		if (hasRowHeaders && column === 0) {
			return surface.open('TH', row(number), { attributes: tableHeaderScope('Row') });
		}
		return surface.open('TD', row(number));
	}

	return {
		cell: (number, column) => known(cells, `${number}/${column}`, () => openCell(number, column))
	};
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
	const value = values.get(key) ?? make();
	values.set(key, value);
	return value;
}
