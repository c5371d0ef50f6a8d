/** Front door: what browser and server say to each other. */
export * from './session-schema';
