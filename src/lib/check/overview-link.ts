/** Behind the path of the check: all its questions, to choose one of. */
export const OVERVIEW = 'overview';
