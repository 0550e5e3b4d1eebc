import type { Finding, Report } from '#simulations/grading/types.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Procedure, Reveal } from '#simulations/procedures/procedure.ts';
import { citeViews } from './cite-view.ts';
import type { RemarkView } from './view-types.ts';

/** When the trainee may learn that the rule behind a finding exists; of an order error, the later of both acts decides. */
export function revealOf(procedure: Procedure, subject: string): Reveal {
  const conditions = procedure.duties.flatMap((duty) => duty.conditions ?? []);
  const rule = procedure.guards[subject] ?? [...procedure.duties, ...procedure.prohibitions, ...conditions].find(({ id }) => id === subject);
  if (rule) return rule.reveal;
  const acts = subject.split(' < ').map((label) => procedure.acts[label]?.reveal ?? 'end');
  return acts.every((reveal) => reveal === 'live') ? 'live' : 'end';
}

/** Whether anything of a procedure may be told live at all; without that a desk need not be graded to be shown. */
export function tellsAnythingLive(procedure: Procedure): boolean {
  const conditions = procedure.duties.flatMap((duty) => duty.conditions ?? []);
  const rules = [...Object.values(procedure.guards), ...procedure.duties, ...procedure.prohibitions, ...conditions, ...Object.values(procedure.acts)];
  return rules.some(({ reveal }) => reveal === 'live');
}

function isDone(finding: Finding): boolean {
  return finding.class !== 'unfinished' && finding.class !== 'omission' && finding.events.length > 0;
}

/** A cause as it is told on the desk; one that is about no event stands at the beginning. */
export function remarkOf(register: LawRegister, finding: Finding): RemarkView {
  return {
    id: finding.id,
    seq: Math.max(0, ...finding.events),
    day: finding.day,
    fatal: finding.sev === 4,
    name: finding.texts.name,
    required: finding.texts.required,
    citizen: finding.texts.citizen,
    cites: citeViews(register, finding.cites),
  };
}

/**
 * What a guided case says at once of acts already done: only causes, only rules that may be told live. What is still to be
 * done is never told.
 */
export function liveRemarks(report: Report, procedure: Procedure, register: LawRegister): RemarkView[] {
  return report.findings
    .filter((finding) => isDone(finding) && revealOf(procedure, finding.subject) === 'live')
    .map((finding) => remarkOf(register, finding))
    .sort((a, b) => a.seq - b.seq);
}
