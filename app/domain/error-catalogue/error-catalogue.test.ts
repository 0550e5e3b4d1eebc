import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadLaw } from '#content/compile/law.ts';
import { errorCatalogue } from '#simulations/grading/error-catalogue.ts';
import { dayOf } from '#simulations/law/day.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { catalogueWords } from '../../messages/error-catalogue.ts';
import { ALL_PARTS, errorCatalogueView } from './error-catalogue.ts';

const register = loadLaw(join(process.cwd(), 'content/law')).register!;
const errors = errorCatalogue(procedures);
const NOW = dayOf('2026-08-03');
const view = errorCatalogueView(procedures, register, NOW, ALL_PARTS);
const entries = view.parts.flatMap((part) => part.entries);

const NOTED = z.record(z.string(), z.record(z.string(), z.strictObject({ name: z.string().min(3), errors: z.array(z.string()).min(1).optional(), why: z.string().min(20).optional() })));
const noted = NOTED.parse(JSON.parse(readFileSync('tests/fixtures/catalogue/ids.json', 'utf8')));
const rows = Object.entries(noted).flatMap(([notes, list]) => Object.entries(list).map(([id, row]) => ({ notes, id, ...row })));

test('every error that the research notes list is found by a rule, or the reason why not is written down', () => {
  expect(Object.fromEntries(Object.entries(noted).map(([notes, list]) => [notes, Object.keys(list).length]))).toEqual({ 'khieu-nai': 67, 'tiep-cong-dan': 69, 'to-cao': 86 });
  const ids = new Set(errors.map(({ id }) => id));
  const dangling = rows.flatMap(({ notes, id, errors: own = [] }) => own.filter((error) => !ids.has(error)).map((error) => `${notes} ${id}: ${error}`));
  expect(dangling).toEqual([]);
  for (const { id, errors: own, why } of rows) expect([own, why].filter((each) => each !== undefined), id).toHaveLength(1);
});

test('each error stands in the catalogue once, under a part that has a name', () => {
  expect(entries).toHaveLength(errors.length);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, label } of view.choices.filter((choice) => choice.id !== ALL_PARTS)) expect(label, id).toContain(catalogueWords.partNames[id]);
});

test('every entry has all its sentences, without a gap in them, and a provision to go to', () => {
  for (const { id, name, required, citizen, repair, basis } of entries) {
    for (const sentence of [name, required, citizen, repair]) {
      expect(sentence, id).not.toMatch(/[{}[\]]|undefined|  | [,.;]/);
      expect(sentence.length, id).toBeGreaterThan(4);
    }
    expect(basis.length, id).toBeGreaterThan(0);
  }
});

test('fatal errors are the rules of the greatest weight, and an open question only advises', () => {
  const fatal = errors.filter(({ sev }) => sev === 4).map(({ id }) => id);
  expect(entries.filter((entry) => entry.fatal).map(({ id }) => id)).toEqual(expect.arrayContaining(fatal));
  const open = errors.find((error) => error.open.length > 0)!;
  expect(entries.find(({ id }) => id === open.id)?.remark).toBe(catalogueWords.advised);
});

test('one part can be seen alone; a part that is none shows what there is to choose', () => {
  const alone = errorCatalogueView(procedures, register, NOW, 'denunciation');
  expect(alone.parts.map(({ id }) => id)).toEqual(['denunciation']);
  expect(alone.parts[0]?.entries).toHaveLength(errors.filter(({ part }) => part === 'denunciation').length);
  expect(errorCatalogueView(procedures, register, NOW, 'khong-co')).toMatchObject({ chosen: null, count: entries.length, parts: [] });
});

const requiredOn = (day: string, id: string): string | undefined =>
  errorCatalogueView(procedures, register, dayOf(day), ALL_PARTS).parts.flatMap((part) => part.entries).find((entry) => entry.id === id)?.required;

test('a sentence tells the law of the page’s day, each length that the term may have, and what a clause of a law to come does not add yet', () => {
  expect(requiredOn('2026-06-30', 'duty:complaint.accepted')).toContain('Hạn thụ lý là 10 ngày hoặc 10 ngày làm việc kể từ ngày nhận đơn');
  expect(requiredOn('2026-07-01', 'duty:complaint.accepted')).toContain('Hạn thụ lý là 07 ngày làm việc kể từ ngày nhận đơn');
  expect(requiredOn('2026-07-01', 'duty:dispute.settled')).toBe('Cấp xã giải quyết tranh chấp không quá 45 ngày (55 ngày ở vùng sâu, vùng xa, đi lại khó khăn) từ ngày thụ lý.');
  expect(requiredOn('2026-06-30', 'duty:invite')).toBe('Thời gian, địa điểm, nội dung đối thoại phải báo bằng văn bản cho các bên trước ngày đối thoại.');
  expect(requiredOn('2026-07-01', 'duty:invite')).toContain('trước ngày đối thoại; phải báo trước ít nhất 05 ngày.');
});

test('a rule whose law has ended, or is still to come, is told by the nearest wording', () => {
  expect(requiredOn('2027-12-31', 'duty:dispute.settled')).toContain('không quá 45 ngày');
  expect(requiredOn('2025-01-02', 'duty:test-connection')).toContain('chậm nhất 01 ngày làm việc trước ngày tiếp');
});
