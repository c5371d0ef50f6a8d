/** Front door of the register of what AI is used and what may act. */
export * from './ai-use';
export * from './contradictions';
export * from './reach-matrix';
