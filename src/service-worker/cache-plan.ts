/**
 * - `keep`: the name contains a hash of the content, so a cached copy is always the right one.
 * - `refresh`: the network first, the copy of this version when there is no network.
 * - `pass`: none of our business.
 */
export type CachePlan = 'keep' | 'refresh' | 'pass';

export interface PlannedRequest {
	readonly method: string;
	readonly isNavigation: boolean;
	readonly url: URL;
}

export interface CachedPlaces {
	readonly origin: string;
	/** Addresses whose content never changes. */
	readonly immutable: ReadonlySet<string>;
	/** Pages and other files that change with a version. */
	readonly versioned: ReadonlySet<string>;
}

/** What to do about a request. Answers of the group sessions under /api/ are never kept. */
export function planRequest(request: PlannedRequest, places: CachedPlaces): CachePlan {
	const { url } = request;
	if (request.method !== 'GET' || url.origin !== places.origin) return 'pass';
	if (url.pathname.startsWith('/api/')) return 'pass';
	if (places.immutable.has(url.pathname) || isHashed(url.pathname)) return 'keep';
	return request.isNavigation || places.versioned.has(url.pathname) ? 'refresh' : 'pass';
}

const PREFIX = 'belegbar-';

export function cacheNameOf(version: string): string {
	return `${PREFIX}${version}`;
}

/**
 * The caches to delete: all of ours except the two newest. Tabs opened before an update still ask
 * for files of the version before, which the server may no longer have.
 *
 * @param names oldest first, as the browser lists them
 */
export function outdatedCaches(names: readonly string[]): readonly string[] {
	return names.filter((name) => name.startsWith(PREFIX)).slice(0, -2);
}

/** Whether a file is worth fetching ahead for use without network. */
export function isNeededOffline(path: string): boolean {
	return !/^\/(schema\/|robots\.txt$|_app\/immutable\/chunks\/rare-)/.test(path);
}

/** A file of another version than this worker's. */
function isHashed(path: string): boolean {
	return path.startsWith('/_app/immutable/');
}
