import { probeStorage } from '$lib/dossier/store/browser-storage';

const KEY = 'belegbar/wall-scheme';

type Scheme = 'light' | 'dark';

/**
 * Light or dark of this window alone: what a projector in a bright room needs is not what the system of
 * the laptop says. It lasts as long as the window.
 */
export class WindowScheme {
	#chosen = $state<Scheme | undefined>();
	#isSystemDark = $state(false);
	#storage: Storage | undefined;

	get isDark(): boolean {
		return this.#chosen === undefined ? this.#isSystemDark : this.#chosen === 'dark';
	}

	/** Takes up what this window has chosen before; returns how to leave the page as it was. */
	follow(): () => void {
		this.#storage = probeStorage(() => sessionStorage);
		const kept = this.#storage?.getItem(KEY);
		if (kept === 'light' || kept === 'dark') this.#apply(kept);
		const system = matchMedia('(prefers-color-scheme: dark)');
		const stopping = new AbortController();
		const look = () => {
			this.#isSystemDark = system.matches;
		};
		look();
		system.addEventListener('change', look, { signal: stopping.signal });
		return () => {
			stopping.abort();
			delete document.documentElement.dataset.scheme;
		};
	}

	toggle(): void {
		const scheme = this.isDark ? 'light' : 'dark';
		this.#apply(scheme);
		try {
			this.#storage?.setItem(KEY, scheme);
		} catch {
			// A full storage: the choice lasts until the window is loaded anew.
		}
	}

	#apply(scheme: Scheme): void {
		this.#chosen = scheme;
		document.documentElement.dataset.scheme = scheme;
	}
}
