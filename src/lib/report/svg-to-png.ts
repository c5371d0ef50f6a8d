/** Pixels; as wide as a slide. */
const WIDTH = 1600;

/** An SVG file as a PNG picture, drawn by the browser. */
export async function svgToPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = WIDTH;
		canvas.height = Math.round((image.height * WIDTH) / image.width);
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await blobOf(canvas);
		return new Uint8Array(await blob.arrayBuffer());
	} finally {
		URL.revokeObjectURL(url);
	}
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the browser could not draw the picture'));
		}, 'image/png');
	});
}
