import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import { damageArbitrary, optionsArbitrary, spoil } from '#tests/fixtures/grading/damage.ts';
import { makeRegister, PROVISIONS } from '#tests/fixtures/grading/law.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { dayOf } from '../law/day.ts';
import type { Confidence, Provision } from '../law/types.ts';
import { createLawView } from '../law/view.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { grade, UngradableLog } from './grade.ts';
import { lawfulEvents } from './lawful.ts';
import type { Report } from './types.ts';

const gradeLog = (events: readonly CaseEvent[], given: { procedure?: Procedure; view?: typeof law } = {}): Report =>
  grade({ scenario: makeCase(), procedure: given.procedure ?? complaint, law: given.view ?? law, events, submitted: true });

function changedProvision(id: string, change: (provision: Provision) => Partial<Provision>): typeof law {
  const provision = PROVISIONS.find((entry) => entry.id === id)!;
  return createLawView(makeRegister([{ ...provision, ...change(provision) }]));
}

const asRead = (id: string, confidence: Confidence): typeof law => changedProvision(id, ({ versions }) => ({ versions: versions.map((version) => ({ ...version, confidence })) }));

test('logs that cannot be graded are refused with a reason', () => {
  const [event] = makeLog(LAWFUL_LINES);
  const many = Array.from({ length: 2001 }, (_, index): CaseEvent => ({ ...event!, seq: index + 1 }));
  const swapped = makeLog([...LAWFUL_LINES].reverse());
  const gap = makeLog(LAWFUL_LINES).map((each) => ({ ...each, seq: each.seq + 1 }));
  for (const [log, words] of [[many, /2001/], [swapped, /thời gian/], [gap, /Số thứ tự/]] as const) {
    expect(() => gradeLog(log)).toThrow(UngradableLog);
    expect(() => gradeLog(log)).toThrow(words);
  }
});

test('the longest log that is accepted is graded', () => {
  const events = Array.from({ length: 2000 }, (_, index): CaseEvent => ({ seq: index + 1, type: 'dialogue.held', day: dayOf('2026-08-03'), src: 'trainee', actor: 'chair', data: {} }));
  expect(gradeLog(events).score).toBe(0);
});

test('an empty log scores 0 and is unfinished', () => {
  const report = gradeLog([]);
  expect(report.score).toBe(0);
  expect(report.findings.map(({ class: kind }) => kind)).toEqual(['unfinished']);
});

test('what nobody has read advises and costs nothing', () => {
  const events = makeLog(changed({ 'paper.sent#acceptanceNotice': null }));
  const report = gradeLog(events, { view: asRead('luat/d5', 'secondary') });
  expect(report.findings).toEqual([]);
  expect(report.score).toBe(100);
  expect(report.advice.map(({ subject, cites }) => [subject, cites])).toEqual([['notify', [{ provision: 'luat/d5', version: '2012-07-01' }]]]);
});

test('a false ground that nobody has read costs nothing either, and is not invented', () => {
  const events = makeLog(LAWFUL_LINES);
  const report = grade({ scenario: makeCase({ madeBy: 'province-chair' }), procedure: complaint, law: asRead('luat/d4', 'memory'), events, submitted: true });
  expect(report.findings).toEqual([]);
  expect(report.advice.map(({ subject }) => subject)).toContain('jurisdiction');
});

test('an open legal question is never graded', () => {
  const procedure = { ...complaint, id: 'open', duties: complaint.duties.map((duty) => (duty.id === 'publish' ? { ...duty, open: ['oq-99'] } : duty)) };
  const report = gradeLog(makeLog(changed({ 'decision.published': null })), { procedure });
  expect(report.findings).toEqual([]);
  expect(report.advice.map(({ subject, open }) => [subject, open])).toEqual([['publish', ['oq-99']]]);
});

test('a rule that is not in force on the day does not exist', () => {
  const view = changedProvision('luat/d10', ({ versions }) => ({ versions: versions.map((version) => ({ ...version, from: dayOf('2027-01-01') })) }));
  const report = gradeLog(makeLog(changed({ 'decision.published': null })), { view });
  expect([report.findings, report.advice, report.score]).toEqual([[], [], 100]);
});

