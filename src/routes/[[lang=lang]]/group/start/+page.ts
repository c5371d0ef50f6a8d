export { loadGroupWords as load } from '$lib/round/load-words';
