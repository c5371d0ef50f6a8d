/** Front door of the time book („Zeitbuch“). */
export * from './trial-schema';
export * from './timing';
export * from './trial-figures';
export * from './time-book';
export * from './stopwatch';
export * from './time-book-sections';
