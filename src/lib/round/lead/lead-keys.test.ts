import { expect, test } from 'vitest';
import { leadStep, type LeadPress } from './lead-keys';

function press(key: string, rest: Partial<LeadPress> = {}): LeadPress {
	const modifiers = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
	return { key, repeat: false, isInField: false, ...modifiers, ...rest };
}

test('right leads on and left leads back', () => {
	expect(leadStep(press('ArrowRight'))).toBe('next');
	expect(leadStep(press('ArrowLeft'))).toBe('back');
});

test.each<[string, LeadPress]>([
	['a key that is held', press('ArrowRight', { repeat: true })],
	['an arrow in a field', press('ArrowLeft', { isInField: true })],
	['the way back of the browser', press('ArrowLeft', { altKey: true })],
	['an arrow that selects', press('ArrowRight', { shiftKey: true })],
	['the space bar', press(' ')]
])('%s leads nowhere', (_, pressed) => {
	expect(leadStep(pressed)).toBeUndefined();
});
