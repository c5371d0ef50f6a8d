import { expect, test } from 'vitest';
import type { SessionView } from '$lib/session-api';
import { nextStep, previousStep } from './wall-steps';

type Situation = Parameters<typeof nextStep>[0];

const settings: SessionView['settings'] = {
	title: 'KI-Frühstück',
	language: 'de',
	catalogue: { id: 'ai-readiness', version: '1.0.0' },
	scope: 'quick',
	mode: 'protected',
	minGroup: 5,
	split: null,
	classes: [],
	invited: 0
};

function at(phase: Situation['phase'], rest: Partial<Situation> = {}): Situation {
	return { phase, revealed: 0, settings, count: '5-9', ...rest };
}

const open = { settings: { ...settings, mode: 'open' as const } };

function revealing(count: number) {
	return { kind: 'command', command: { kind: 'reveal', count, isProtectedAccepted: false } };
}

test('the wall goes from area to area, through the talking points, and no further', () => {
	expect(nextStep(at('collect'), 3, 'disagreement')).toEqual(revealing(1));
	expect(nextStep(at('reveal', { revealed: 1 }), 3, 'disagreement')).toEqual(revealing(2));
	expect(nextStep(at('reveal', { revealed: 3 }), 3, 'disagreement')).toEqual({
		kind: 'command',
		command: { kind: 'discuss' }
	});
	expect(nextStep(at('discuss'), 3, 'disagreement')).toEqual({ kind: 'page', points: 'weak' });
	expect(nextStep(at('discuss'), 3, 'weak')).toEqual({ kind: 'page', points: 'missingSources' });
	expect(nextStep(at('discuss'), 3, 'missingSources')).toBeUndefined();
	expect(nextStep(at('closed'), 3, 'weak')).toBeUndefined();
});

test('before there can be a result the wall waits', () => {
	expect(nextStep(at('collect', { count: 'under-5' }), 3, 'weak')).toBeUndefined();
	const few = { ...open, count: 'under-5' as const };
	expect(nextStep(at('collect', few), 3, 'weak')).toEqual(revealing(1));
});

test('the wall goes back the same way, and never behind the first area', () => {
	expect(previousStep(at('discuss', { revealed: 3 }), 'weak')).toEqual({
		kind: 'page',
		points: 'disagreement'
	});
	expect(previousStep(at('discuss', { revealed: 3 }), 'disagreement')).toEqual(revealing(3));
	expect(previousStep(at('reveal', { revealed: 2 }), 'weak')).toEqual(revealing(1));
	expect(previousStep(at('reveal', { revealed: 1 }), 'weak')).toBeUndefined();
	expect(previousStep(at('collect'), 'weak')).toBeUndefined();
});
