import type { advance } from '../../domain';
import type { SessionStore } from '../store/session-store';
import type { SessionSecrets } from './session-secrets';

export interface SessionsOptions {
	readonly store: SessionStore;
	readonly secrets: SessionSecrets;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Hears of every change of a view, after it is stored. */
	readonly onChange?: (id: string) => void;
	/** Decides what may be shown; another one only to prove that tests notice. */
	readonly publish?: typeof advance;
}

/** What the rules need of the outside. */
export interface SessionsContext extends Required<SessionsOptions> {
	readonly secrets: SessionSecrets;
}
