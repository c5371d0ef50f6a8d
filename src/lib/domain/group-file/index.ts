/** Front door of what a group keeps from one meeting to the next. */
export * from './group-file';
export * from './read-group-file';
export * from './then-and-now';
