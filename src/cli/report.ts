import { runAsProcess } from './command';
import { reportCommand } from './report-command';

/** npm run --silent report -- <assessment.json> -o <out.pdf|.docx|.md> [--lang de|en] [--today YYYY-MM-DD] */

await runAsProcess(reportCommand);
