export { loadAnsweringWords as load } from '../../load-check-words';
