import { expect, test } from 'vitest';
import { wallSetting, wallStep, type Press } from './wall-keys';

const press: Press = {
	key: 'ArrowRight',
	repeat: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	shiftKey: false,
	isOnControl: false,
	canScroll: { down: false, up: false }
};

test.each([
	['ArrowRight', 'next'],
	['PageDown', 'next'],
	[' ', 'next'],
	['ArrowLeft', 'back'],
	['PageUp', 'back'],
	['Enter', undefined],
	['f', undefined]
])('"%s" is a step: %s', (key, step) => {
	expect(wallStep({ ...press, key })).toBe(step);
});

test('a key that is held is one step', () => {
	expect(wallStep({ ...press, repeat: true })).toBeUndefined();
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const)(
	'with %s a key belongs to the browser',
	(modifier) => {
		expect(wallStep({ ...press, [modifier]: true })).toBeUndefined();
	}
);

test('the keys that scroll lead on once there is nothing more to scroll to', () => {
	const long = { ...press, canScroll: { down: true, up: true } };
	for (const key of ['PageDown', 'PageUp', ' ']) {
		expect(wallStep({ ...long, key })).toBeUndefined();
	}
	expect(wallStep({ ...long, key: 'ArrowRight' })).toBe('next');
	expect(wallStep({ ...press, key: 'PageUp', canScroll: { down: true, up: false } })).toBe('back');
});

test('on a button the space bar presses the button', () => {
	expect(wallStep({ ...press, key: ' ', isOnControl: true })).toBeUndefined();
	expect(wallStep({ ...press, key: 'PageDown', isOnControl: true })).toBe('next');
});

test.each([
	['f', 'full-screen'],
	['T', 'timer'],
	['d', 'scheme'],
	['?', 'help'],
	['x', undefined],
	['toString', undefined]
])('"%s" sets: %s', (key, setting) => {
	expect(wallSetting({ ...press, key })).toBe(setting);
});

test('a setting is changed once however long its key is held, and never by a shortcut', () => {
	expect(wallSetting({ ...press, key: 'f', repeat: true })).toBeUndefined();
	expect(wallSetting({ ...press, key: 'd', ctrlKey: true })).toBeUndefined();
	expect(wallSetting({ ...press, key: 'D', shiftKey: true })).toBeUndefined();
	expect(wallSetting({ ...press, key: '?', shiftKey: true })).toBe('help');
});
