import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadMaterialNode } from '../lib/report/pdf/load-material-node';
import type { PdfFonts } from '../lib/report/pdf/material';
import { renderPdf } from '../lib/report/pdf/render-pdf';
import type { Tools } from '../lib/report/write-document';

/** How a terminal makes files. */
export async function nodeTools(): Promise<Tools> {
	const material = await loadMaterialNode();
	return {
		makePdf: (document) => Promise.resolve(renderPdf(document, material)),
		rasterise: (svg) => rasterise(svg, material)
	};
}

/** As sharp as the browser's canvas. */
const SCALE = 2;

let renderer: ReturnType<typeof loadRenderer> | undefined;

async function rasterise(
	svg: string,
	{ regular, bold }: PdfFonts
): Promise<Uint8Array<ArrayBuffer>> {
	renderer ??= loadRenderer();
	const { Resvg } = await renderer;
	const font = { fontBuffers: [regular, bold], defaultFontFamily: 'Source Sans 3' };
	const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font }).render();
	return new Uint8Array(picture.asPng());
}

/** Loaded with the first Word file only. */
async function loadRenderer() {
	const module = await import('@resvg/resvg-wasm');
	const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
	await module.initWasm(await readFile(file));
	return module;
}
