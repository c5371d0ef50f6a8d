import { expect, test, vi } from 'vitest';
import { FileMaking } from './file-making.svelte';

function desk() {
	const saved: string[] = [];
	const making = new FileMaking<{ name: string; replaced: readonly string[] }>(({ name }) =>
		saved.push(name)
	);
	return { making, saved };
}

test('a finished file is saved at once', async () => {
	const { making, saved } = desk();
	await making.run((onProgress) => {
		onProgress(0.5);
		return Promise.resolve({ name: 'a.pdf', replaced: [] });
	});
	expect(saved).toEqual(['a.pdf']);
	expect([making.state, making.share]).toEqual(['ready', 0.5]);
});

test('a file with replaced characters waits until somebody has seen which', async () => {
	const { making, saved } = desk();
	await making.run(() => Promise.resolve({ name: 'b.pdf', replaced: ['🙂'] }));
	expect([saved, making.state, making.replaced]).toEqual([[], 'asking', ['🙂']]);
	making.saveWaiting();
	making.saveWaiting();
	expect([saved, making.state]).toEqual([['b.pdf'], 'ready']);
});

test('a failure is told, and the next try works', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
	const { making, saved } = desk();
	await making.run(() => Promise.reject(new Error('no worker')));
	expect(making.state).toBe('failed');
	expect(log).toHaveBeenCalledOnce();
	log.mockRestore();
	await making.run(() => Promise.resolve({ name: 'c.pdf', replaced: [] }));
	expect(saved).toEqual(['c.pdf']);
});

test('a second click while a file is being made does nothing', async () => {
	const { making, saved } = desk();
	const first = making.run(() => Promise.resolve({ name: 'd.pdf', replaced: [] }));
	await making.run(() => Promise.resolve({ name: 'e.pdf', replaced: [] }));
	await first;
	expect(saved).toEqual(['d.pdf']);
});
