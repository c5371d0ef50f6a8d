import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import SourceLink from './SourceLink.svelte';

const props = { title: 'Ein Gesetz', newTab: 'öffnet in einem neuen Tab' };

test('a source is a link that says where it leads, opens beside the app and tells nobody', () => {
	const url = 'https://www.gesetze-im-internet.de/betrvg/__87.html';
	const { body } = render(SourceLink, { props: { ...props, url } });
	expect(body).toContain(`href="${url}" target="_blank" rel="noreferrer noopener"`);
	expect(body).toMatch(/>gesetze-im-internet\.de<.*öffnet in einem neuen Tab/s);
	expect(body).toContain('Ein Gesetz');
});

test('a source without an address is told without a link', () => {
	const { body } = render(SourceLink, { props: { ...props, url: undefined } });
	expect(body).not.toContain('<a');
	expect(body).toContain('Ein Gesetz');
});