test('the law of the day from which a term runs decides, on both sides of a change', () => {
  const shorterFrom = (on: string): typeof law =>
    changedProvision('luat/d8', ({ versions: [version] }) => ({ versions: [{ ...version!, to: dayOf(on) }, { ...version!, from: dayOf(on), deadline: { ...version!.deadline!, value: 20 } }] }));
  const ids = (on: string): string[] => gradeLog(makeLog(LAWFUL_LINES), { view: shorterFrom(on) }).findings.map(({ id }) => id);
  expect(ids('2026-08-07')).toEqual([]);
  expect(ids('2026-08-06')).toEqual(['late:decide:']);
});

test('a change of law after the case alters nothing but the number of the register', () => {
  const later = changedProvision('luat/d9', ({ versions: [version] }) => ({ versions: [{ ...version!, to: dayOf('2027-01-01') }, { ...version!, from: dayOf('2027-01-01'), deadline: { ...version!.deadline!, value: 9 } }] }));
  const events = makeLog(changed({ 'dialogue.held': null }));
  const before = gradeLog(events);
  const after = gradeLog(events, { view: later });
  const own = (report: Report): Report => ({ ...report, basis: { ...report.basis, register: '', depends: report.basis.depends.filter((entry) => !entry.startsWith('provision:luat/d9:')) } });
  expect(own(after)).toEqual(own(before));
});

test('a report says on what it depends', () => {
  const { basis } = gradeLog(makeLog(LAWFUL_LINES));
  expect(basis).toMatchObject({ scenario: 'ca-thu', procedure: 'test-complaint', norm: '1', register: 'register-1', on: null });
  for (const part of ['duty:notify@1', 'guard:jurisdiction@1', 'condition:acceptance-form@1', 'prohibition:disclose@1']) expect(basis.depends).toContain(part);
  for (const part of [/^provision:luat\/d8:/, /^calendar:2026:/]) expect(basis.depends.some((entry) => part.test(entry))).toBe(true);
  const changedText = changedProvision('luat/d8', ({ versions: [version] }) => ({ versions: [{ ...version!, summary: 'Câu chữ khác' }] }));
  expect(gradeLog(makeLog(LAWFUL_LINES), { view: changedText }).basis.depends).not.toEqual(basis.depends);
});

test('the path shows the two lanes with their findings', () => {
  const { path } = gradeLog(makeLog(changed({ 'dialogue.held': null, 'verification.reported': ['verification.reported', '2026-08-20'] })));
  expect(path.find(({ label }) => label === 'dialogue.held')).toMatchObject({ move: 'model', words: 'Đối thoại', findings: ['omission:dialogue.held:'] });
  expect(path.find(({ label }) => label === 'complaint.accepted')).toMatchObject({ move: 'both', seq: 5, due: dayOf('2026-08-13'), findings: [] });
  const days = path.map(({ day }) => day);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test('any log is graded, within 0 to 100, twice the same', () => {
  const fresh = Math.floor(performance.timeOrigin) % 2147483647;
  for (const seed of [3, 20260703, fresh]) {
    fc.assert(
      fc.property(optionsArbitrary, fc.array(damageArbitrary, { maxLength: 9 }), fc.boolean(), (options, damages, submitted) => {
        const scenario = makeCase(options);
        const events = spoil(lawfulEvents({ scenario, procedure: complaint, law }), damages);
        const once = grade({ scenario, procedure: complaint, law, events, submitted });
        expect(once.score).toBeGreaterThanOrEqual(0);
        expect(once.score).toBeLessThanOrEqual(100);
        expect(once.score === 100).toBe(once.findings.length === 0);
        expect(JSON.stringify(grade({ scenario, procedure: complaint, law, events, submitted }))).toBe(JSON.stringify(once));
        const reversed = grade({ scenario, procedure: complaint, law, events, submitted, ties: 'reversed' });
        expect(reversed.findings.length === 0).toBe(once.findings.length === 0);
      }),
      { seed, numRuns: 60 },
    );
  }
});
