import { expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { compareGroup, groupRules } from '$lib/domain';
import { company } from '$lib/report/group/testing/sample-group';
import type { SessionView } from '$lib/session-api';
import { nextStep, previousStep } from './wall-steps';

const SIX = Array.from({ length: 6 }, (_, number) => company(number));

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
	return { phase, revealed: 0, settings, count: '5-9', published: null, ...rest };
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
	expect(nextStep(at('discuss'), 3, 'disagreement')).toEqual({ kind: 'page', page: 'weak' });
	expect(nextStep(at('discuss'), 3, 'weak')).toEqual({ kind: 'page', page: 'missingSources' });
	expect(nextStep(at('discuss'), 3, 'missingSources')).toBeUndefined();
	expect(nextStep(at('closed'), 3, 'weak')).toBeUndefined();
});

test('what AI there is in the room comes last, where it is told', () => {
	const comparison = compareGroup(currentCatalogue, SIX, groupRules());
	if (comparison.kind !== 'protected') throw new Error('a comparison expected');
	const told = at('discuss', { published: { on: '2026-11-28', comparison } });
	expect(nextStep(told, 3, 'missingSources')).toEqual({ kind: 'page', page: 'ai' });
	expect(nextStep(told, 3, 'ai')).toEqual({ kind: 'page', page: 'experience' });
	expect(nextStep(told, 3, 'experience')).toBeUndefined();
	expect(previousStep(told, 'ai')).toEqual({ kind: 'page', page: 'missingSources' });
});

test('before there can be a result the wall waits', () => {
	expect(nextStep(at('collect', { count: 'under-5' }), 3, 'weak')).toBeUndefined();
	const few = { ...open, count: 'under-5' as const };
	expect(nextStep(at('collect', few), 3, 'weak')).toEqual(revealing(1));
});

test('the wall goes back the same way, and never behind the first area', () => {
	expect(previousStep(at('discuss', { revealed: 3 }), 'weak')).toEqual({
		kind: 'page',
		page: 'disagreement'
	});
	expect(previousStep(at('discuss', { revealed: 3 }), 'disagreement')).toEqual(revealing(3));
	expect(previousStep(at('reveal', { revealed: 2 }), 'weak')).toEqual(revealing(1));
	expect(previousStep(at('reveal', { revealed: 1 }), 'weak')).toBeUndefined();
	expect(previousStep(at('collect'), 'weak')).toBeUndefined();
});
