import { describe, expect, test } from 'vitest';
import type { Json } from '#simulations/procedures/case-event.ts';
import { builtDraft, builtIds, changedDraft } from '#tests/support/built-drafts.ts';
import { realRegister } from '#tests/support/complaint-case.ts';
import type { DraftPath } from '../domain/authoring/document.ts';
import { readDraftCase } from './read-draft-case.ts';

const register = realRegister();
const whole = builtDraft('dat-vuon-bai-sa');

test.each(builtIds)('the built case %s read as a draft has no fault', (id) => {
  const { scenario, readable, faults } = readDraftCase(builtDraft(id), register);
  expect(faults).toEqual([]);
  expect(scenario?.id).toBe(id);
  expect(readable).toEqual(scenario);
});

interface Damage {
  what: string;
  path: DraftPath;
  value?: Json;
  place?: DraftPath;
  step: string;
  text: RegExp;
}

const DAMAGES: readonly Damage[] = [
  { what: 'no title', path: ['title'], step: 'start', text: /^Chưa ghi “Tên tình huống”\.$/ },
  { what: 'a person without a name', path: ['people', 1, 'name'], value: '', step: 'people', text: /^Chưa ghi “Người trong vụ việc, dòng 2: Họ và tên”\.$/ },
  { what: 'a day that is on no calendar', path: ['opensOn'], value: '2026-02-30', step: 'start', text: /không có trên lịch/ },
  { what: 'a last day before the first', path: ['closesOn'], value: '2026-01-05', step: 'start', text: /Ngày cuối của ca .* lại trước ngày mở ca/ },
  { what: 'a telephone number', path: ['opening', 0], value: 'Bà Hiên gọi từ số 0912 345 678.', step: 'story', text: /số điện thoại trông như thật.*hư cấu/ },
  { what: 'a number of an identity card', path: ['people', 0, 'about'], value: 'số 001088012345', step: 'people', text: /số căn cước/ },
  { what: 'a respondent who is nobody', path: ['facts', 'respondent'], value: 'khong-ai', step: 'facts', text: /^“Người bị khiếu nại”: không còn người đã chọn\. Thêm người ấy ở phần Người, hoặc chọn người khác\.$/ },
  { what: 'a paper that is nowhere', path: ['papers', 0], step: 'sources', place: ['discoveries', 0, 'found', 0, 'read'], text: /Đọc giấy nào”: không còn giấy đã chọn/ },
  { what: 'no word of what is wanted', path: ['facts', 'petition', 'contents', 0, 'demand'], step: 'facts', text: /^Chưa chọn “Các nội dung của đơn, dòng 1: Người gửi muốn gì”\.$/ },
  { what: 'a decision nobody speaks of', path: ['facts', 'petition', 'contents', 0, 'matter'], step: 'facts', place: ['facts', 'petition', 'contents', 0, 'demand'], text: /không nói là cái nào/ },
  { what: 'nothing to be found out', path: ['discoveries'], value: [], step: 'sources', place: ['facts', 'petition', 'receivedOn'], text: /Sự việc “Ngày cơ quan nhận được đơn” có ảnh hưởng đến cách xử lý mà không có cách nào tìm ra\. Ở phần Cách tìm ra, thêm một điều/ },
  { what: 'an answer', path: ['dap_an'], value: 'thụ lý', step: 'start', text: /không bao giờ nêu đáp án/ },
  { what: 'an event of no name', path: ['happenings', 0, 'when'], value: { after: 'khong.co' }, step: 'story', place: ['happenings', 0, 'when', 'after'], text: /Không có việc nào.*Chọn một việc trong danh sách/ },
];

test.each(DAMAGES)('a draft with $what is told with its place, its part of the editor and a remedy', ({ path, value, place = path, step, text }) => {
  const { scenario, faults } = readDraftCase(changedDraft(whole, path, value), register);
  expect(scenario).toBeNull();
  const told = faults.find((fault) => text.test(fault.text));
  expect(told, JSON.stringify(faults, null, 1)).toMatchObject({ place, step, severity: 'blocks' });
});

/** What only somebody who writes files would say. */
const OF_FILES = /\p{Ll}\p{Lu}|[a-z]\.[a-z]|\b(?:true|false|null|undefined|facts|discoveries|people|happenings)\b|[{}[\]]|YYYY|README|thụt vào/u;

function placesOf(value: Json, path: DraftPath = []): DraftPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((item: Json, at) => placesOf(item, [...path, at])) : Object.entries(value).map(([key, item]) => placesOf(item, [...path, key]));
  return [...(path.length === 0 ? [] : [path]), ...inner.flat()];
}

