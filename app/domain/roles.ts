export const PERSON_ROLES = ['trainee', 'trainer', 'admin'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const ATTEMPT_MODES = ['guided', 'practice', 'exam'] as const;
export type AttemptMode = (typeof ATTEMPT_MODES)[number];
