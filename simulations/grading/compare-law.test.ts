import { expect, test } from 'vitest';
import { changed, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { Line } from '#tests/fixtures/grading/case.ts';
import { makeRegister, PROVISIONS } from '#tests/fixtures/grading/law.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { dayOf } from '../law/day.ts';
import type { Provision, ProvisionVersion } from '../law/types.ts';
import { createLawView } from '../law/view.ts';
import { compareUnderLaw } from './compare-law.ts';
import { grade } from './grade.ts';

const BEFORE = '2025-01-15';
const CHANGE = dayOf('2026-01-01');

/** A provision of the invented law whose wording until the change was another one, or none. */
function earlier(id: string, wording: Partial<ProvisionVersion> | null): Provision {
  const provision = PROVISIONS.find((each) => each.id === id);
  const version = provision?.versions[0];
  if (provision === undefined || version === undefined) throw new Error(id);
  const now = { ...version, from: CHANGE };
  return { ...provision, versions: wording === null ? [now] : [{ ...version, to: CHANGE, ...wording }, now] };
}

/** What changes when a log of 2026 is judged by the law of January 2025. */
function shifts(lines: readonly Line[], ...provisions: Provision[]) {
  const scenario = makeCase();
  const events = makeLog(lines, scenario);
  const register = makeRegister(provisions);
  const side = (reference: number | null) => {
    const law = createLawView(register, reference);
    return { law, report: grade({ scenario, procedure: complaint, law, events, submitted: true, repairs: 'none' }) };
  };
  return compareUnderLaw({ events, procedure: complaint, before: side(null), after: side(dayOf(BEFORE)) });
}

const term = (value: number) => ({ deadline: { value, unit: 'day' as const, from: 'ngày bắt đầu', event: 'ngay-nhan-don' } });
const late = changed({ 'complaint.accepted': ['complaint.accepted', '2026-08-18'], 'paper.sent#acceptanceNotice': ['paper.sent#acceptanceNotice', '2026-08-18'] });

test('where the law did not change nothing is judged differently', () => {
  expect(shifts(late)).toEqual([]);
});

test('a longer term of the other date makes right what was late, with both wordings', () => {
  const [shift, ...others] = shifts(late, earlier('luat/d4', { ...term(20), summary: 'Hai mươi ngày' }));
  expect(others).toEqual([]);
  expect([shift?.subject, shift?.before.standing, shift?.after.standing]).toEqual(['respond', 'wrong', 'right']);
  expect(shift?.provisions.map(({ provision, before, after }) => [provision.id, before?.summary, after?.summary])).toContainEqual(['luat/d4', 'Nội dung luat/d4', 'Hai mươi ngày']);
});

test('a shorter one makes late what was in time', () => {
  const found = shifts(LAWFUL_LINES, earlier('luat/d4', term(1)));
  expect(found.map(({ subject, before, after }) => [subject, before.standing, after.standing])).toEqual([['respond', 'right', 'wrong']]);
});

test('a rule that the other date does not know is neither kept nor broken', () => {
  const published = (lines: readonly Line[]) => shifts(lines, earlier('luat/d10', null)).map(({ subject, label, before, after }) => [subject, label, before.standing, after.standing]);
  expect(published(LAWFUL_LINES)).toEqual([['publish', 'Công khai quyết định', 'right', 'none']]);
  expect(published(changed({ 'decision.published': null }))).toEqual([['publish', 'Công khai quyết định', 'wrong', 'none']]);
});

test('a wording that nobody has read only advises', () => {
  const found = shifts(changed({ 'decision.published': null }), earlier('luat/d10', { confidence: 'secondary' }));
  expect(found.map(({ subject, before, after }) => [subject, before.standing, after.standing])).toEqual([['publish', 'wrong', 'advice']]);
  expect(found[0]?.after.advice?.subject).toBe('publish');
});
