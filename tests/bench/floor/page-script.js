/* Everything the hand-written page does: keep answers, turn pages, fill five bars, write a PDF. */
(() => {
	const pages = [...document.querySelectorAll('section')];
	const bars = [...document.querySelectorAll('rect')];
	const MARGIN = 50;
	const LINES_PER_PAGE = 50;
	const LINE_HEIGHT = 14;
	const TOP = 770;

	/** Where PDF's own encoding differs from Unicode. @type {Readonly<Record<string, number>>} */
	const CODES = { '‚': 0x82, '„': 0x84, '…': 0x85, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

	for (const choice of document.querySelectorAll('input')) {
		// Chosen while the rest of the page was still coming.
		if (choice.checked) keep(choice);
		else choice.checked = localStorage.getItem(keyOf(choice)) === choice.value;
	}

	addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement) keep(target);
	});

	addEventListener('click', ({ target }) => {
		if (!(target instanceof HTMLButtonElement)) return;
		if (target.closest('section')) turnPage();
		else savePdf();
	});

	/** @param {HTMLInputElement} choice */
	function keep(choice) {
		localStorage.setItem(keyOf(choice), choice.value);
	}

	/** @param {HTMLInputElement} choice */
	function keyOf({ name }) {
		return `floor/answer/${name}`;
	}

	function turnPage() {
		pages.shift()?.setAttribute('hidden', '');
		if (!pages[0]) fillBars();
		(pages[0] ?? document.querySelector('main'))?.removeAttribute('hidden');
		scrollTo(0, 0);
	}

	function fillBars() {
		for (const bar of bars) {
			const score = scoreOf(bar);
			bar.setAttribute('width', `${score}%`);
			bar.nextElementSibling?.append(String(score));
		}
	}

	/** @param {SVGRectElement} bar */
	function scoreOf({ dataset }) {
		const scores = [...document.querySelectorAll('input')]
			.filter(
				(choice) => choice.checked && choice.closest('fieldset')?.dataset.area === dataset.area
			)
			.map((choice) => Number(choice.value));
		return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
	}

	function savePdf() {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([pdfOf(streams())], { type: 'application/pdf' }));
		link.download = 'ergebnis.pdf';
		link.click();
	}

	/** The bars, then question after question with what was chosen. */
	function streams() {
		const lines = [...document.querySelectorAll('fieldset')].flatMap((fieldset) => {
			const answer = fieldset.querySelector('label:has(:checked)')?.textContent ?? '–';
			return [
				...wrapped(fieldset.querySelector('legend')?.textContent ?? ''),
				...wrapped(answer),
				''
			];
		});
		const texts = [];
		for (let start = 0; start < lines.length; start += LINES_PER_PAGE) {
			const some = lines.slice(start, start + LINES_PER_PAGE);
			texts.push(some.map((line, index) => textAt(TOP - LINE_HEIGHT * index, line)).join('\n'));
		}
		return [bars.map(barOnPaper).join('\n'), ...texts];
	}

	/** @param {string} text */
	function wrapped(text) {
		return text.match(/.{1,95}(\s|$)/g) ?? [];
	}

	/**
	 * @param {SVGRectElement} bar
	 * @param {number} index
	 */
	function barOnPaper(bar, index) {
		const y = TOP - 50 * index;
		const name = bar.previousElementSibling?.textContent ?? '';
		const label = textAt(y, `${name}: ${scoreOf(bar)}`);
		return `${label}\n${MARGIN} ${y - 20} ${scoreOf(bar) * 4.5} 14 re f`;
	}

	/**
	 * @param {number} y
	 * @param {string} text
	 */
	function textAt(y, text) {
		const encoded = text
			.replace(/[\\()]/g, '\\$&')
			.replace(/[^\0-\xff]/g, (sign) => String.fromCharCode(CODES[sign] ?? 63));
		return `BT /F 10 Tf ${MARGIN} ${y} Td (${encoded}) Tj ET`;
	}

	/** @param {readonly string[]} contents one stream per page */
	function pdfOf(contents) {
		const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
		const objects = [
			'<</Type/Catalog/Pages 2 0 R>>',
			`<</Type/Pages/Count ${contents.length}/Kids[${kids}]/MediaBox[0 0 595 842]>>`,
			'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
			...contents.flatMap((content, index) => [
				`<</Type/Page/Parent 2 0 R/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
				`<</Length ${content.length}>>stream\n${content}\nendstream`
			])
		];
		let file = '%PDF-1.4\n';
		const offsets = objects.map((object, index) => {
			const offset = file.length;
			file += `${index + 1} 0 obj\n${object}\nendobj\n`;
			return `${String(offset).padStart(10, '0')} 00000 n \n`;
		});
		const size = objects.length + 1;
		const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
		const end = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
		return Uint8Array.from(file + table + end, (sign) => sign.charCodeAt(0));
	}
})();
