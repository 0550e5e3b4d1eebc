import type { AuthorRole } from './authoring/draft.ts';
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
  /** The draft that is tried out in it. */
  trial?: string | null;
  /** The group of a workshop that works it together. */
  crew?: { members: readonly { person: string | null }[] } | null;
}

/** Only the trainee who began an attempt acts in it; where a group of a workshop works it, everybody of the group. */
export function canActIn(actor: Actor, { person, crew }: AttemptOwnership): boolean {
  return person === actor.person || (crew ?? null)?.members.some((member) => member.person === actor.person) === true;
}

/** The trainee, the trainer of the class it was done in, and administrators may look on; at the trial of a draft nobody. To all others it does not exist. */
export function canSeeAttempt(actor: Actor, attempt: AttemptOwnership): boolean {
  if (canActIn(actor, attempt)) return true;
  return (attempt.trial ?? null) === null && (actor.role === 'admin' || (actor.role === 'trainer' && attempt.classTrainer === actor.person));
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

/** Where somebody stands among those who write: the own unit, and what was given in which unit. */
export interface AuthorStanding {
  unit: string | null;
  rights: readonly { unit: string; role: AuthorRole }[];
}

/** Whose a draft is. A draft without a unit is its author's alone. */
export interface DraftOwnership {
  author: string;
  unit: string | null;
}

function mayIn(standing: AuthorStanding, unit: string | null, role: AuthorRole): boolean {
  return unit !== null && standing.rights.some((right) => right.unit === unit && right.role === role);
}

/** Writing lessons, questions and cases is for those who teach. */
export function canAuthor(actor: Actor): boolean {
  return actor.role === 'trainer' || actor.role === 'admin';
}

/** A trainer begins drafts for the own unit, and for units where the right to write was given. */
export function canAuthorFor(actor: Actor, standing: AuthorStanding, unit: string | null): boolean {
  return actor.role === 'admin' || (canAuthor(actor) && (unit === standing.unit || mayIn(standing, unit, 'author')));
}

/** A trainer sees the drafts of the own unit, and of units where any right was given. To all others they do not exist. */
export function canSeeDraft(actor: Actor, standing: AuthorStanding, draft: DraftOwnership): boolean {
  if (!canAuthor(actor)) return false;
  return actor.role === 'admin' || draft.author === actor.person || (draft.unit !== null && (draft.unit === standing.unit || standing.rights.some(({ unit }) => unit === draft.unit)));
}

/** Writing in a draft: whoever began it, colleagues of the unit, and those to whom the right was given there. */
export function canWriteDraft(actor: Actor, standing: AuthorStanding, draft: DraftOwnership): boolean {
  if (!canAuthor(actor)) return false;
  return actor.role === 'admin' || draft.author === actor.person || (draft.unit !== null && draft.unit === standing.unit) || mayIn(standing, draft.unit, 'author');
}

/** A second person signs: nobody reviews what the own hand is in, administrators neither. */
export function canReviewDraft(actor: Actor, standing: AuthorStanding, draft: DraftOwnership, writers: readonly string[]): boolean {
  return canAuthor(actor) && !writers.includes(actor.person) && (actor.role === 'admin' || mayIn(standing, draft.unit, 'reviewer'));
}

/** Putting an approved version into the library, and taking it out. */
export function canPublishDraft(actor: Actor, standing: AuthorStanding, draft: DraftOwnership): boolean {
  return canAuthor(actor) && (actor.role === 'admin' || mayIn(standing, draft.unit, 'publisher'));
}

/** How the rules of the cases of the build do is for those who look after all of them; of a published case, for whoever sees its draft. */
export function canSeeFiguresOfBuilt(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** Saying who may write, review and publish where. */
export function canGrantAuthorRights(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** What a unit remembers is for the trainers of that unit; which unit is theirs is the one they belong to. */
export function canSeeUnitLearning(actor: Actor): boolean {
  return actor.role === 'trainer' || actor.role === 'admin';
}
