/** Front door of the company's folder. */
export * from './carry-over';
export * from './dossier';
export * from './due';
export * from './edit-dossier';
export * from './field-schema';
export * from './fields';
export * from './file-content';
export * from './file-schema';
export * from './own-file';
export * from './merge-preview';
export * from './previous';
export * from './read-fields';
export * from './sources-to-look-at';
export * from './stamp';
export * from './trend';
export * from './overview';
