import { runAsProcess } from './command';
import { reportCommand } from './report-command';

/** npm run --silent report -- --help */

await runAsProcess('report', reportCommand);
