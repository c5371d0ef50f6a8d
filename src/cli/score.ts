import { runAsProcess } from './command';
import { scoreCommand } from './score-command';

/** npm run --silent score -- --help */

await runAsProcess('score', scoreCommand);
