import * as z from 'zod/mini';
import { rememberCatalogue } from '$lib/catalogues';
import {
	isSameSlide,
	publishedSchema,
	slideSchema,
	slidesOf,
	type Frozen,
	type Slide
} from '$lib/domain';
import { readOwnCatalogue } from '$lib/dossier/own-catalogues';

/** Windows of one browser tell each other over it; nothing of it is sent or stored. */
const CHANNEL = 'belegbar/files-wall';

const shownSchema = z.strictObject({
	published: publishedSchema,
	/** Catalogues of somebody's own that it needs, as their files say. */
	catalogues: z.array(z.string()),
	/** The group file of last time; whoever shows it reads it at its own door. */
	lastTime: z.nullable(z.unknown()),
	slide: slideSchema
});

const messageSchema = z.discriminatedUnion('kind', [
	/** A window that has just been opened. */
	z.strictObject({ kind: z.literal('asked') }),
	z.strictObject({ kind: z.literal('shown'), shown: shownSchema })
]);

/** A comparison made from files and the slide of it everybody looks at. */
export type Shown = Frozen<z.infer<typeof shownSchema>>;
type Message = Frozen<z.infer<typeof messageSchema>>;

/**
 * What is shown step by step of a comparison made from files: in this window and in every other one of
 * this browser that is open for it. Whichever goes on takes the others along.
 */
export class ShownSlides {
	current = $state.raw<Shown | null>(null);
	readonly slides: readonly Slide[] = $derived.by(() => {
		const { current } = this;
		if (!current) return [];
		const all = slidesOf(current.published.comparison);
		return current.lastTime === null ? all.filter(({ kind }) => kind !== 'last-time') : all;
	});
	/** Among the slides, from 0. */
	readonly position: number = $derived.by(() => {
		const slide = this.current?.slide ?? null;
		return Math.max(
			0,
			this.slides.findIndex((one) => isSameSlide(one, slide))
		);
	});

	#channel: BroadcastChannel | undefined;

	/** Listens to other windows and asks them what is shown; returns how to stop. */
	follow(): () => void {
		if (typeof BroadcastChannel === 'undefined') return () => undefined;
		const channel = new BroadcastChannel(CHANNEL);
		this.#channel = channel;
		channel.onmessage = ({ data }) => {
			const message = messageSchema.safeParse(data);
			if (message.success) this.#hear(message.data);
		};
		if (!this.current) this.#tell({ kind: 'asked' });
		return () => {
			channel.close();
			this.#channel = undefined;
		};
	}

	/** Begins with the first slide, or goes on where the same comparison already is. */
	begin(comparison: Omit<Shown, 'slide'>): void {
		const isTheSame = isSameComparison(this.current, comparison);
		const [first] = slidesOf(comparison.published.comparison);
		const slide = isTheSame ? this.current?.slide : first;
		if (slide) this.#show({ ...comparison, slide });
	}

	/** One slide on or back; nothing before the first and after the last. */
	step(direction: 1 | -1): void {
		const slide = this.slides[this.position + direction];
		if (slide && this.current) this.#show({ ...this.current, slide });
	}

	end(): void {
		this.current = null;
	}

	#show(shown: Shown): void {
		this.current = shown;
		this.#tell({ kind: 'shown', shown });
	}

	#hear(message: Message): void {
		if (message.kind === 'shown') {
			for (const text of message.shown.catalogues) learn(text);
			this.current = message.shown;
		} else if (this.current) this.#tell({ kind: 'shown', shown: this.current });
	}

	#tell(message: Message): void {
		this.#channel?.postMessage(message);
	}
}

function learn(catalogue: string): void {
	const read = readOwnCatalogue(catalogue);
	if (read.ok) rememberCatalogue(read.file);
}

function isSameComparison(one: Shown | null, other: Omit<Shown, 'slide'>): boolean {
	return JSON.stringify(one?.published) === JSON.stringify(other.published);
}

/** The one of this window; it outlives a look at another page. */
export const shownSlides = new ShownSlides();
