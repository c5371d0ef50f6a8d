/** Front door of what only the server does. */
export { answer, done } from './http/answer';
export { answerLive } from './http/answer-live';
export { answerView } from './http/answer-view';
export { atLeast } from './http/at-least';
export { readJson } from './http/read-json';
export { answerAddresses } from './http/answer-addresses';
