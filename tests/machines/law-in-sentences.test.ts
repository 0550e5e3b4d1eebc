import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseOf, daysFrom, realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { all, fillIn, gradeRun, lawfulRun, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import { disputeCase } from '#tests/support/land-dispute-case.ts';
import { errorCatalogue } from '#simulations/grading/error-catalogue.ts';
import type { CatalogueError } from '#simulations/grading/error-catalogue.ts';
import { fillSentence } from '#simulations/grading/fill.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { isLawPlace, lawTold, termTold } from '#simulations/law/told.ts';
import type { Day } from '#simulations/law/types.ts';
import { procedures } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** Terms, counts and dates of the law stand in the register only: the sentences of rules name them, and say them as the law has them on the day. */

const register = realRegister();
const law = realLaw();
const errors = errorCatalogue(procedures);
const FIELDS = ['name', 'did', 'required', 'citizen', 'repair'] as const;
const sentences = errors.flatMap((error) => FIELDS.map((field) => ({ error, field, text: error.texts[field] })));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** For whoever verifies a procedure: why the law leaves something so, with the provisions and what they replaced. */
const FOR_AUTHORS = /\/intended\.vi\.ts$/;

/** Doubled work or waste, which no law counts. */
const NO_LAW_VALUES = ['bị đếm hai lần', 'nhận hai lần một việc', 'xử lý hai lần', 'Hai số, hai ngày nhận', 'Hai bản đề xuất'];

const NUMBER = 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi';
const UNIT = 'ngày|tháng|giờ|tuần|năm|lần|buổi|người|đại diện|thành viên|bản|tiêu chí|trường hợp';
/** "một ngày" may be any day, "một người" anybody; "một tháng" is a length. */
const COUNTED_ONE = 'một (?:ngày làm việc|tháng|giờ|tuần|năm|đại diện)';
const IN_WORDS = new RegExp(String.raw`(?<!\p{L})(?:(?:${NUMBER}) (?:${UNIT})|${COUNTED_ONE}|(?:lần|buổi) thứ (?:${NUMBER}|tư))(?!\p{L})`, 'iu');
/** A provision, an instrument or a form by its number. */
const REFERENCE = /(?<!\p{L})(?:Điều|khoản|điểm|Mẫu số|Nghị định|Thông tư) \d+[a-zđ]?(?:\/\d{4}\/[A-ZĐ-]+)?(?!\p{L})/giu;

function typedValues(text: string): string[] {
  const bare = NO_LAW_VALUES.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text.replace(/\{[^{}]*\}/g, '').replace(REFERENCE, ''));
  return /\d/.test(bare) || IN_WORDS.test(bare) ? [text] : [];
}

test('no sentence of a rule types a number, a term or a date of the law', () => {
  const names = procedures.flatMap(({ acts, duties, mapNames }) => [...Object.values(acts).map(({ label }) => label), ...duties.map(({ label }) => label), ...textsIn(mapNames)]);
  const told = [...sentences.map(({ text }) => text), ...names];
  expect(told.length).toBeGreaterThan(2000);
  expect([...new Set(told.flatMap(typedValues))]).toEqual([]);
});

test('no text that a procedure keeps for people types one, used or not', async () => {
  const folder = join(process.cwd(), 'simulations/procedures');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vi.ts') && !FOR_AUTHORS.test(name));
  expect(files.length).toBeGreaterThan(50);
  const modules = await Promise.all(files.map(async (file) => ({ file, module: (await import(join(folder, file))) as unknown })));
  expect(modules.flatMap(({ file, module }) => textsIn({ ...(module as object) }).flatMap(typedValues).map((text) => `${file}: ${text}`))).toEqual([]);
});

test.each([
  ['Trong 05 ngày làm việc phải gửi.', 1],
  ['Từ 01/7/2026 phải gửi.', 1],
  ['Trong bảy ngày phải gửi.', 1],
  ['Cử một hoặc hai đại diện.', 1],
  ['Giữ một năm.', 1],
  ['Vắng đến lần thứ hai thì thôi.', 1],
  ['Trong {term:lkn-2011/d27} theo khoản 1 Điều 11 phải gửi.', 0],
  ['Giấy ghi một ngày trước đó, người giải quyết lần hai không nhận.', 0],
])('a typed value is seen: %s', (text, count) => {
  expect(typedValues(text)).toHaveLength(count);
});

const CASE_PLACES = ['act', 'date', 'due', 'days', 'complainant', 'authority', 'form', 'given', 'wanted', 'missing', 'ground', 'competent'];

