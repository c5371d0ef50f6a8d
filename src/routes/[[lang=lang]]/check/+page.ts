export { loadAnsweringWords as load } from '$lib/language/load-check-words';
