export { loadWall as load } from '$lib/round/load-words';

export const prerender = false;
