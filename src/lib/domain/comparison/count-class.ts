/** The only way a group's size is told. Source: methodology 4.2. */
export const COUNT_CLASSES = ['under-5', '5-9', '10-14', '15-19', '20-24', '25-plus'] as const;
export type CountClass = (typeof COUNT_CLASSES)[number];

/** The class of a number of contributions. */
export function countClassOf(count: number): CountClass {
	return COUNT_CLASSES[Math.floor(count / 5)] ?? '25-plus';
}
