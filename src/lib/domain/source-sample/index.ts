/** Front door of the source sample. */
export * from './draw';
export * from './draw-sample';
export * from './lookup-time';
export * from './sample-outcome';
export * from './sample-result';
export * from './source-sample';
export * from './wilson-interval';
