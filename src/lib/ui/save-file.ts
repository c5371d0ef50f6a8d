/** Hands bytes or text to the person as a download. */
export function saveFile(fileName: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName;
	link.click();
	// Some browsers read the address only after the click has been handled.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}
