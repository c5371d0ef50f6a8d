/** Front door: the dossiers of this browser, as this tab sees them. */
export { checkEntries, type CheckEntry } from './check-entries';
export { dossiers } from './dossiers.svelte';
export { fileDoor } from './file-door.svelte';
export { localDay, today } from './today.svelte';
export { loadAssessmentWriter, saveableDossier } from './dossier-file';
