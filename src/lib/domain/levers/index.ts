/** Front door of the company's own processes („Hebel“). */
export * from './process-schema';
export * from './lever';
export * from './rank-levers';
export * from './lever-sections';
