/* Runs in the page before everything else and notes when things happen, in ms since navigation. */
(() => {
	/** @type {{ recorded: number, clickedAt: number, lostClicks: number, chartsDrawn: number, fileReady: number, interactions: { id: number, duration: number }[] }} */
	const probe = {
		recorded: 0,
		clickedAt: 0,
		lostClicks: 0,
		chartsDrawn: 0,
		fileReady: 0,
		interactions: []
	};
	Object.assign(window, { probe, watchCharts });
	if (location.search.includes('start=')) requestAnimationFrame(clickFirstAnswer);

	/** As long as a hasty person waits before clicking again. */
	const PATIENCE = 250;

	/** Clicks the first answer in the frame after it was painted, and again if the click is lost. */
	function clickFirstAnswer() {
		const radio = document.querySelector('fieldset input[type="radio"]');
		if (!(radio instanceof HTMLInputElement) || radio.getClientRects().length === 0) {
			requestAnimationFrame(clickFirstAnswer);
			return;
		}
		requestAnimationFrame(() => {
			radio.click();
			awaitRecord(performance.now());
		});
	}

	/** @param {number} clicked */
	function awaitRecord(clicked) {
		if (Object.keys(localStorage).some((key) => key.includes('/answer/'))) {
			probe.recorded = performance.now();
		} else if (performance.now() - clicked > PATIENCE) {
			probe.lostClicks += 1;
			clickFirstAnswer();
		} else {
			requestAnimationFrame(() => {
				awaitRecord(clicked);
			});
		}
	}

	addEventListener(
		'click',
		({ isTrusted, timeStamp }) => {
			if (isTrusted) probe.clickedAt = timeStamp;
		},
		true
	);

	/** Canvases that hold text: a chart writes its labels last. @type {WeakSet<OffscreenCanvas | HTMLCanvasElement>} */
	const written = new WeakSet();
	const { prototype } = CanvasRenderingContext2D;
	prototype.fillText = new Proxy(prototype.fillText, {
		apply(fillText, context, parameters) {
			written.add(context.canvas);
			Reflect.apply(fillText, context, parameters);
		}
	});

	/** Waits for the bars, opens the radar as soon as it is offered, and notes the frame both are in. */
	function watchCharts() {
		const details = document.querySelector('section[aria-labelledby="result-dimensions"] details');
		if (details instanceof HTMLDetailsElement) details.open = true;
		const drawn = [...document.querySelectorAll('canvas')].filter((canvas) => written.has(canvas));
		if (drawn.length < 2) requestAnimationFrame(watchCharts);
		else requestAnimationFrame(() => (probe.chartsDrawn = performance.now()));
	}

	/** A file is handed over by clicking a link that downloads. */
	const { click } = HTMLAnchorElement.prototype;
	HTMLAnchorElement.prototype.click = function () {
		if (this.download) probe.fileReady = performance.now();
		click.call(this);
	};

	/** @type {PerformanceObserverInit & { durationThreshold: number }} */
	const everyInteraction = { type: 'event', durationThreshold: 16, buffered: true };
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (!(entry instanceof PerformanceEventTiming) || !entry.interactionId) continue;
			probe.interactions.push({ id: entry.interactionId, duration: entry.duration });
		}
	}).observe(everyInteraction);
})();
