import regular from '../../fonts/regular.woff2?url';
import semibold from '../../fonts/semibold.woff2?url';

const cuts = [
	{ weight: 400, file: regular },
	{ weight: 600, file: semibold }
];

/** The typeface of the screen as a style sheet that a picture carries along; empty where it cannot be fetched. */
export async function pictureTypeface(): Promise<string> {
	try {
		const faces = await Promise.all(cuts.map(faceOf));
		return faces.join('');
	} catch {
		return '';
	}
}

async function faceOf({ weight, file }: (typeof cuts)[number]): Promise<string> {
	const response = await fetch(file);
	if (!response.ok) throw new Error(`no typeface: ${response.status}`);
	const address = await dataAddress(await response.arrayBuffer());
	return `@font-face{font-family:'Belegbar Sans';font-weight:${weight};src:url(${address})}`;
}

function dataAddress(bytes: ArrayBuffer): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => {
			if (typeof reader.result === 'string') resolve(reader.result);
		};
		reader.onerror = () => {
			reject(new Error('the typeface could not be read'));
		};
		reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
	});
}
