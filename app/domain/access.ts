import type { PersonRole } from './roles.ts';

/** The one who asks. */
export interface Actor {
  person: string;
  role: PersonRole;
}

/** Whose attempt it is, and who runs the class it belongs to. */
export interface AttemptOwnership {
  person: string;
  classTrainer: string | null;
  /** The group of a workshop that works it together. */
  crew?: { members: readonly { person: string | null }[] } | null;
}

/** Only the trainee who began an attempt acts in it; where a group of a workshop works it, everybody of the group. */
export function canActIn(actor: Actor, { person, crew }: AttemptOwnership): boolean {
  return person === actor.person || (crew ?? null)?.members.some((member) => member.person === actor.person) === true;
}

/** The trainee, the trainer of the class it was done in, and administrators may look on. To all others it does not exist. */
export function canSeeAttempt(actor: Actor, attempt: AttemptOwnership): boolean {
  return canActIn(actor, attempt) || actor.role === 'admin' || (actor.role === 'trainer' && attempt.classTrainer === actor.person);
}

export function canCreateClass(actor: Actor): boolean {
  return actor.role === 'trainer' || actor.role === 'admin';
}

/** Seeing the members of a class and how far they are. A class without a trainer belongs to the administrators. */
export function canRunClass(actor: Actor, course: { trainer: string | null }): boolean {
  return actor.role === 'admin' || (actor.role === 'trainer' && course.trainer === actor.person);
}

export function canManagePeople(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** Answering contests is for those who run classes; which contests they reach is `canSeeContest`. */
export function canAnswerContests(actor: Actor): boolean {
  return actor.role === 'trainer' || actor.role === 'admin';
}

/** The bank of questions with its answers' reasons is for those who teach. */
export function canSeeBank(actor: Actor): boolean {
  return actor.role === 'trainer' || actor.role === 'admin';
}

/** Noting that lessons, questions and cases were held against changed law is for those who teach. */
export function canKeepCurrent(actor: Actor): boolean {
  return actor.role === 'trainer' || actor.role === 'admin';
}

/** A contest is read and answered by the trainer of the class it came from, and by administrators. */
export function canSeeContest(actor: Actor, contest: { classTrainer: string | null }): boolean {
  return actor.role === 'admin' || (actor.role === 'trainer' && contest.classTrainer === actor.person);
}

/** Grading anew, and deciding on marks that would fall. */
export function canRegrade(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** A workshop is steered by the one who opened it and nobody else: only there do the names of those in the hall stand. */
export function canSteerWorkshop(actor: Actor, workshop: { facilitator: string }): boolean {
  return canCreateClass(actor) && workshop.facilitator === actor.person;
}
