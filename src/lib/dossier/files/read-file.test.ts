import { PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { zlibSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readFile } from './read-file';

/** What comes through the doors of the app, as the bytes it is made of. */

const json = '{"format":1,"name":"Müller","answers":{}}';

function fileOf(content: Uint8Array, name = 'datei'): Parameters<typeof readFile>[0] {
	const buffer = content.slice().buffer;
	return { name, size: content.length, arrayBuffer: () => Promise.resolve(buffer) };
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

async function pdfWith(content: Uint8Array, name = 'a.json'): Promise<PDFDocument> {
	const pdf = await PDFDocument.create();
	pdf.addPage();
	await pdf.attach(content, name);
	return PDFDocument.load(await pdf.save());
}

/** Writes something else into the stream of the one attached file. */
function changeStream(
	pdf: PDFDocument,
	filters: readonly string[],
	content: (before: Uint8Array) => Uint8Array
): void {
	for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFRawStream)) continue;
		if (object.dict.get(PDFName.of('Type')) !== PDFName.of('EmbeddedFile')) continue;
		object.dict.set(PDFName.of('Filter'), pdf.context.obj(filters.map((name) => PDFName.of(name))));
		const changed = content(object.getContents());
		object.dict.set(PDFName.of('Length'), PDFNumber.of(changed.length));
		pdf.context.assign(ref, PDFRawStream.of(object.dict, changed));
	}
}

/** A small PDF of which one stream of objects, or its index, is a hundred megabytes of blanks. */
function bombWith(type: string, filters: readonly string[]): Uint8Array {
	const blanks = zlibSync(new Uint8Array(100_000_000).fill(0x20));
	const packed = filters.slice(1).reduce<Uint8Array>((content) => zlibSync(content), blanks);
	const names = filters.map((name) => `/${name}`).join(' ');
	const dictionary = `/Type /${type} /N 1 /First 4 /Size 4 /W [1 2 1] /Filter [${names}]`;
	const parts = [
		bytesOf('%PDF-1.5\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n'),
		bytesOf('2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n'),
		bytesOf(`3 0 obj\n<<${dictionary} /Length ${packed.length}>>\nstream\n`),
		packed,
		bytesOf('\nendstream\nendobj\ntrailer\n<</Root 1 0 R /Size 4>>\nstartxref\n0\n%%EOF\n')
	];
	return Uint8Array.from(Buffer.concat(parts));
}

test('a file is read whichever encoding it was saved in', async () => {
	const latin = Uint8Array.from(json, (letter) => letter.charCodeAt(0));
	for (const bytes of [bytesOf(json), bytesOf(`\ufeff${json}`), latin]) {
		expect(await readFile(fileOf(bytes))).toEqual({ kind: 'check', text: json });
	}
});

test('50 MB of something are refused unread', async () => {
	let isRead = false;
	const huge = {
		name: 'film.mp4',
		size: 50_000_000,
		arrayBuffer: () => {
			isRead = true;
			return Promise.resolve(new ArrayBuffer(0));
		}
	};
	expect(await readFile(huge)).toEqual({ kind: 'too-large' });
	expect(isRead).toBe(false);
});

test('what the browser cannot read, as a folder, is unreadable', async () => {
	const folder = { name: 'x', size: 4096, arrayBuffer: () => Promise.reject(new Error('no')) };
	expect(await readFile(folder)).toEqual({ kind: 'unreadable' });
});

describe('a PDF', () => {
	test('gives what is attached to it, whatever encoding that has', async () => {
		const latin = Uint8Array.from(json, (letter) => letter.charCodeAt(0));
		for (const content of [bytesOf(json), latin]) {
			const pdf = await (await pdfWith(content)).save();
			expect(await readFile(fileOf(pdf))).toEqual({ kind: 'check', text: json });
		}
	});

	test('of another program, without an attachment or with another, is told as such', async () => {
		const blank = await PDFDocument.create();
		blank.addPage();
		expect(await readFile(fileOf(await blank.save()))).toEqual({ kind: 'foreign-pdf' });
		const picture = await (await pdfWith(Uint8Array.of(1, 2), 'bild.png')).save();
		expect(await readFile(fileOf(picture))).toEqual({ kind: 'foreign-pdf' });
	});

	test('cut off in the middle is damaged', async () => {
		const pdf = await (await pdfWith(bytesOf(json))).save();
		const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const half = await readFile(fileOf(pdf.slice(0, pdf.length / 2)));
		expect(half.kind).toBeOneOf(['damaged', 'foreign-pdf']);
		quiet.mockRestore();
	});

	test('with a password says so', async () => {
		const pdf = await pdfWith(bytesOf(json));
		const encryption = pdf.context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4 });
		pdf.context.trailerInfo.Encrypt = pdf.context.register(encryption);
		const locked = await pdf.save({ useObjectStreams: false });
		expect(await readFile(fileOf(locked))).toEqual({ kind: 'locked' });
	});

	test('whose attachment would unpack to a hundred megabytes is given up at once', async () => {
		const pdf = await pdfWith(bytesOf(json));
		changeStream(pdf, ['FlateDecode'], () => zlibSync(new Uint8Array(100_000_000)));
		const bytes = await pdf.save();
		expect(bytes.length).toBeLessThan(200_000);
		const start = performance.now();
		expect(await readFile(fileOf(bytes))).toEqual({ kind: 'damaged' });
		expect(performance.now() - start).toBeLessThan(2000);
	});

	test.each([
		['objects', 'ObjStm', ['FlateDecode']],
		['objects, packed twice', 'ObjStm', ['FlateDecode', 'FlateDecode']],
		['index', 'XRef', ['FlateDecode']]
	])(
		'whose %s would unpack to a hundred megabytes is given up at once',
		async (_, type, filters) => {
			const bytes = bombWith(type, filters);
			expect(bytes.length).toBeLessThan(200_000);
			const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
			const start = performance.now();
			expect(await readFile(fileOf(bytes))).toEqual({ kind: 'swollen' });
			expect(performance.now() - start).toBeLessThan(2000);
			quiet.mockRestore();
			// The next file is not measured by what this one took.
			const good = await (await pdfWith(bytesOf(json))).save();
			expect(await readFile(fileOf(good))).toEqual({ kind: 'check', text: json });
		}
	);

	test('whose attachment is packed twice, or in another way, is not unpacked', async () => {
		for (const filters of [['FlateDecode', 'FlateDecode'], ['LZWDecode']]) {
			const pdf = await pdfWith(bytesOf(json));
			changeStream(pdf, filters, (before) => zlibSync(before));
			expect(await readFile(fileOf(await pdf.save()))).toEqual({ kind: 'damaged' });
		}
	});

	test('with one flipped bit in its attachment never gives another check', async () => {
		const pdf = await (await pdfWith(bytesOf(json))).save({ useObjectStreams: false });
		const packed = Buffer.from(zlibSync(bytesOf(json)));
		const start = Buffer.from(pdf).indexOf(packed.subarray(0, 6));
		expect(start).toBeGreaterThan(0);
		for (let at = 2; at < packed.length; at += 3) {
			const damaged = pdf.slice();
			damaged[start + at] = (damaged[start + at] ?? 0) ^ 0x10;
			expect((await readFile(fileOf(damaged))).kind).toBe('damaged');
		}
	});
});
