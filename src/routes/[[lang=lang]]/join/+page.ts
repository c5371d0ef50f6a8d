export { loadJoinWords as load } from '../../load-group-words';
