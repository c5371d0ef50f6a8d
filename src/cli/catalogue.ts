import { runAsProcess } from './command';
import { catalogueCommand } from './catalogue-command';

/** npm run --silent catalogue -- --help */

await runAsProcess('catalogue', catalogueCommand);
