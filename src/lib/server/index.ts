/** Front door of what only the server does. */
export { answer, done } from './http/answer';
export { answerHealth } from './http/answer-health';
export { answerJoin } from './http/answer-join';
export { answerLive } from './http/answer-live';
export { answerView } from './http/answer-view';
export { atLeast } from './http/at-least';
export { readOperator } from './operator';
export { services as openServices } from './services';
export { readJson } from './http/read-json';
export { answerAddresses } from './http/answer-addresses';
