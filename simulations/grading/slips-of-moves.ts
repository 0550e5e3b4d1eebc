import { isoOf } from '../law/day.ts';
import { names } from './timeline.ts';
import type { Occurrence } from './timeline.ts';
import { matches } from '../procedures/case-event.ts';
import type { Prohibition } from '../procedures/procedure.ts';
import type { CaseContext } from './context.ts';
import type { DisplacedPair } from './displaced.ts';
import { SCORE_TABLE, stakeOf } from './score-table.ts';
import type { PathMove } from './skeleton.ts';
import { slipId } from './slip.ts';
import type { Reservation, Slip } from './slip.ts';

interface Commissions {
  slips: Slip[];
  reservations: Reservation[];
}

/** Makes instances of equal slips distinct: the second of a day gets a number. */
function numbered(slips: readonly Slip[]): Slip[] {
  const counts = new Map<string, number>();
  return slips.map((slip) => {
    const count = (counts.get(slipId(slip)) ?? 0) + 1;
    counts.set(slipId(slip), count);
    return count === 1 ? slip : { ...slip, instance: `${slip.instance}~${count}` };
  });
}

/** Whether the trainee himself mended a wrongly taken branch afterwards (F4). */
function isMended(context: CaseContext, timeline: readonly Occurrence[], dutyId: string | undefined, at: number): boolean {
  const duty = dutyId === undefined ? undefined : context.procedure.duties.find(({ id }) => id === dutyId);
  return duty !== undefined && timeline.some((occurrence) => occurrence.state === 'done' && occurrence.at > at && duty.acts.some((pattern) => names(pattern, occurrence)));
}

function branchSlips(context: CaseContext, timeline: readonly Occurrence[], moves: readonly PathMove[], displaced: ReadonlySet<number>): Commissions {
  const byGuard = new Map<string, Slip>();
  const reservations: Reservation[] = [];
  moves.forEach((move, index) => {
    const event = context.events[move.at];
    if (event === undefined || move.kind === 'model' || displaced.has(index)) return;
    for (const id of move.unsettled) {
      const guard = context.procedure.guards[id];
      if (guard !== undefined) reservations.push({ subject: id, basis: context.basis(guard.cite, event.day, guard.open), cause: { kind: 'guard', guard, move } });
    }
    // An act unlawful in every branch is one finding, with the nearest ground; a waived arc is one per ground.
    for (const id of move.kind === 'log' ? move.broken.slice(0, 1) : move.broken) {
      const guard = context.procedure.guards[id];
      const known = byGuard.get(id);
      if (guard === undefined) continue;
      if (known !== undefined) {
        // Carried forward: the case went on as if the ground were there (F3).
        known.at.push(move.at);
        continue;
      }
      const penalty = stakeOf(guard.sev) * 1000;
      byGuard.set(id, {
        class: 'branch',
        subject: id,
        instance: '',
        at: [move.at],
        day: event.day,
        sev: guard.sev,
        competence: guard.competence,
        lost: 0,
        penalty: isMended(context, timeline, guard.reparation, move.at) ? Math.round((penalty * SCORE_TABLE.mendedBranch) / 1000) : penalty,
        basis: context.basis(guard.cite, event.day, guard.open),
        cause: { kind: 'guard', guard, move },
        consequences: [],
      });
    }
  });
  return { slips: [...byGuard.values()], reservations };
}

function extraSlips(context: CaseContext, moves: readonly PathMove[], displaced: ReadonlySet<number>): Commissions {
  const slips: Slip[] = [];
  const reservations: Reservation[] = [];
  const done = new Set(moves.flatMap((move, at) => (move.kind === 'sync' || displaced.has(at) ? [move.label] : [])));
  moves.forEach((move, index) => {
    const event = context.events[move.at];
    if (event === undefined || move.kind !== 'log' || move.world || displaced.has(index) || move.broken.length > 0) return;
    const act = context.procedure.acts[move.label] ?? null;
    const isRepeat = done.has(move.label);
    if (isRepeat && act?.repeatable === true) return;
    const kind = isRepeat ? 'redundant' : 'extra';
    const basis = context.basis(act?.cite ?? [], event.day);
    const cause = { kind: 'extra' as const, act, label: move.label, event };
    if (basis.kind !== 'graded') {
      reservations.push({ subject: move.label, basis, cause });
      return;
    }
    slips.push({
      class: kind,
      subject: move.label,
      instance: isoOf(event.day),
      at: [move.at],
      day: event.day,
      sev: SCORE_TABLE.severities[kind],
      competence: act?.competence ?? 'intake',
      lost: 0,
      penalty: SCORE_TABLE.penalties[kind] * 1000,
      basis,
      cause,
      consequences: [],
    });
  });
  return { slips: numbered(slips), reservations };
}

/** Whether an event lies between the acts that a prohibition names, when it names any. */
function isWatched(context: CaseContext, prohibition: Prohibition, index: number): boolean {
  if (prohibition.during === undefined) return true;
  const [from, to] = prohibition.during;
  let watched = false;
  for (const event of context.history(index)) {
    if (matches(from, event)) watched = true;
    else if (matches(to, event)) watched = false;
  }
  return watched;
}

function prohibitedSlips(context: CaseContext): Commissions {
  const slips: Slip[] = [];
  const reservations: Reservation[] = [];
  for (const prohibition of context.procedure.prohibitions) {
    context.depends.add(`prohibition:${prohibition.id}@${context.procedure.version}`);
    const found: Slip[] = [];
    context.events.forEach((event, index) => {
      if (event.src !== 'trainee' || !isWatched(context, prohibition, index)) return;
      const holding = prohibition.matches(event, context.circumstances(event.day, index));
      if (holding === false) return;
      const basis = context.basis(prohibition.cite, event.day, prohibition.open);
      if (basis.kind === 'none') return;
      const cause = { kind: 'prohibition' as const, prohibition, event };
      if (holding === 'open' || basis.kind === 'advice') {
        reservations.push({ subject: prohibition.id, basis, cause });
        return;
      }
      const [first] = found;
      if (prohibition.repeat === 'once' && first !== undefined) {
        first.at.push(index);
        return;
      }
      found.push({
        class: 'prohibited',
        subject: prohibition.id,
        instance: prohibition.repeat === 'once' ? '' : isoOf(event.day),
        at: [index],
        day: event.day,
        sev: prohibition.sev,
        competence: prohibition.competence,
        lost: 0,
        penalty: stakeOf(prohibition.sev) * 1000,
        basis,
        cause,
        consequences: [],
      });
    });
    slips.push(...numbered(found));
  }
  return { slips, reservations };
}

/** Wrong branches, extra and repeated acts, prohibited acts: what was done, as against what was left undone. */
export function judgeCommissions(context: CaseContext, timeline: readonly Occurrence[], moves: readonly PathMove[], pairs: readonly DisplacedPair[]): Commissions {
  const displaced = new Set(pairs.map((pair) => pair.done));
  const parts = [branchSlips(context, timeline, moves, displaced), extraSlips(context, moves, displaced), prohibitedSlips(context)];
  return { slips: parts.flatMap((part) => part.slips), reservations: parts.flatMap((part) => part.reservations) };
}
