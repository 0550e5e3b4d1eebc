import { describe, expect, test } from 'vitest';
import type { CurrencyItem } from '#content/compile/currency-item.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { Question } from '#simulations/questions/question.ts';
import { register } from '#tests/support/played-logs.ts';
import { wordingFrom } from '#tests/support/amended-law.ts';
import { changesOf } from './changes.ts';
import { differencesOf } from './differences.ts';
import { touchedBy } from './impact.ts';
import { answerChanges } from './question-answers.ts';
import { queueList, staleNoteOf } from './queue.ts';
import { currencyReport } from './report.ts';
import { changesAhead, standingOf } from './standing.ts';
import { unverifiedOn } from './verification.ts';

const TERM = 'lkn-2011/d27';
const JULY = dayOf('2027-07-01');
const KEY = `${TERM}@2027-07-01`;

function provision(id: string): Provision {
  const found = register.provisions.get(id);
  if (found === undefined) throw new Error(`no provision ${id}`);
  return found;
}

/** The register with the wordings of one provision written otherwise. */
function amended(id: string, edit: (versions: readonly ProvisionVersion[]) => readonly ProvisionVersion[]): LawRegister {
  return { ...register, provisions: new Map([...register.provisions, [id, { ...provision(id), versions: edit(provision(id).versions) }]]) };
}

const fiveDays = (version: ProvisionVersion): ProvisionVersion => (version.deadline === undefined ? version : { ...version, deadline: { ...version.deadline, value: 5 } });
const shortened = amended(TERM, wordingFrom(JULY, fiveDays));
const enteredLate = amended(TERM, wordingFrom(JULY, (version) => ({ ...fiveDays(version), entered: dayOf('2027-09-15') })));
const enteredEarly = amended(TERM, wordingFrom(JULY, (version) => ({ ...fiveDays(version), entered: dayOf('2027-03-01') })));

const LESSON: CurrencyItem = { id: 'lesson:khieu-nai/thu-ly', kind: 'lesson', title: 'Thụ lý', owner: 'Tổ một', checkedOn: '2026-11-22', ahead: [], until: null, part: null, rests: [TERM] };

const standing = (item: CurrencyItem, law: LawRegister, today: string, noted: { on: string; ahead: string[] }[] = []) => standingOf(item, changesOf(law), noted, dayOf(today));

describe('an item that rests on a provision with a new wording', () => {
  test('is up to date until the wording comes into force, and is known to become stale then', () => {
    const before = standing(LESSON, shortened, '2027-06-30');
    expect(before.staleSince).toBeNull();
    expect(before.coming.map(({ key }) => key)).toEqual([KEY]);
    expect(standing(LESSON, shortened, '2027-07-01').staleSince).toBe(JULY);
  });

  test('is up to date again once it was checked after that day', () => {
    expect(standing({ ...LESSON, checkedOn: '2027-07-01' }, shortened, '2027-08-01').staleSince).toBeNull();
    expect(standing(LESSON, shortened, '2027-08-01', [{ on: '2027-07-20', ahead: [] }]).staleSince).toBeNull();
  });

  test('stays stale when it was checked before, unless the check names the change as looked at ahead', () => {
    expect(standing(LESSON, shortened, '2027-08-01', [{ on: '2027-03-15', ahead: [] }]).staleSince).toBe(JULY);
    expect(standing(LESSON, shortened, '2027-08-01', [{ on: '2027-03-15', ahead: [KEY] }]).staleSince).toBeNull();
    expect(changesAhead(LESSON, changesOf(shortened), dayOf('2027-03-15'))).toEqual([KEY]);
  });

  test('is stale when the wording was entered after the check, however late that was', () => {
    const checkedInAugust = { ...LESSON, checkedOn: '2027-08-01' };
    expect(standing(checkedInAugust, shortened, '2027-10-01').staleSince).toBeNull();
    expect(standing(checkedInAugust, enteredLate, '2027-10-01').staleSince).toBe(JULY);
    expect(standing({ ...LESSON, checkedOn: '2027-03-02' }, enteredEarly, '2027-10-01').staleSince).toBeNull();
  });

  test('is no matter any more once it is of no more use', () => {
    expect(standing({ ...LESSON, until: '2027-07-01' }, shortened, '2027-08-01').staleSince).toBeNull();
  });
});

test('a wording that ends without another is a change, and so is another edition of a form', () => {
  const ended = changesOf(amended(TERM, (versions) => versions.map((version) => (version.to === null ? { ...version, to: JULY } : version)))).get(TERM);
  expect(ended?.map(({ what }) => what)).toEqual(['begins', 'amended', 'ends']);
  const forms = changesOf(register).get('paper:acceptanceNotice');
  expect(forms?.map(({ key, what }) => [key, what])).toContainEqual(['paper:acceptanceNotice@2026-07-01', 'amended']);
});

