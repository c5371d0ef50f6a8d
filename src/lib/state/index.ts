/** Front door: the one workspace of this tab and what belongs to it. */
export { assessmentFile, loadAssessmentWriter } from './assessment-file';
export { digitKeys } from './digit-keys.svelte';
export { fileDoor, type FileText } from './file-door.svelte';
export { library } from './library.svelte';
export { localDay } from './today';
export { workspace } from './workspace.svelte';
