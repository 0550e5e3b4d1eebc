import { HINT_DATA, HINT_OPENED, INQUIRY } from '../desk/act-data.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { tenthsOf } from './score.ts';
import { SCORE_TABLE, stakeOf } from './score-table.ts';
import { unitKey } from './slot.ts';
import type { UnitVerdict } from './slips-of-units.ts';
import type { HintUse } from './types.ts';

type Level = HintUse['level'];

/** What an event says of an opened hint; null for every other event. */
function openingOf(event: CaseEvent): { subject: string; instance: string; level: Level } | null {
  const parsed = event.type === HINT_OPENED ? HINT_DATA.safeParse(event.data) : null;
  return parsed?.success === true ? parsed.data : null;
}

/** Whether an event is a hint that nobody can have been given: about nothing of this procedure, or with no level. */
export function isUnknownHint({ duties, acts }: Procedure, event: CaseEvent): boolean {
  if (event.type !== HINT_OPENED) return false;
  const subject = openingOf(event)?.subject;
  return subject === undefined || (subject !== INQUIRY && !Object.hasOwn(acts, subject) && !duties.some(({ id }) => id === subject));
}

/** Hints about what to find out are left out: nothing is earned by finding out, so nothing is lost. */
function highestLevels(events: readonly CaseEvent[]): Map<string, { subject: string; instance: string; level: Level }> {
  const highest = new Map<string, { subject: string; instance: string; level: Level }>();
  for (const event of events) {
    const opening = openingOf(event);
    if (opening === null || opening.subject === INQUIRY) continue;
    const known = highest.get(unitKey(opening));
    if (known === undefined || known.level < opening.level) highest.set(unitKey(opening), opening);
  }
  return highest;
}

function labelOf({ duties, acts }: Procedure, subject: string): string {
  return duties.find(({ id }) => id === subject)?.label ?? acts[subject]?.label ?? subject;
}

/** The verdicts with what opened hints leave of their credit, and the hints as the report lists them; `loss` in thousandths of stake points. */
export function withHints(procedure: Procedure, events: readonly CaseEvent[], verdicts: readonly UnitVerdict[]): { verdicts: readonly UnitVerdict[]; uses: (Omit<HintUse, 'pointsLost'> & { loss: number })[] } {
  const highest = highestLevels(events);
  if (highest.size === 0) return { verdicts, uses: [] };
  const losses = new Map<string, number>();
  const reduced = verdicts.map((verdict): UnitVerdict => {
    const key = unitKey(verdict.unit);
    const hint = highest.get(key);
    if (hint === undefined || verdict.credit === null) return verdict;
    const credit = Math.round((verdict.credit * SCORE_TABLE.hints[hint.level]) / 1000);
    losses.set(key, (losses.get(key) ?? 0) + stakeOf(verdict.unit.sev) * (verdict.credit - credit));
    return { ...verdict, credit };
  });
  const uses = [...highest.values()].map(({ subject, instance, level }) => ({ subject, instance, label: labelOf(procedure, subject), level, loss: losses.get(unitKey({ subject, instance })) ?? 0 }));
  return { verdicts: reduced, uses };
}

/** The hints with their cost in points of the report. */
export function hintUses(uses: readonly (Omit<HintUse, 'pointsLost'> & { loss: number })[], possible: number): HintUse[] {
  return uses.map(({ loss, ...use }) => ({ ...use, pointsLost: tenthsOf(loss, possible) }));
}
