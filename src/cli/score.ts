import { runAsProcess } from './command';
import { scoreCommand } from './score-command';

/** npm run --silent score -- <assessment.json> [--catalogue <catalogue.json>] [--today YYYY-MM-DD] */

await runAsProcess(scoreCommand);
