import { expect, test } from 'vitest';
import { editDistance, readMergedCommunes } from './commune-names.ts';
import { draftRoster, MOST_ON_ROSTER, roleOfPosition } from './roster.ts';
import type { RosterSurroundings } from './roster.ts';
import { sheetOfText, textOfSheet } from './roster-sheet.ts';

const AROUND: RosterSurroundings = { communes: ['Bãi Sa', 'Cồn Lau', 'Ninh Bến'], merged: [{ former: 'Bãi Sa Thượng', present: 'Bãi Sa' }], listed: [], mendCommunes: false };

function draft(text: string, over: Partial<RosterSurroundings> = {}) {
  return draftRoster(sheetOfText(text), { ...AROUND, ...over });
}
const notesOf = (text: string, over: Partial<RosterSurroundings> = {}) => draft(text, over).rows.map(({ notes }) => notes);

test('cells that were copied from Excel come in by their headings, whatever stands above them; zeros that lead are kept', () => {
  const { rows, headed, adds } = draft('DANH SÁCH HỌC VIÊN\n\nSTT\tHọ và tên\tChức vụ\tĐơn vị\tSĐT\n1\tVi Thị Hạnh\tCông chức Tư pháp - Hộ tịch\tUBND xã Bãi Sa\t0912 000 111\n\n2\tLò Văn Học\tTrưởng Công an xã\tCồn Lau\t\n');
  expect({ headed, adds }).toEqual({ headed: true, adds: 2 });
  expect(rows).toEqual([
    { line: 4, name: 'Vi Thị Hạnh', commune: 'Bãi Sa', position: 'Công chức Tư pháp - Hộ tịch', role: 'justice-officer', phone: '0912000111', notes: [], adds: true },
    { line: 6, name: 'Lò Văn Học', commune: 'Cồn Lau', position: 'Trưởng Công an xã', role: 'police', phone: null, notes: [], adds: true },
  ]);
});

test('a list without headings is read in the usual order, behind running numbers where it has them', () => {
  expect(draft('Vi Thị Hạnh;Bãi Sa;Chủ tịch').rows[0]).toMatchObject({ name: 'Vi Thị Hạnh', commune: 'Bãi Sa', role: 'chair' });
  expect(draft('1\tVi Thị Hạnh\tBãi Sa\n2\tLò Văn Học\tCồn Lau').rows.map(({ name }) => name)).toEqual(['Vi Thị Hạnh', 'Lò Văn Học']);
  expect(draft('Họ và tên đệm,Tên,Xã\nVi Thị,Hạnh,"Bãi Sa"').rows[0]).toMatchObject({ name: 'Vi Thị Hạnh', commune: 'Bãi Sa', line: 2 });
});

