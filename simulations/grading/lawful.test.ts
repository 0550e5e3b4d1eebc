import { expect, test } from 'vitest';
import { law, makeCase } from '#tests/fixtures/grading/case.ts';
import type { CaseOptions } from '#tests/fixtures/grading/case.ts';
import { complaint, INVITATION } from '#tests/fixtures/grading/procedure.ts';
import { isWorkingDay } from '../law/calendar.ts';
import { dayOf, formatDay } from '../law/day.ts';
import { createLawView } from '../law/view.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { grade } from './grade.ts';
import { lawfulEvents, NoLawfulPath } from './lawful.ts';

const CASES: [string, CaseOptions, string[]][] = [
  ['differing views need a dialogue', {}, ['petition.registered', 'petition.classified', 'complaint.accepted', 'verification.reported', 'dialogue.held', 'complaint.settled', 'file.archived']],
  ['agreeing views need none', { merits: 'right' }, ['petition.registered', 'petition.classified', 'complaint.accepted', 'verification.reported', 'complaint.settled', 'file.archived']],
  ['no jurisdiction', { madeBy: 'province-chair' }, ['petition.registered', 'petition.classified', 'complainant.guided', 'file.archived']],
  ['conditions missing', { capacity: 'lacking' }, ['petition.registered', 'petition.classified', 'complaint.acceptanceRefused', 'file.archived']],
  ['a recommendation', { demand: 'propose' }, ['petition.registered', 'petition.classified', 'file.archived']],
];

for (const [name, options, steps] of CASES) {
  test(`the lawful run takes the shortest lawful way and grades 100: ${name}`, () => {
    const scenario = makeCase(options);
    const events = lawfulEvents({ scenario, procedure: complaint, law });
    expect(events.map(({ type }) => type).filter((type) => complaint.acts[type] !== undefined || type === 'petition.classified')).toEqual(steps);
    const report = grade({ scenario, procedure: complaint, law, events, submitted: true });
    expect(report.findings.map(({ id }) => id)).toEqual([]);
    expect({ score: report.score, passed: report.passed }).toEqual({ score: 100, passed: true });
    expect(events.filter(({ src, day }) => src === 'trainee' && !isWorkingDay(law.calendar, day))).toEqual([]);
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).sort((a, b) => a - b));
  });
}

test('the dialogue waits until an invitation five days before has room', () => {
  const procedure = { ...complaint, id: 'with-invitation', duties: [...complaint.duties, INVITATION] };
  const scenario = makeCase();
  const events = lawfulEvents({ scenario, procedure, law });
  const dayOfAct = (type: string): number => events.find((event) => event.type === type)?.day ?? NaN;
  expect(dayOfAct('dialogue.held') - dayOfAct('dialogue.invited')).toBeGreaterThanOrEqual(5);
  expect(dayOfAct('dialogue.invited')).toBeGreaterThanOrEqual(dayOfAct('verification.reported'));
  const report = grade({ scenario, procedure, law, events, submitted: true });
  expect(report.score).toBe(100);
});

test('a withdrawal on its day turns the lawful way to termination', () => {
  const scenario = makeCase({ happenings: [{ id: 'rut', when: { day: '2026-08-12' }, event: 'complaint.withdrawn', says: 'Tôi rút đơn.' }] });
  const events = lawfulEvents({ scenario, procedure: complaint, law });
  expect(events.map(({ type }) => type)).toContain('settlement.terminated');
  expect(events.map(({ type }) => type)).not.toContain('complaint.settled');
  expect(grade({ scenario, procedure: complaint, law, events, submitted: true }).score).toBe(100);
});

test('a withdrawal after an act comes as many days later', () => {
  const scenario = makeCase({ happenings: [{ id: 'rut', when: { after: 'complaint.accepted', days: 3 }, event: 'complaint.withdrawn', says: 'Tôi rút đơn.' }] });
  const events = lawfulEvents({ scenario, procedure: complaint, law });
  const dayOfAct = (type: string): number => events.find((event) => event.type === type)?.day ?? NaN;
  expect(formatDay(dayOfAct('complaint.withdrawn'))).toBe(formatDay(dayOfAct('complaint.accepted') + 3));
});

test('asked again, a run is the same, whatever was done to the list that was given out', () => {
  const setting = { scenario: makeCase(), procedure: complaint, law };
  const events = lawfulEvents(setting);
  const first = [...events];
  events.reverse();
  expect(lawfulEvents(setting)).toEqual(first);
});

test('by another calendar, or another procedure, the run of the same story is another one', () => {
  const scenario = makeCase();
  const { register } = law;
  const [august, september] = [dayOf('2026-08-01'), dayOf('2026-09-01')];
  const daysOff = new Map(Array.from({ length: september - august }, (_, index) => [august + index, 'nghỉ'] as const));
  const idle = createLawView({ ...register, calendar: { years: { ...register.calendar.years, 2026: { daysOff, makeUpSaturdays: new Set() } } } });
  const settled = (run: readonly CaseEvent[]): number => run.find(({ type }) => type === 'complaint.settled')?.day ?? NaN;
  expect(settled(lawfulEvents({ scenario, procedure: complaint, law: idle }))).toBeGreaterThan(settled(lawfulEvents({ scenario, procedure: complaint, law })));
  const procedure = { ...complaint, id: 'with-invitation', duties: [...complaint.duties, INVITATION] };
  expect(lawfulEvents({ scenario, procedure, law }).map(({ type }) => type)).toContain('dialogue.invited');
});

test('facts without a lawful way are reported, not guessed', () => {
  const closed = { ...complaint, id: 'closed', guards: Object.fromEntries(Object.entries(complaint.guards).map(([id, guard]) => [id, { ...guard, holds: () => false as const }])) };
  expect(() => lawfulEvents({ scenario: makeCase(), procedure: closed, law })).toThrow(NoLawfulPath);
});
