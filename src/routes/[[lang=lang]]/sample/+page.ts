export { loadCheckWords as load } from '$lib/language/load-check-words';
