import { describe, expect, test } from 'vitest';
import { filterDrafts, readDraftFilter } from './draft-filter.ts';

const row = (title: string, kind: 'case' | 'lesson' = 'case', state: 'draft' | 'published' = 'draft', author = 'Hà Thị Giảng') => ({ title, kind, state, author });
const rows = [row('Cái cổng ở đầu ngõ'), row('Bờ rào', 'lesson'), row('Cải tạo ao', 'case', 'published', 'Lò Văn Nhận')];
const found = (address: string) => filterDrafts(rows, readDraftFilter(new URLSearchParams(address))).map(({ title }) => title);

describe('the filter of drafts', () => {
  test('without anything asked for, everything is there in its order', () => expect(found('')).toEqual(rows.map(({ title }) => title)));
  test('words without marks find marked ones, and words with marks only their own', () => {
    expect(found('tim=cai')).toEqual(['Cái cổng ở đầu ngõ', 'Cải tạo ao']);
    expect(found('tim=cải')).toEqual(['Cải tạo ao']);
  });
  test('every word has to be there, in the title or in the name of the author', () => {
    expect(found('tim=ao+nhan')).toEqual(['Cải tạo ao']);
    expect(found('tim=cải+giang')).toEqual([]);
  });
  test('kind and state narrow it further; a value that there is not is as if nothing were chosen', () => {
    expect(found('loai=lesson')).toEqual(['Bờ rào']);
    expect(found('tinh-trang=published&loai=case')).toEqual(['Cải tạo ao']);
    expect(found('tinh-trang=xyz&loai=toString')).toHaveLength(3);
  });
  test('words typed in letters and marks apart are the same words', () => expect(found(`tim=${encodeURIComponent('cổng'.normalize('NFD'))}`)).toEqual(['Cái cổng ở đầu ngõ']));
});
