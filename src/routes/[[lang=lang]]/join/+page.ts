export { loadJoinWords as load } from '$lib/round/load-words';
