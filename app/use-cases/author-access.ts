import type { ContestRecord } from '#db/records.ts';
import type { DraftRecord } from '#db/draft-records.ts';
import { selectOptionalContest } from '#db/repositories/contests.ts';
import { listDrafts } from '#db/repositories/drafts.ts';
import { canAuthor, canPublishDraft, canSeeContest, canSeeDraft, canSeeFiguresOfBuilt, canWriteDraft } from '../domain/access.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller } from './contracts.ts';
import { standingOf } from './draft-access.ts';
import type { Ports } from './ports.ts';

/** A case with the draft that it was published from; of a case of the build there is none. */
export interface OwnCase {
  draft: DraftRecord | null;
  canWrite: boolean;
  canRegrade: boolean;
}

/** The drafts of cases that the caller may see, by the id under which they are published. */
export function ownCases(ports: Ports, caller: Caller): Map<string, DraftRecord> {
  if (!canAuthor(caller)) return new Map();
  const standing = standingOf(ports, caller);
  const units = [...new Set([...(standing.unit === null ? [] : [standing.unit]), ...standing.rights.map(({ unit }) => unit)])];
  const drafts = listDrafts(ports.db, caller.role === 'admin' ? 'all' : { person: caller.person, units });
  return new Map(drafts.flatMap((draft) => (draft.kind === 'case' && canSeeDraft(caller, standing, draft) ? [[draft.item, draft] as const] : [])));
}

/** The case of an id that came from outside, for those who see its draft; one of the build, for those who look after all of them. */
export function findOwnCase(ports: Ports, caller: Caller, item: string): Result<OwnCase, { reason: 'not-found' }> {
  const draft = ownCases(ports, caller).get(item) ?? null;
  if (draft === null) {
    const isBuilt = ports.content.versionOf(item) !== null && canSeeFiguresOfBuilt(caller);
    return isBuilt ? done({ draft: null, canWrite: false, canRegrade: false }) : failed({ reason: 'not-found' });
  }
  const standing = standingOf(ports, caller);
  return done({ draft, canWrite: canWriteDraft(caller, standing, draft), canRegrade: canPublishDraft(caller, standing, draft) });
}

/** A contest, proved to be within reach, with what the caller may know and do. */
export interface ReachedContest {
  contest: ContestRecord;
  /** The caller sees it as the author of the case only: not whose it is. */
  anonymous: boolean;
  canAnswer: boolean;
  /** The draft of the case, where the caller may write in it. */
  draft: DraftRecord | null;
}

/** The contest of an id that came from outside: for the trainer of its class, for administrators, and for the authors of the case. */
export function findContest(ports: Ports, caller: Caller, id: string): Result<ReachedContest, { reason: 'not-found' }> {
  const contest = selectOptionalContest(ports.db, id);
  if (contest === null) return failed({ reason: 'not-found' });
  const own = findOwnCase(ports, caller, contest.scenario);
  const isOfClass = canSeeContest(caller, contest);
  const draft = own.ok ? own.value.draft : null;
  if (!isOfClass && draft === null) return failed({ reason: 'not-found' });
  const canWrite = own.ok && own.value.canWrite;
  return done({ contest, anonymous: !isOfClass, canAnswer: isOfClass || canWrite, draft: canWrite ? draft : null });
}
