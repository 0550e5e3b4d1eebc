import { describe, expect, test } from 'vitest';
import type { Json } from '#simulations/procedures/case-event.ts';
import { caseOf } from '#tests/support/complaint-case.ts';
import { differenceOf, differenceOfTexts } from './difference.ts';
import { applyChanges, readDocument } from './document.ts';
import type { DraftChange } from './document.ts';
import { caseShape, nameOfPlace, nameOfValue } from './schema-names.ts';

const story = readDocument(JSON.stringify(caseOf('2026-08-03')));
const told = (...changes: DraftChange[]) => differenceOf(story, applyChanges(story, changes)).map(({ within, sentence }) => [...within, sentence].join(' › '));

describe('the difference between two versions of a case', () => {
  test('says nothing where nothing changed', () => expect(differenceOf(story, story)).toEqual([]));

  test('tells a day by its date, under the thing that it belongs to', () => {
    expect(told({ path: ['facts', 'petition', 'receivedOn'], value: '2026-08-04' })).toEqual(['Sự việc › Đơn › Ngày cơ quan nhận được: trước ghi “03/8/2026”, nay ghi “04/8/2026”.']);
  });

  test('tells a value of a fixed list in words, not by its code', () => {
    expect(told({ path: ['facts', 'petition', 'channel'], value: 'post' })).toEqual(['Sự việc › Đơn › Cách nhận đơn: trước ghi “mang đơn đến”, nay ghi “bưu chính”.']);
  });

  test('tells yes and no', () => {
    expect(told({ path: ['facts', 'petition', 'signed'], value: false })).toEqual(['Sự việc › Đơn › Có chữ ký hoặc điểm chỉ của người gửi: trước ghi “có”, nay ghi “không”.']);
  });

  test('tells people by their names, also where a fact points at them', () => {
    expect(told({ path: ['facts', 'complainant', 'person'], value: 'con' })).toEqual(['Sự việc › Người khiếu nại › Người gửi đơn: trước ghi “ông Nguyễn Văn Dân”, nay ghi “anh Nguyễn Văn Con”.']);
  });

  test('tells who was added with everything said of them, and who was taken out', () => {
    expect(told({ path: ['people', 5], value: { id: 'moi', name: 'Hoàng Thị Mới', address: 'chị', office: 'kế toán xã' } })).toEqual([
      'Thêm người: “chị Hoàng Thị Mới”.',
      'chị Hoàng Thị Mới › Họ và tên: nay ghi “Hoàng Thị Mới”.',
      'chị Hoàng Thị Mới › Cách gọi: nay ghi “chị”.',
      'chị Hoàng Thị Mới › Chức vụ, nếu là cán bộ: nay ghi “kế toán xã”.',
    ]);
    expect(told({ path: ['people', 4] })).toEqual(['Bỏ người: “bà Phạm Thị Bên”.']);
  });

  test('knows somebody who only moved to another place of the list', () => {
    const people = story['people'] as readonly Json[];
    expect(told({ path: ['people'], value: [...people].reverse() })).toEqual(['Người trong vụ việc: đổi thứ tự.']);
  });

  test('puts long texts below each other', () => {
    const long = 'Sáng thứ Hai, một người đàn ông đứng tuổi mang đơn đến phòng tiếp công dân và ngồi đợi rất lâu.';
    expect(differenceOf(story, applyChanges(story, [{ path: ['opening', 0], value: long }]))).toEqual([{ step: 'story', within: [], sentence: 'Lời mở đầu: viết lại.', before: 'Có người đến.', after: long }]);
  });

  test('counts each change to the part of the editor in which it is made', () => {
    const changes: DraftChange[] = [{ path: ['title'], value: 'Vụ khác' }, { path: ['people', 0, 'name'], value: 'Nông Văn Dân' }, { path: ['aims', 0], value: 'Đọc đơn' }];
    expect(differenceOf(story, applyChanges(story, changes)).map(({ step }) => step)).toEqual(['start', 'aims', 'people']);
  });
});

test('the difference of two texts tells the paragraphs that went and came', () => {
  expect(differenceOfTexts('Một.\n\nHai.', 'Một.\n\nBa.').map(({ sentence, before, after }) => [sentence, before ?? after])).toEqual([
    ['Bài học: bỏ một đoạn.', 'Hai.'],
    ['Bài học: viết thêm.', 'Ba.'],
  ]);
});

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  enum?: unknown[];
}

function* fields(node: Node, path: (string | number)[] = []): Generator<{ path: (string | number)[]; values: string[] }> {
  if (path.length > 0) yield { path, values: (node.enum ?? []).map(String) };
  for (const [key, child] of Object.entries(node.properties ?? {})) yield* fields(child, [...path, key]);
  if (node.items) yield* fields(node.items, [...path, 0]);
  for (const choice of node.anyOf ?? []) yield* fields(choice, path);
}

test('every field of the format and every value of its lists has Vietnamese words', () => {
  const known = [...fields(caseShape)].filter(({ path }) => !path.some((step) => ['format', 'id', 'variant'].includes(String(step))));
  expect(known.length).toBeGreaterThan(200);
  for (const { path, values } of known) {
    expect(nameOfPlace(path), path.join('.')).toMatch(/^\p{Lu}/u);
    expect(nameOfPlace(path), path.join('.')).not.toMatch(/people|YYYY|^Mã /);
    for (const value of values) expect(nameOfValue(path, value), `${path.join('.')} ${value}`).not.toMatch(/^[a-z]+[-.][a-zA-Z]+$|^(?:no|none|right|wrong|drunk|incites)$/);
  }
});
