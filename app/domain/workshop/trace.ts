import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import { happeningsOf } from '#simulations/desk/happenings.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';
import type { Report } from '#simulations/grading/types.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { hallTrace as words } from '../../messages/hall-map.ts';
import { placeOf } from '../coaching/stage-findings.ts';
import { actName } from '../compare/act-name.ts';
import type { BatchedEvent } from '../fork.ts';
import { deviationKey } from './desk-insight.ts';

/** Where the law was left at a step of a trace. */
export interface TraceFinding {
  key: string;
  name: string;
  did: string;
  required: string;
}

/** One thing done at a desk and what the world answered. Nothing that somebody typed stands in it. */
export interface TraceStep {
  /** Counted from 1. */
  number: number;
  /** The event before which a fork begins the case again; null for the opening of the case. */
  forkBefore: number | null;
  day: Day;
  done: string;
  answers: string[];
  findings: TraceFinding[];
}

export interface TraceInput {
  setting: DeskSetting;
  log: readonly { event: CaseEvent; batch: BatchedEvent['batch'] }[];
  report: Report;
}

/** The calendar of the desk reads out what the trainee wrote into it. */
const QUOTES_TYPED = 'noted:';

function quotesTyped({ data }: CaseEvent): boolean {
  const { cause } = data;
  return typeof cause === 'string' && cause.startsWith(QUOTES_TYPED);
}

function doneIn({ setting, log, report }: TraceInput, events: readonly CaseEvent[]): string {
  const acts = events.filter(({ src }) => src === 'trainee');
  const whole = log.map(({ event }) => event);
  const names = acts.map((act) => {
    if (act.type === HINT_OPENED) return words.hint;
    return report.path.find(({ seq }) => seq === act.seq)?.words ?? actName(setting, whole, act);
  });
  const last = events.at(-1);
  return names.length > 0 ? names.join('; ') : last === undefined ? '' : words.waited(formatDay(last.day));
}

/** A log step by step, each with what went against the law there. What shows at no step stands at the last. */
export function traceSteps(input: TraceInput): TraceStep[] {
  const { setting, log, report } = input;
  const typed = new Set(log.filter(({ event }) => quotesTyped(event)).map(({ event }) => event.seq));
  const told = happeningsOf(sceneOf(setting, log.map(({ event }) => event))).filter(({ kind, seq }) => kind !== 'done' && !typed.has(seq));
  const causes = report.findings.filter(({ class: kind }) => kind !== 'unfinished');
  const batches = [...new Set(log.map(({ batch }) => batch))];
  const steps = batches.map((batch, index): TraceStep & { seqs: ReadonlySet<number> } => {
    const events = log.filter((entry) => entry.batch === batch).map(({ event }) => event);
    const seqs = new Set(events.map(({ seq }) => seq));
    return {
      seqs,
      number: index + 1,
      forkBefore: index === 0 ? null : batch,
      day: events.at(-1)?.day ?? 0,
      done: index === 0 ? words.opened : doneIn(input, events),
      answers: told.filter(({ seq }) => seqs.has(seq)).map(({ text, kind }) => (kind === 'arrived' ? words.arrived(text) : text)),
      findings: [],
    };
  });
  for (const cause of causes) {
    const seq = placeOf(report, cause);
    const step = steps.find(({ seqs }) => seq !== null && seqs.has(seq)) ?? steps.at(-1);
    step?.findings.push({ key: deviationKey(cause), name: cause.texts.name, did: cause.texts.did, required: cause.texts.required });
  }
  return steps.map(({ seqs: _seqs, ...step }) => step);
}
