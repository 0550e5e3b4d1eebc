import { expect, test } from 'vitest';
import { amend as amendContent, wordingFrom } from '#tests/support/amended-law.ts';
import { content } from '#tests/integration/support/world.ts';
import { createLawView } from '../law/view.ts';
import type { LawRegister } from '../law/types.ts';
import { complaintProcedure } from '../procedures/index.ts';
import { dayOf } from '../law/day.ts';
import { grade } from './grade.ts';
import { lawfulEvents } from './lawful.ts';
import { stillSo } from './present.ts';
import type { Report } from './types.ts';

const real = content();
const reports = new Map([...real.scenarios.values()].map(({ scenario }) => [scenario.id, gradedBy(scenario.id, real.register)]));

function gradedBy(id: string, register: LawRegister): Report {
  const scenario = real.versionOf(id)?.scenario;
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  const events = lawfulEvents({ scenario, procedure: complaintProcedure, law: createLawView(real.register) });
  // Half a case: something is found, and repairs look ahead.
  return grade({ scenario, procedure: complaintProcedure, law: createLawView(register), events: events.slice(0, Math.ceil(events.length / 2)), submitted: true });
}

const broken = (report: Report, register: LawRegister, procedures = [complaintProcedure]): string[] => {
  const holds = stillSo(register, procedures);
  return report.basis.depends.filter((what) => !holds(what));
};

test('by the register and the rules that made it, everything a report rests on is still so', () => {
  for (const report of reports.values()) expect(broken(report, real.register)).toEqual([]);
});

test('a report that nothing touches is the same by the amended register', () => {
  const provisions = [...real.register.provisions.keys()];
  let untouched = 0;
  let touched = 0;
  for (const [turn, id] of provisions.filter((_, index) => index % 41 === 0).entries()) {
    const amended = amendContent(real, id, (versions) => versions.map((version) => ({ ...version, confidence: 'memory' }))).register;
    // Each provision meets another quarter of the cases.
    for (const [scenario, report] of [...reports].filter((_, index) => index % 4 === turn % 4)) {
      if (broken(report, amended).length > 0) {
        touched += 1;
        continue;
      }
      untouched += 1;
      expect({ ...gradedBy(scenario, amended), basis: null }, `${scenario}, ${id}`).toEqual({ ...report, basis: null });
    }
  }
  expect(untouched).toBeGreaterThan(10);
  expect(touched).toBeGreaterThan(0);
});

test('a wording is held to the days on which it was asked for, not to later ones', () => {
  const report = reports.get('quay-cho-go-may');
  if (report === undefined) throw new Error('no report');
  const edit = (day: string) => amendContent(real, 'lkn-2011/d27', wordingFrom(dayOf(day), (version) => ({ ...version, summary: 'Lời mới.' }))).register;
  expect(broken(report, edit('2027-06-01'))).toEqual([]);
  expect(broken(report, edit('2026-08-25')).every((what) => what.startsWith('provision:lkn-2011/d27:'))).toBe(true);
  expect(broken(report, edit('2026-08-25')).length).toBeGreaterThan(0);
});

test('a provision that is gone, a calendar year or a form that changed, another rule, another machine: each is told', () => {
  const report = reports.get('dat-vuon-bai-sa');
  if (report === undefined) throw new Error('no report');
  const without = { ...real.register, provisions: new Map([...real.register.provisions].filter(([id]) => id !== 'lkn-2011/d27')) };
  expect(broken(report, without)).toEqual([expect.stringMatching(/^provision:lkn-2011\/d27:/)]);
  const year = real.register.calendar.years['2026'];
  if (year === undefined) throw new Error('no 2026');
  const off = new Map([...year.daysOff, [dayOf('2026-08-05'), 'Nghỉ']]);
  const holiday = { ...real.register, calendar: { years: { ...real.register.calendar.years, 2026: { ...year, daysOff: off } } } };
  expect(broken(report, holiday)).toEqual([expect.stringMatching(/^calendar:2026:/)]);
  const forms = real.register.forms.map((form) => (form.paper === 'acceptanceNotice' ? { ...form, number: 'Mẫu khác' } : form));
  expect(broken(report, { ...real.register, forms })).toEqual([expect.stringMatching(/^form:acceptanceNotice:/)]);

  const [guard = ''] = report.basis.depends.flatMap((what) => /^(guard:[^@]+)@/.exec(what)?.[1] ?? []);
  const ruled = { ...complaintProcedure, fingerprints: { ...complaintProcedure.fingerprints, [guard]: 'khac' } };
  expect(broken(report, real.register, [ruled])).toEqual([expect.stringContaining(`${guard}@`)]);
  const fewer = { ...complaintProcedure, duties: complaintProcedure.duties.slice(1) };
  expect(broken(report, real.register, [fewer])).toContainEqual(expect.stringMatching(/^norm:complaint@/));
});

test('a procedure without fingerprints is told by its version', () => {
  const plain = { ...complaintProcedure, fingerprints: {} };
  const scenario = real.versionOf('quay-cho-go-may')?.scenario;
  if (scenario === undefined) throw new Error('no scenario');
  const view = createLawView(real.register);
  const report = grade({ scenario, procedure: plain, law: view, events: lawfulEvents({ scenario, procedure: plain, law: view }), submitted: true });
  expect(broken(report, real.register, [plain])).toEqual([]);
  expect(broken(report, real.register, [{ ...plain, version: '2' }]).length).toBeGreaterThan(20);
});
