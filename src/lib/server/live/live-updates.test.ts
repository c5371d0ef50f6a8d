import { afterEach, expect, test, vi } from 'vitest';
import type { SessionRevision } from '../store/session-store';
import { eventStream } from './event-stream';
import { LiveUpdates, type Listener } from './live-updates';

/** A store whose revisions are set by the test. */
function storeOf(revisions: Record<string, number>) {
	return {
		listRevisions: vi.fn((ids: readonly string[]): Promise<readonly SessionRevision[]> => {
			const found = ids.flatMap((id) => {
				const viewRev = revisions[id];
				return viewRev === undefined ? [] : [{ id, viewRev }];
			});
			return Promise.resolve(found);
		})
	};
}

function ear() {
	const heard: string[] = [];
	const listener: Listener = {
		onRevision: (rev) => heard.push(`rev ${rev}`),
		onGone: () => heard.push('gone'),
		onStop: () => heard.push('stop')
	};
	return { heard, listener };
}

const open: LiveUpdates[] = [];

function updatesOn(revisions: Record<string, number>, options = {}) {
	const store = storeOf(revisions);
	const live = new LiveUpdates({ store, now: () => 0, pollMilliseconds: 60_000, ...options });
	open.push(live);
	return { live, store };
}

afterEach(() => {
	for (const live of open.splice(0)) live.close();
});

test('everybody who watches a session hears of its new revision, others do not', async () => {
	const revisions: Record<string, number> = { one: 1, two: 1 };
	const { live } = updatesOn(revisions);
	const [first, second, other] = [ear(), ear(), ear()];
	live.watch('one', 1, first.listener);
	live.watch('one', 1, second.listener);
	live.watch('two', 1, other.listener);
	revisions['one'] = 2;
	await live.ask();
	expect([first.heard, second.heard, other.heard]).toEqual([['rev 2'], ['rev 2'], []]);
});

test('changes of other processes are found without being told', async () => {
	const revisions = { one: 1 };
	const { live } = updatesOn(revisions, { pollMilliseconds: 10 });
	const { heard, listener } = ear();
	live.watch('one', 1, listener);
	revisions.one = 5;
	await expect.poll(() => heard).toEqual(['rev 5']);
});

test('a session that is deleted is told to be gone', async () => {
	const { live } = updatesOn({});
	const { heard, listener } = ear();
	live.watch('one', 1, listener);
	await live.ask();
	expect(heard).toEqual(['gone']);
});

test('a change during a question leads to another question', async () => {
	const { live, store } = updatesOn({ one: 1 });
	live.watch('one', 1, ear().listener);
	await Promise.all([live.ask(), live.ask(), live.ask()]);
	expect(store.listRevisions).toHaveBeenCalledTimes(2);
});

test('without watchers nothing is asked', async () => {
	const { live, store } = updatesOn({ one: 1 });
	const stop = live.watch('one', 1, ear().listener);
	stop();
	await live.ask();
	expect(store.listRevisions).not.toHaveBeenCalled();
	expect(live.size).toBe(0);
});

test('a database that fails costs nobody the stream', async () => {
	const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const store = { listRevisions: vi.fn().mockRejectedValue(new Error('postgres://secret')) };
	const live = new LiveUpdates({ store, now: () => 0, pollMilliseconds: 60_000 });
	open.push(live);
	const { heard, listener } = ear();
	live.watch('one', 1, listener);
	await live.ask();
	expect(heard).toEqual([]);
	expect(JSON.stringify(complaint.mock.calls)).not.toContain('secret');
	complaint.mockRestore();
});

test('the last revision comes again as a sign of life', async () => {
	const { live } = updatesOn({ one: 3 }, { pingMilliseconds: 10 });
	const { heard, listener } = ear();
	live.watch('one', 3, listener);
	await expect.poll(() => heard).toContain('rev 3');
});

test('a process that stops ends its streams without calling the session gone', () => {
	const { live } = updatesOn({ one: 1 });
	const { heard, listener } = ear();
	live.watch('one', 1, listener);
	live.close();
	expect(heard).toEqual(['stop']);
});

function streamOf(rev: number) {
	let heardBy: Listener | undefined;
	const stop = vi.fn();
	const onEnd = vi.fn();
	const stream = eventStream({
		rev,
		onEnd,
		watch: (listener) => {
			heardBy = listener;
			return stop;
		}
	});
	return { stream, stop, onEnd, speaker: () => heardBy };
}

test('a stream says the revision it begins with, and later ones, and nothing else', async () => {
	const { stream, speaker } = streamOf(4);
	speaker()?.onRevision(5);
	speaker()?.onStop();
	const text = await new Response(stream).text();
	expect(text.replace(/^retry: \d+\n/, '')).toBe('data: {"rev":4}\n\ndata: {"rev":5}\n\n');
});

test('browsers come back spread over some seconds', async () => {
	const { stream, speaker } = streamOf(1);
	speaker()?.onStop();
	const [, milliseconds] = /^retry: (\d+)\n/.exec(await new Response(stream).text()) ?? [];
	expect(Number(milliseconds)).toBeGreaterThanOrEqual(1_000);
	expect(Number(milliseconds)).toBeLessThan(5_000);
});

test('who reads too slowly is dropped', () => {
	const { speaker, stop, onEnd } = streamOf(0);
	for (let rev = 1; rev <= 20; rev++) speaker()?.onRevision(rev);
	expect(stop).toHaveBeenCalledOnce();
	expect(onEnd).toHaveBeenCalledOnce();
});

test('who leaves is no longer told', async () => {
	const { stream, stop, onEnd } = streamOf(0);
	await stream.cancel();
	expect(stop).toHaveBeenCalledOnce();
	expect(onEnd).toHaveBeenCalledOnce();
});