test('quotes hold delimiters, quotes and line ends, and rows keep the number of the line that they begin on', () => {
  const sheet = sheetOfText('\uFEFFHọ và tên,Chức vụ\r\n"Vi Thị ""Hạnh""","Tư pháp,\nhộ tịch"\r\nLò Văn Học,');
  expect(sheet.rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([[1, 'Họ và tên', 'Chức vụ'], [2, 'Vi Thị "Hạnh"', 'Tư pháp,\nhộ tịch'], [4, 'Lò Văn Học', '']]);
  expect(textOfSheet(sheet)).toBe('Họ và tên\tChức vụ\nVi Thị "Hạnh"\tTư pháp, hộ tịch\n\nLò Văn Học\t');
});

test('what keeps a list from being taken is told at its row: no name, no name but something else, formulas, letters of another age', () => {
  const text = ['Họ và tên\tĐơn vị', '\tBãi Sa', '=CONCAT(A1)\tBãi Sa', '12345\tBãi Sa', 'NguyÔn V¨n An\tBãi Sa', 'Vi Thị Hạnh\tBãi Sa'].join('\n');
  const found = draft(text);
  expect(found.rows.map(({ notes }) => notes.map(({ kind }) => kind))).toEqual([['missing-name'], ['formula-text'], ['not-a-name'], ['garbled'], []]);
  expect(found).toMatchObject({ faulty: 4, adds: 1 });
});

test('the same person twice counts once, two people of one name are two, and who is listed already is not added', () => {
  const text = 'Họ và tên,Đơn vị,SĐT\nVi Thị Hạnh,Bãi Sa,0912000111\nvi thị  hạnh,Xã Bãi Sa,\nVi Thị Hạnh,Cồn Lau,\nLò Văn Học,Cồn Lau,';
  const found = draft(text, { listed: [{ name: 'Lò Văn Học', commune: 'Cồn Lau', phone: null }] });
  expect(found.rows.map(({ notes }) => notes)).toEqual([[], [{ kind: 'twice', line: 2 }], [{ kind: 'same-name', line: 2 }], [{ kind: 'listed' }]]);
  expect(found).toMatchObject({ faulty: 0, adds: 2 });
});

test('a commune is known without "xã", a merged one is written by its new name, a mistyped one is asked about or mended, another stays as it is', () => {
  const text = 'Họ và tên\tXã\nA Một\tphường Ninh Bến\nA Hai\tBãi Sa Thượng\nA Ba\tConn Lau\nA Năm\tXã Còn Lau\nA Bốn\tĐồng Vọng';
  expect(notesOf(text)).toEqual([[], [{ kind: 'commune-merged', into: 'Bãi Sa' }], [{ kind: 'commune-unknown', like: 'Cồn Lau', taken: false }], [{ kind: 'commune-unknown', like: 'Cồn Lau', taken: false }], [{ kind: 'commune-unknown', like: null, taken: false }]]);
  expect(draft(text).rows.map(({ commune }) => commune)).toEqual(['Ninh Bến', 'Bãi Sa', 'Conn Lau', 'Xã Còn Lau', 'Đồng Vọng']);
  expect(draft(text, { mendCommunes: true }).rows[2]).toMatchObject({ commune: 'Cồn Lau', notes: [{ kind: 'commune-unknown', like: 'Cồn Lau', taken: true }] });
  expect(notesOf(text, { communes: [] })[4]).toEqual([]);
});

test('a phone number that lost its zero gets it back, and one that is none is kept and doubted', () => {
  const found = draft('Họ và tên\tSĐT\nA Một\t912000111\nA Hai\t+84 912 000 112\nA Ba\t12');
  expect(found.rows.map(({ phone, notes }) => [phone, notes])).toEqual([['0912000111', [{ kind: 'zero-put-back', phone: '0912000111' }]], ['0912000112', []], ['12', [{ kind: 'phone-odd' }]]]);
});

test('an empty list and one that is too long are told as a whole', () => {
  expect(draft('Họ và tên\tXã\n\t\n')).toMatchObject({ whole: 'empty', adds: 0 });
  expect(draft(Array.from({ length: MOST_ON_ROSTER + 1 }, (_, index) => `Người A${index}`).join('\n'))).toMatchObject({ whole: 'too-many', adds: 0 });
});

test.each([
  ['Chủ tịch Ủy ban Mặt trận Tổ quốc xã', 'front'],
  ['Phó Chủ tịch UBND xã', 'chair'],
  ['Tổ trưởng tổ hòa giải', 'mediator-head'],
  ['Công chức Địa chính - xây dựng', 'land-officer'],
  ['Văn phòng - Thống kê', 'clerk'],
  ['Kế toán', null],
])('whoever is called "%s" sits at the desk of %s', (position, role) => {
  expect(roleOfPosition(position)).toBe(role);
});

test('former communes are read line by line, and lines that say no merger are named', () => {
  expect(readMergedCommunes('A Thượng, A Hạ = A\n\nsai\nB= ')).toEqual({ merged: [{ former: 'A Thượng', present: 'A' }, { former: 'A Hạ', present: 'A' }], wrong: [3, 4] });
});

test('the distance of two words is the letters that must change', () => {
  expect([editDistance('con lau', 'conn lau'), editDistance('', 'abc'), editDistance('kitten', 'sitting')]).toEqual([1, 3, 3]);
});