test('every place in a sentence is one that is filled: of the case, of the own term of a duty that has one, or of a provision of the register', () => {
  const faults = sentences.flatMap(({ error, field, text }) =>
    [...text.matchAll(/\{(\w+)(?::([^{}]+))?\}/g)].flatMap(([place, name = '', what]) => {
      const isKnown = isLawPlace(name)
        ? what === undefined
          ? name === 'term' && error.terms.length > 0
          : register.provisions.has(what.split('.')[0] ?? '') && (name === 'value') === what.includes('.')
        : what === undefined && CASE_PLACES.includes(name);
      return isKnown ? [] : [`${error.id} ${field}: ${place}`];
    }),
  );
  expect(faults).toEqual([]);
});

/** What falls away where the law of the day says nothing. */
const CLAUSE = /\[[^[\]]*\{(?:term|value|frequency)(?::[^{}]+)?\}[^[\]]*\]/g;

test('a clause in brackets names the law, and a name of a rule names nothing, because lists show it as it stands', () => {
  for (const { error, field, text } of sentences) {
    expect(text.replace(CLAUSE, ''), error.id).not.toMatch(/[[\]]/);
    if (field === 'name') expect(text, error.id).not.toMatch(/[{}[\]]/);
  }
});

const NOTHING = '∅';
const FIRST = dayOf('2024-02-01');
const LAST = dayOf('2027-12-31');
/** The days on which any wording changes, with the first: between them every day has the law of the one before. */
const days = [...new Set([FIRST, ...[...register.provisions.values()].flatMap(({ versions }) => versions.flatMap(({ from, to }) => [from, to ?? from]))])].filter((day) => day >= FIRST && day <= LAST).sort((a, b) => a - b);

const inForce = (id: string, day: Day): boolean => register.provisions.has(id) && law.provision(id, day) !== null;
const applies = ({ cites, terms }: CatalogueError, day: Day): boolean => cites.some((id) => inForce(id, day)) && (terms.length === 0 || terms.some((id) => inForce(id, day)));

test('what a sentence names of the law has words on every day from 2024 to 2027 on which its rule applies', () => {
  expect(days.length).toBeGreaterThan(5);
  const empty = new Set<string>();
  for (const day of days) {
    for (const { error, field, text } of sentences) {
      if (!text.includes('{') || !applies(error, day)) continue;
      const wordingOf = (id: string) => law.provision(id, day)?.version;
      const told = fillSentence(text.replace(CLAUSE, ''), (name, what) => {
        if (!isLawPlace(name)) return '…';
        return (what === undefined ? termTold(wordingOf, error.terms, {}) : lawTold(register, wordingOf, name, what)) || NOTHING;
      });
      if (told.includes(NOTHING)) empty.add(`${error.id} ${field} ${isoOf(day)}: ${told}`);
    }
  }
  expect([...empty]).toEqual([]);
});

function requiredOf(scenario: Scenario, id: string, ...steps: Damage[]): string | undefined {
  return gradeRun(scenario, all(...steps)(lawfulRun(scenario))).findings.find((finding) => finding.id === id)?.texts.required;
}

test('the same late acceptance is told by the law of the day on which the petition came', () => {
  const late = (received: string, on: string): string | undefined => requiredOf(caseOf(received), 'late:complaint.accepted:', putOff('complaint.accepted', on));
  expect(late('2026-06-01', '2026-06-22')).toContain('Hạn thụ lý là 10 ngày hoặc 10 ngày làm việc kể từ ngày nhận đơn, hết ngày 15/6/2026.');
  expect(late('2026-07-06', '2026-07-22')).toContain('Hạn thụ lý là 07 ngày làm việc kể từ ngày nhận đơn, hết ngày 15/7/2026.');
  expect(late('2026-06-24', '2026-07-22')).toContain('Hạn thụ lý là 10 ngày hoặc 10 ngày làm việc kể từ ngày nhận đơn, hết ngày 08/7/2026.');
});

test('the same schedule with too few days of the chair is told by the law of its day', () => {
  const few = (received: string): string | undefined =>
    requiredOf(caseOf(received, { reception: { visit: 'chair-day', chair: { nextDay: daysFrom(received, 24) } } }), 'content:enough-chair-days:', fillIn('reception.schedulePosted', { chairDays: 1 }));
  expect(few('2026-06-01')).toContain('ít nhất 01 ngày mỗi tuần');
  expect(few('2026-07-06')).toContain('ít nhất 02 ngày mỗi tháng');
});

test('a longer term of a remote place is the one that is told', () => {
  const late = (remote: boolean): string | undefined => requiredOf(disputeCase('2026-07-06', { dispute: { mediated: 'council' }, remote }), 'late:dispute.settled:', putOff('dispute.settled', '2026-11-02'));
  expect(late(false)).toBe('Cấp xã giải quyết tranh chấp không quá 45 ngày từ ngày thụ lý.');
  expect(late(true)).toBe('Cấp xã giải quyết tranh chấp không quá 55 ngày từ ngày thụ lý.');
});
