export { loadCheckWords as load } from '../../load-check-words';
