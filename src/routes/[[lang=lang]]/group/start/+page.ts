export { loadGroupWords as load } from '../../../load-group-words';