test.each(['dat-vuon-bai-sa', 'rut-don-quy-duong', 'mat-bang-ven-kenh', 'so-lieu-quy-ba', 'ranh-vuon-xom-bua', 'bon-dieu-mot-to-giay', 'phong-tiep-tu-ban-xa'])(
  'whatever is taken out of %s or left empty, nothing is thrown, and nobody reads the words of files',
  (id) => {
    const draft = builtDraft(id);
    const told = placesOf(draft).flatMap((path) => [undefined, ''].flatMap((value) => readDraftCase(changedDraft(draft, path, value), register).faults));
    expect(told.length).toBeGreaterThan(100);
    expect([...new Set(told.flatMap(({ text }) => (OF_FILES.test(text) ? [text] : [])))]).toEqual([]);
    expect(told.filter(({ place, step }) => place.length > 0 && step === 'start').map(({ place }) => place[0])).not.toContain('facts');
  },
);

describe('a draft that is still being written', () => {
  const facts = { facts: whole['facts'] ?? {} };

  test('is read by the law as soon as its facts stand, whatever else is missing', () => {
    const { scenario, readable, faults } = readDraftCase(facts, register);
    expect(scenario).toBeNull();
    expect(readable?.facts.petition.receivedOn).toBe('2026-08-03');
    expect(faults.map(({ text }) => text).join('\n')).not.toContain('không còn');
    expect(new Set(faults.map(({ step }) => step))).toEqual(new Set(['start', 'people', 'story', 'aims']));
  });

  test('is told of facts that contradict each other before the rest is written', () => {
    const told = readDraftCase(changedDraft(changedDraft(whole, ['title'], undefined), ['facts', 'matters', 0, 'madeOn'], '2026-07-30'), register).faults.map(({ place }) => place.join('.'));
    expect(told).toEqual(['title', 'facts.matters.0.knownOn']);
  });

  test('keeps the rows that are whole where another is not', () => {
    const { readable } = readDraftCase(changedDraft(whole, ['happenings', 0, 'when'], undefined), register);
    expect(readable?.happenings.length).toBe(((whole['happenings'] ?? []) as Json[]).length - 1);
  });

  test.each([
    ['a text of the facts that no rule reads', ['facts', 'petition', 'contents', 0, 'gist'], undefined],
    ['something that no case has', ['dap_an'], 'thụ lý'],
    ['a value of another kind', ['minutes'], 'nửa giờ'],
  ] as const)('has its law whatever becomes of %s', (_what, path, value) => {
    const { scenario, readable } = readDraftCase(changedDraft(whole, path, value), register);
    expect(scenario).toBeNull();
    expect(readable?.facts.matters).toEqual(readDraftCase(whole, register).scenario?.facts.matters);
  });

  test('has no law while a fact cannot be read: of a fact nothing is guessed', () => {
    expect(readDraftCase(changedDraft(whole, ['facts', 'matters', 0, 'madeBy'], undefined), register).readable).toBeNull();
  });

  test.each([null, [], 'chữ', 7, {}, { facts: null }, { facts: { petition: { receivedOn: '2026-02-31' } } }])('may be anything at all: %j is told in words', (document) => {
    const { scenario, readable, faults } = readDraftCase(document, register);
    expect([scenario, readable]).toEqual([null, null]);
    expect(faults.length).toBeGreaterThan(0);
  });
});

describe('what a row is called', () => {
  const told = (draft: Record<string, Json>) => readDraftCase(draft, register).faults.map(({ text }) => text);

  test('is its name, not its id', () => {
    expect(told(changedDraft(whole, ['facts', 'petition', 'contents', 0, 'matter'], undefined)).join()).toContain('Nội dung “Tính thêm 40 m² đất vườn');
    expect(told(changedDraft(whole, ['discoveries'], [])).filter((text) => /“[a-z]+(?:-[a-z]+)*”/.test(text))).toEqual([]);
  });

  test('whoever is taken out of a case is told at every place that names that person, and nothing breaks', () => {
    for (const id of ['dat-vuon-bai-sa', 'don-to-chu-tich', 'ranh-vuon-xom-bua']) {
      const draft = builtDraft(id);
      const people = draft['people'] as Json[];
      const gone = people.map((_, index) => readDraftCase(changedDraft(draft, ['people', index], undefined), register));
      expect(gone.every(({ scenario }) => scenario === null || scenario.people.length === people.length - 1)).toBe(true);
      expect(gone.flatMap(({ faults }) => faults).filter(({ text }) => /không còn/i.test(text) && !/^“[^”]+”: không còn/.test(text))).toEqual([]);
      expect(gone.filter(({ faults }) => faults.some(({ text }) => text.includes('không còn người đã chọn'))).length).toBeGreaterThan(1);
    }
  });
});
