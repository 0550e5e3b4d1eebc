/** The field of a marked act in which the trainee states the provision that he acts on. */
export const BASIS_FIELD = 'basis';

/** The answer of whoever is asked for a provision and cannot name one: an act must not fail on that. */
export const NO_BASIS = 'none';