test('a provision is to be read again 180 days after the day of the register, or after it was read by itself', () => {
  const later = register.asOf + 181;
  const all = unverifiedOn(register, {}, later);
  expect(unverifiedOn(register, {}, later - 1)).toEqual([]);
  expect(all.find(({ provision: id }) => id === TERM)).toMatchObject({ verifiedOn: register.asOf, days: 181 });
  expect(unverifiedOn(register, { [TERM]: '2027-01-05' }, later).map(({ provision: id }) => id)).not.toContain(TERM);
});

test('the report tells what is stale, what will be, what cites nothing and what nothing rests on', () => {
  const bare = { ...LESSON, id: 'term:don-ton', kind: 'term' as const, rests: [] };
  const report = currencyReport({ register: shortened, currency: { items: [LESSON, bare], verified: {} }, noted: new Map(), today: dayOf('2027-01-10') });
  expect([report.stale, report.coming.map(({ item }) => item.id), report.withoutLaw]).toEqual([[], [LESSON.id], ['term:don-ton']]);
  expect(report.withoutItem).toContain('lkn-2011/d28');
  expect(report.withoutItem).not.toContain(TERM);
});

test('the note on a page tells the day and the first changes; the queue tells where the item is read', () => {
  const now = standing(LESSON, shortened, '2027-07-02');
  expect(staleNoteOf(now)).toMatchObject({ since: JULY, more: 0, changes: [{ provision: TERM, words: 'Điều 27 Luật Khiếu nại, sửa đổi từ 01/7/2027' }] });
  expect(staleNoteOf(standing(LESSON, register, '2027-07-02'))).toBeNull();
  const list = queueList([now, standing({ ...LESSON, id: 'rule:duty:accept', kind: 'rule', part: 'complaint' }, shortened, '2027-07-02')], 'stale', '', 1);
  expect([list.count, list.rows.map(({ href }) => href)]).toEqual([2, ['/bai-hoc/khieu-nai/thu-ly']]);
  expect(queueList([now], 'stale', 'question', 10)).toEqual({ rows: [], count: 0 });
});

describe('an edited register', () => {
  const differences = differencesOf(register, shortened);

  test('tells which provision reads otherwise from when, and which number changed', () => {
    expect(differences).toHaveLength(1);
    expect(differences[0]?.edits).toEqual([
      { kind: 'changed', at: dayOf('2026-07-01'), fields: [{ key: 'to', before: '–', after: '2027-07-01' }] },
      { kind: 'added', at: JULY, fields: [{ key: 'deadline.value', before: '7', after: '5' }] },
    ]);
    expect(differencesOf(register, register)).toEqual([]);
  });

  test('touches what rests on it from the first day of the new wording; at once where a wording was edited in its place', () => {
    const other = { ...LESSON, id: 'lesson:khac', rests: ['lkn-2011/d28'] };
    expect(touchedBy(differences, [LESSON, other])).toEqual([{ item: LESSON, from: JULY, because: ['Điều 27 Luật Khiếu nại'] }]);
    const inPlace = differencesOf(register, amended(TERM, (versions) => versions.map((version) => (version.to === null ? fiveDays(version) : version))));
    expect(touchedBy(inPlace, [LESSON]).map(({ from }) => from)).toEqual([null]);
  });

  test('tells a form and a year of the calendar that read otherwise', () => {
    const [form, ...forms] = register.forms;
    const [year = ''] = Object.keys(register.calendar.years);
    const { [year]: _gone, ...years } = register.calendar.years;
    const edited: LawRegister = { ...register, forms: form === undefined ? [] : [{ ...form, number: 'Mẫu số 99' }, ...forms], calendar: { years } };
    expect(differencesOf(register, edited).map(({ kind }) => kind)).toEqual(['form', 'calendar']);
  });

  test('changes the computed answers of exactly the draws that reach it', () => {
    const question: Question = {
      id: 'han',
      course: 'khieu-nai',
      kind: 'date',
      competence: 'time',
      provisions: [TERM],
      level: 1,
      ask: '{nhan}',
      vary: { nhan: { day: { from: '2027-06-29', to: '2027-07-02' } } },
      answer: { term: TERM, from: 'nhan' },
    };
    const [change] = answerChanges([question], createLawView(register), createLawView(shortened));
    expect(change).toEqual({ question: 'han', changed: 2, draws: 4, example: { drawn: '01/7/2027', before: '12/7/2027', after: '08/7/2027' } });
    expect(answerChanges([question], createLawView(register), createLawView(register))).toEqual([]);
  });
});
