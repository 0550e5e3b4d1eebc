import { expect, test } from 'vitest';
import { caseOf, daysFrom, realLaw } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { ACT_DATA } from '../../desk/act-data.ts';
import type { ActType } from '../../desk/act-data.ts';
import { grade } from '../../grading/grade.ts';
import { lawfulEvents } from '../../grading/lawful.ts';
import { dayOf } from '../../law/day.ts';
import { procedureFor } from '../index.ts';

const law = realLaw();
const FROM_2026 = '2026-09-07';

const PERIODS = [
  ['before 2025-07-01', '2025-03-10'],
  ['from 2025-07-01 to 2026-06-30', '2025-10-06'],
  ['from 2026-07-01', FROM_2026],
] as const;

const settledAllThree = (on: string) => ({ rightly: true, reviewed: true, explained: true, completeOn: on });
const AT_DOOR: CaseChange = { petition: { documents: [] } };

/** Visits with the type of an act that each lawful run has. */
const VISITS: [string, (received: string) => CaseChange, string][] = [
  ['an ordinary visit', () => ({ reception: {} }), 'complaint.settled'],
  ['somebody who speaks no Vietnamese, cannot write and brings a lawyer', () => ({ petition: { channel: 'oral', documents: [] }, reception: { speaksVietnamese: false, canWrite: false, helper: { papers: true } } }), 'reception.helperAdmitted'],
  ['a question', () => ({ ...AT_DOOR, reception: { purpose: 'question' } }), 'reception.visitRecorded'],
  ['a drunk', () => ({ ...AT_DOOR, reception: { conduct: ['drunk'] } }), 'reception.turnedAway'],
  ['somebody who threatens', () => ({ ...AT_DOOR, reception: { conduct: ['threatening'] } }), 'reception.turnedAway'],
  ['a case settled and reviewed long ago', (received) => ({ ...AT_DOOR, reception: { settled: settledAllThree(received) } }), 'paper.sent'],
  ['a case settled long ago that nobody reviewed', (received) => ({ ...AT_DOOR, matter: { secondDecision: true }, reception: { settled: { ...settledAllThree(received), reviewed: false } } }), 'complaint.acceptanceRefused'],
  ['a case reviewed long ago, with something new', (received) => ({ ...AT_DOOR, reception: { newCircumstances: true, settled: settledAllThree(received) } }), 'complaint.settled'],
  ["the chair's day", (received) => ({ reception: { visit: 'chair-day', chair: { nextDay: daysFrom(received, 14) } } }), 'reception.schedulePosted'],
  ["the chair's day, the chair away", () => ({ reception: { visit: 'chair-day', chair: { away: 'good-reason' } } }), 'reception.postponed'],
  ['a heated case', () => ({ reception: { urgent: 'heated', chair: { clear: true } } }), 'reception.conclusionNoticed'],
  ['nothing posted', () => ({ reception: { lacks: ['house-rules', 'regulation', 'reception-steps', 'settlement-steps'] } }), 'reception.rulesPosted'],
  ['over the network', (received) => ({ petition: { receivedOn: daysFrom(received, 9) }, online: { on: daysFrom(received, 9), group: 'remote-or-frail' } }), 'petition.registered'],
  ['planned over the network for no good reason', (received) => ({ petition: { receivedOn: daysFrom(received, 9) }, online: { on: daysFrom(received, 9) } }), 'petition.registered'],
];

const DATA: Readonly<Record<string, (typeof ACT_DATA)[ActType]>> = ACT_DATA;

test.each(PERIODS)('every kind of visit has a lawful run that earns 100 points without findings, %s', (_period, received) => {
  for (const [kind, change, act] of VISITS) {
    const scenario = caseOf(received, change(received));
    const procedure = procedureFor(scenario.facts, law, dayOf(received));
    const events = lawfulEvents({ scenario, procedure, law });
    const report = grade({ scenario, procedure, law, events, submitted: true });
    expect({ kind, findings: report.findings.map(({ id }) => id), score: report.score }).toEqual({ kind, findings: [], score: 100 });
    expect(events.map(({ type }) => type), kind).toContain(act);
    for (const event of events.filter(({ src }) => src === 'trainee')) {
      expect({ kind, act: event.type, error: DATA[event.type]?.safeParse(event.data).error ?? null }).toEqual({ kind, act: event.type, error: null });
    }
  }
});

test.each([
  ['2025-10-06', 'online.movedToDesk'],
  [FROM_2026, 'online.held'],
])('a plan for the network in the case of %s is carried out by %s', (received, act) => {
  const scenario = caseOf(received, { petition: { receivedOn: daysFrom(received, 9) }, online: { on: daysFrom(received, 9), group: 'remote-or-frail' } });
  const events = lawfulEvents({ scenario, procedure: procedureFor(scenario.facts, law, dayOf(received)), law });
  expect(events.find(({ type }) => type === act)?.day).toBe(dayOf(daysFrom(received, 9)));
});
