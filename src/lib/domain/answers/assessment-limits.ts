/** The newest assessment format this program writes and reads. */
export const ASSESSMENT_FORMAT = 1;

/** Longest texts, in UTF-16 units, that a file or a field takes. */
export const TEXT_LIMITS = { id: 100, name: 200, evidence: 4000 } as const;
