import { actOf } from '#simulations/desk/acts/catalogue.ts';
import type { Report } from '#simulations/grading/types.ts';
import { isoOf } from '#simulations/law/day.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';
import { contestTraceWords } from './vi.ts';

type TraceAct = { act: string; on: string; data: Readonly<Record<string, Json>> } | { wait: string };

/**
 * A log that was graded wrongly, in the format of tests/fixtures/logs: what was done, and what the law finds in it once the
 * contested finding is gone. Nothing in it tells whose it was.
 */
export interface ContestTrace {
  format: 1;
  scenario: string;
  /** The stage that alone was judged, of a mini-case. */
  stage?: string;
  acts: TraceAct[];
  submitted: boolean;
  expected: { findings: { class: string; subject: string; provision: string }[] };
  /** What was found and is not to be found again. */
  contested: { class: string; subject: string };
}

/** What people type in their own words; everything else in an act is chosen from the case. */
const TYPED = 'label';

function dataOf(event: CaseEvent): Readonly<Record<string, Json>> {
  return TYPED in event.data ? { ...event.data, [TYPED]: contestTraceWords.note } : event.data;
}

/** The trainee's acts as a script, with the time that passed after the last. */
function actsOf(events: readonly CaseEvent[]): TraceAct[] {
  const acts = events
    .filter(({ src, type }) => src === 'trainee' && actOf(type) !== null)
    .map((event): TraceAct => ({ act: event.type, on: isoOf(event.day), data: dataOf(event) }));
  const last = events.at(-1);
  const lastAct = acts.at(-1);
  const rest = last !== undefined && (lastAct === undefined || !('on' in lastAct) || lastAct.on < isoOf(last.day)) ? [{ wait: isoOf(last.day) }] : [];
  return [...acts, ...rest];
}

/** The trace of an upheld contest; null when the report has no such finding. */
export function contestTrace(scenario: string, events: readonly CaseEvent[], report: Report, finding: string): ContestTrace | null {
  const contested = report.findings.find(({ id }) => id === finding);
  if (contested === undefined) return null;
  const findings = report.findings
    .filter((other) => other !== contested)
    .map(({ class: kind, subject, cites }) => ({ class: kind, subject, provision: cites[0]?.provision ?? '' }));
  const { stage } = report.basis;
  return { format: 1, scenario, ...(stage === undefined ? {} : { stage }), acts: actsOf(events), submitted: true, expected: { findings }, contested: { class: contested.class, subject: contested.subject } };
}

/** As it is written to a file: one act a line, as people write them by hand. */
export function traceText(trace: ContestTrace): string {
  const { acts, ...rest } = trace;
  const shell = JSON.stringify({ ...rest, acts: [] }, null, 2);
  return `${shell.replace('"acts": []', `"acts": [\n${acts.map((act) => `    ${JSON.stringify(act)}`).join(',\n')}\n  ]`)}\n`;
}
