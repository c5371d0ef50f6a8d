/* Runs in the page before everything else and notes when things happen, in ms since navigation. */
(() => {
	const probe = {
		visible: 0,
		/** When the last click of a hand began. */
		pressed: 0,
		recorded: 0,
		pictured: 0,
		fileReady: 0,
		/** @type {{ id: number, duration: number }[]} */
		interactions: []
	};
	let answerMark = '';
	/** @type {Blob | undefined} */
	let pdf;
	Object.assign(window, { probe, watchForAnswer, watchForPicture, readPdf });

	/**
	 * Waits for the first painted frame in which an answer can be hit, and says where.
	 *
	 * @param {string} selector
	 * @param {string} mark what only a stored answer has in its key or text
	 */
	function watchForAnswer(selector, mark) {
		answerMark = mark;
		const choice = document.querySelector(selector);
		const place = choice && placeToHit(choice);
		if (!place) {
			requestAnimationFrame(() => watchForAnswer(selector, mark));
			return;
		}
		afterPaint(() => {
			probe.visible = performance.now();
			Reflect.get(window, 'answerIsVisible')(place);
		});
	}

	/**
	 * The middle of an element if a click there reaches it.
	 *
	 * @param {Element} element
	 */
	function placeToHit(element) {
		if (element.getClientRects().length === 0) return undefined;
		if (element.getBoundingClientRect().bottom > innerHeight) element.scrollIntoView();
		const { x, y, width, height } = element.getBoundingClientRect();
		const place = { x: x + width / 2, y: y + height / 2 };
		return document.elementFromPoint(place.x, place.y) === element ? place : undefined;
	}

	/**
	 * A task of its own after the frame that is being made.
	 *
	 * @param {() => void} note
	 */
	function afterPaint(note) {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = note;
		port2.postMessage('');
	}

	addEventListener(
		'pointerdown',
		({ isTrusted, timeStamp }) => {
			if (isTrusted) probe.pressed = timeStamp;
		},
		true
	);

	Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
		apply(setItem, storage, parameters) {
			Reflect.apply(setItem, storage, parameters);
			if (probe.recorded || !parameters.join(' ').includes(answerMark)) return;
			probe.recorded = performance.now();
			Reflect.get(window, 'answerIsRecorded')();
		}
	});

	/** Canvases that hold text: a chart writes its labels last. @type {WeakSet<OffscreenCanvas | HTMLCanvasElement>} */
	const written = new WeakSet();
	const { prototype } = CanvasRenderingContext2D;
	prototype.fillText = new Proxy(prototype.fillText, {
		apply(fillText, context, parameters) {
			written.add(context.canvas);
			Reflect.apply(fillText, context, parameters);
		}
	});

	/**
	 * Waits for the frame in which a picture has ink: a canvas with text, or anything else that takes room.
	 *
	 * @param {string} selector
	 */
	function watchForPicture(selector) {
		const picture = document.querySelector(selector);
		if (picture && hasInk(picture)) afterPaint(() => (probe.pictured = performance.now()));
		else requestAnimationFrame(() => watchForPicture(selector));
	}

	/** @param {Element} picture */
	function hasInk(picture) {
		if (picture instanceof HTMLCanvasElement) return written.has(picture);
		const { width, height } = picture.getBoundingClientRect();
		return width * height > 0;
	}

	URL.createObjectURL = new Proxy(URL.createObjectURL, {
		apply(createObjectURL, url, parameters) {
			const [file] = parameters;
			if (file instanceof Blob && file.type === 'application/pdf') {
				pdf = file;
				probe.fileReady = performance.now();
			}
			return Reflect.apply(createObjectURL, url, parameters);
		}
	});

	/** Bytes as characters, which is how they leave the page. */
	async function readPdf() {
		const bytes = new Uint8Array((await pdf?.arrayBuffer()) ?? []);
		return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	}

	/** @type {PerformanceObserverInit & { durationThreshold: number }} */
	const everyInteraction = { type: 'event', durationThreshold: 16, buffered: true };
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (!(entry instanceof PerformanceEventTiming) || !entry.interactionId) continue;
			probe.interactions.push({ id: entry.interactionId, duration: entry.duration });
		}
	}).observe(everyInteraction);
})();
