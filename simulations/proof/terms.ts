import type { Day } from '../law/types.ts';
import { UNENDING } from '../law/reckon.ts';
import type { Circumstances, DeadlineRule, Duty } from '../procedures/procedure.ts';
import { isNamed } from './instances.ts';
import type { ProofCase, Sheet } from './sheet.ts';

/** The last lawful day of a duty; null where it has no term, or where its anchor is not in the log. */
export interface LastDay {
  day: Day;
  anchor: Day;
  /** Whether a wording that states the term has been read. */
  read: boolean;
}

function anchorOf(proofCase: ProofCase, rule: DeadlineRule, trigger: number | null, sheet: Sheet, circumstances: Circumstances): Day | null {
  const { anchor } = rule;
  if ('fact' in anchor) return anchor.day(circumstances.facts, circumstances.history, circumstances.law);
  const triggering = trigger === null ? undefined : sheet.entries[trigger]?.event;
  if (triggering !== undefined && isNamed(proofCase, anchor.act, triggering)) return triggering.day;
  const first = sheet.entries.find(({ id, event }) => !sheet.spare.has(id) && isNamed(proofCase, anchor.act, event));
  return first?.event.day ?? null;
}

/** The first day that is named instead of a term, and whether what makes it binding has been read. */
function namedDay(law: ProofCase['law'], { by }: Duty, circumstances: Circumstances, anchor: Day): LastDay | null {
  for (const rule of by ?? []) {
    const day = rule.named?.(circumstances) ?? null;
    if (day === null) continue;
    const binding = rule.term.flatMap((id) => law.provision(id, Math.min(anchor, day)) ?? []);
    return { day, anchor: Math.min(anchor, day), read: binding.length > 0 && binding.every(({ version }) => version.confidence === 'read') };
  }
  return null;
}

/**
 * Of several readings of a term the latest counts, and of two readings of the calendar the later. `circumstances` are those
 * of the act that is timed, or of the end of the log for one that was not done.
 */
export function lastDayFor(proofCase: ProofCase, sheet: Sheet, duty: Duty, trigger: number | null, circumstances: Circumstances): LastDay | null {
  const { law, scenario } = proofCase;
  const rule = duty.by?.find((candidate) => candidate.when?.(circumstances) ?? true);
  const anchor = rule === undefined ? null : anchorOf(proofCase, rule, trigger, sheet, circumstances);
  if (rule === undefined || anchor === null) return null;
  if (rule.named !== undefined) return namedDay(law, duty, circumstances, anchor);
  const readings = rule.term.flatMap((id) => {
    const found = law.term([id], anchor);
    if (found === null) return [];
    const counted = law.count(found.rule, anchor, {
      remote: rule.remote?.(scenario.facts) ?? false,
      extended: rule.extended?.(circumstances) ?? false,
      pauses: rule.pauses?.(circumstances.history, scenario.facts, law) ?? [],
    });
    return [{ day: counted.lenientDue ?? counted.due, read: found.provision.version.confidence === 'read' }];
  });
  // A term that stands still for good has no last day.
  if (readings.length === 0 || readings.some(({ day }) => day >= UNENDING)) return null;
  return { day: Math.max(...readings.map(({ day }) => day)), anchor, read: readings.some(({ read }) => read) };
}
