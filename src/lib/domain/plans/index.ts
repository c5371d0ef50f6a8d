/** Front door of the plans from one meeting to the next. */
export * from './plan';
export * from './plan-outcome';
export * from './plan-round';
