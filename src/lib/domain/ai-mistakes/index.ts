/** Front door of the log of an AI's wrong answers. */
export * from './ai-mistake';
export * from './count-mistakes';
export * from './documentation-gaps';
export * from './latest-first';
