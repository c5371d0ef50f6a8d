const LONGEST_NAME = 60;

/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe', å: 'aa' },
	...{ ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
};

/** A file name every system takes; the first and the last word are fixed, so no reserved name arises. */
export function dossierFileName(name: string | undefined, day: string): string {
	const words = ['belegbar', slugOf(name ?? ''), day].filter((word) => word !== '');
	return `${words.join('-')}.belegbar.json`;
}

function slugOf(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\p{Letter}/gu, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST_NAME)
		.replace(/^-+|-+$/g, '');
}
