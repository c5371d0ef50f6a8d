/** Front door: what belongs to this window. */
export { digitKeys } from './digit-keys.svelte';
