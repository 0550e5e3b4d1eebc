import { expect, test } from 'vitest';
import { daysFrom, realLaw } from '#tests/support/complaint-case.ts';
import { headCaseOf } from '#tests/support/head-case.ts';
import type { HeadChange } from '#tests/support/head-case.ts';
import { ACT_DATA } from '../../desk/act-data.ts';
import type { ActType } from '../../desk/act-data.ts';
import { grade } from '../../grading/grade.ts';
import { lawfulEvents } from '../../grading/lawful.ts';
import { dayOf } from '../../law/day.ts';
import { procedureFor } from '../index.ts';

const law = realLaw();
const DATA: Readonly<Record<string, (typeof ACT_DATA)[ActType]>> = ACT_DATA;

const PERIODS = [
  ['in 2024', '2024-05-20', '2024-06', '2024-06'],
  ['before 2025-07-01', '2025-02-10', '2025-03', '2025-03'],
  ['from 2025-07-01 to 2026-06-30', '2025-11-10', '2025-12', '2025-12'],
  ['from 2026-07-01', '2026-08-17', '2026-09', '2026-09'],
  ['in 2027', '2027-02-15', '2027-03', '2027-03'],
] as const;

const overdue = (opens: string) => ({ id: 'kn-cu', what: 'Khiếu nại về mốc ranh', kind: 'complaint' as const, receivedOn: daysFrom(opens, -70), acceptedOn: daysFrom(opens, -65), assignedTo: 'can-bo' });
const fresh = (opens: string) => ({ id: 'kn-moi', what: 'Khiếu nại về cấp phép', kind: 'complaint' as const, receivedOn: daysFrom(opens, -8), acceptedOn: daysFrom(opens, -5) });
const complex = (opens: string) => ({ id: 'tc', what: 'Tố cáo việc thu quỹ', kind: 'denunciation' as const, receivedOn: daysFrom(opens, -20), acceptedOn: daysFrom(opens, -14), assignedTo: 'can-bo', complex: true });

/** Months with the type of an act that each lawful run has. */
const MONTHS: [string, (opens: string, month: string) => HeadChange, string][] = [
  ['a month of nothing but the report', () => ({}), 'head.reported'],
  ['reception days', (opens) => ({ head: { days: [{ on: daysFrom(opens, 3) }, { on: daysFrom(opens, 10), visitors: 0 }] } }), 'head.concluded'],
  ['a reception day on which the chair is away', (opens) => ({ head: { days: [{ on: daysFrom(opens, 3), away: 'good-reason' }] } }), 'head.postponed'],
  ['a schedule to set', (_opens, month) => ({ head: { nextMonth: month } }), 'head.schedulePosted'],
  ['nothing posted', () => ({ head: { lacks: ['house-rules', 'regulation', 'reception-steps', 'settlement-steps'] } }), 'head.rulesPosted'],
  ['a backlog', (opens) => ({ head: { cases: [overdue(opens), fresh(opens), complex(opens)] } }), 'head.urged'],
  ['the superior asks', (opens) => ({ happenings: [{ id: 'hoi', when: { day: daysFrom(opens, 4) }, event: 'superior.asked', says: 'Công văn của cấp trên.' }] }), 'head.superiorAnswered'],
  ['a decision to execute', (opens) => ({ head: { decision: { what: 'Quyết định 12', by: 'can-bo', effectiveOn: opens } } }), 'head.executionOrdered'],
  ['a decision not executed', (opens) => ({ head: { decision: { what: 'Quyết định 12', by: 'can-bo', effectiveOn: daysFrom(opens, -40), orderedOn: daysFrom(opens, -38), executeBy: daysFrom(opens, -10) } } }), 'head.executionUrged'],
  ['a report on demand', (opens) => ({ head: { report: { kind: 'on-demand', asked: { from: daysFrom(opens, -60), until: daysFrom(opens, -1), by: daysFrom(opens, 9) } } } }), 'head.reported'],
];

test.each(PERIODS)('every kind of month has a lawful run that earns 100 points without findings, %s', (_period, opens, ends, next) => {
  for (const [kind, change, act] of MONTHS) {
    const scenario = headCaseOf(opens, ends, change(opens, next));
    const procedure = procedureFor(scenario.facts, law, dayOf(opens));
    expect(procedure.id).toBe('head');
    const events = lawfulEvents({ scenario, procedure, law });
    const report = grade({ scenario, procedure, law, events, submitted: true });
    expect({ kind, findings: report.findings.map(({ id }) => id), advice: report.advice.map(({ subject }) => subject), score: report.score }).toEqual({ kind, findings: [], advice: [], score: 100 });
    expect(events.map(({ type }) => type), kind).toContain(act);
    for (const event of events.filter(({ src }) => src === 'trainee')) {
      expect({ kind, act: event.type, error: DATA[event.type]?.safeParse(event.data).error ?? null }).toEqual({ kind, act: event.type, error: null });
    }
  }
});
