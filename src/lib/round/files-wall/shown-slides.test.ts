import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CompareFiles } from '../files/compare-files.svelte';
import { codesOf } from '../files/testing/companies';
import { ShownSlides } from './shown-slides.svelte';

const stops: (() => void)[] = [];

beforeEach(() => {
	vi.useRealTimers();
});

afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

/** A window of the same browser. */
function aWindow(): ShownSlides {
	const slides = new ShownSlides();
	stops.push(slides.follow());
	return slides;
}

function comparisonOf(...companies: readonly number[]) {
	const group = new CompareFiles();
	group.takeText(codesOf(...companies));
	group.show();
	const { published, catalogues, lastTime } = group.kept;
	if (!published) throw new Error('too few for a comparison');
	return { published, catalogues, lastTime };
}

const comparison = comparisonOf(1, 2, 3, 4, 5);

test('begins with the first slide, goes on one by one and ends at the last', () => {
	const slides = aWindow();
	slides.step(1);
	expect(slides.current).toBeNull();
	slides.begin(comparison);
	expect(slides.current?.slide).toEqual(slides.slides[0]);
	slides.step(-1);
	expect(slides.position).toBe(0);
	for (const _ of slides.slides) slides.step(1);
	expect(slides.position).toBe(slides.slides.length - 1);
	expect(slides.current?.slide).toEqual(slides.slides.at(-1));
});

test('a slide for last time is only there when the file of last time is', () => {
	const slides = aWindow();
	slides.begin(comparison);
	const kinds = slides.slides.map(({ kind }) => kind);
	expect(kinds).not.toContain('last-time');
	slides.step(1);
	slides.begin({ ...comparison, lastTime: { format: 1 } });
	expect(slides.slides.map(({ kind }) => kind)).toContain('last-time');
	expect(slides.position).toBe(1);
});

test('a window opened later shows the same slide, and whichever goes on takes the other along', async () => {
	const lead = aWindow();
	lead.begin(comparison);
	lead.step(1);
	const wall = aWindow();
	await vi.waitFor(() => {
		expect(wall.current).toEqual(lead.current);
	});
	wall.step(1);
	await vi.waitFor(() => {
		expect(lead.position).toBe(2);
	});
	lead.step(-1);
	await vi.waitFor(() => {
		expect(wall.position).toBe(1);
	});
	lead.begin(comparisonOf(6, 7, 8, 9, 10));
	await vi.waitFor(() => {
		expect(wall.position).toBe(0);
	});
	expect(wall.current?.published).toEqual(lead.current?.published);
});

test('what is no message of ours changes nothing', async () => {
	const wall = aWindow();
	const stranger = new BroadcastChannel('belegbar/files-wall');
	stranger.postMessage({ kind: 'shown', shown: { ...comparison, slide: { kind: 'party' } } });
	const lead = aWindow();
	lead.begin(comparison);
	await vi.waitFor(() => {
		expect(wall.current).toEqual(lead.current);
	});
	stranger.close();
});
