import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { loadLaw } from './law.ts';
import { loadQuestions, questionNotes } from './questions.ts';
import { loadScenarios } from './scenarios.ts';

const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register);
const real = loadQuestions('content/questions', register, scenarios);
const misconceptions = JSON.stringify(real.bank.misconceptions);

/** What is wrong with a file of questions that stands beside the real misconceptions, as `line: message`. */
function faultsOf(text: string, named = misconceptions): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'questions-'));
  try {
    writeFileSync(join(dir, 'misconceptions.yaml'), named);
    writeFileSync(join(dir, 'khieu-nai.yaml'), text);
    return loadQuestions(dir, register, scenarios).faults.map(({ line, message }) => `${line}: ${message}`);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const DATE = `- id: kn-han
  kind: date
  competence: time
  provisions: [lkn-2011/d27]
  untouched: [oq-02, oq-04, oq-05]
  level: 1
  ask: "Nhận đơn ngày {nhan}."
  vary: {nhan: {day: {from: 2026-07-06, to: 2026-12-31, working: true}}}
  answer: {term: lkn-2011/d27, from: nhan}
  because: "{term}, đến {due}."
`;

const SINGLE = `- id: kn-chon
  kind: single
  competence: intake
  provisions: [lkn-2011/d2/k1]
  level: 2
  ask: "Đây là gì?"
  options:
    - {text: "Khiếu nại", right: true, because: "Đòi xem lại."}
    - {text: "Tố cáo", because: "Báo vi phạm.", misconception: nham-to-cao-voi-khieu-nai}
`;

const ORDER = `- id: kn-thu-tu
  kind: order
  competence: time
  provisions: [lkn-2011/d2/k1]
  level: 2
  ask: "Xếp thứ tự."
  order: {scenario: ao-ca-ven-song, acts: [complaint.settled, petition.registered, complaint.accepted]}
  because: "Thụ lý rồi mới giải quyết."
`;

test('well-formed questions have no fault', () => {
  expect(faultsOf(DATE + SINGLE + ORDER)).toEqual([]);
});

test('the bank that is shipped has no fault, and checking its folder says so', () => {
  expect(real.faults).toEqual([]);
  expect(checkContent('content/questions')).toEqual([]);
});

test.each([
  ['an unknown provision, with the nearest one', DATE.replace('[lkn-2011/d27]', '[lkn-2011/d277]'), '4: kn-han: Không có điều khoản “lkn-2011/d277” trong sổ đăng ký.'],
  ['an open question that is not kept clear of', DATE.replace(/ {2}untouched.*\n/, ''), '4: kn-han: “lkn-2011/d27” còn câu hỏi mở oq-02'],
  ['a placeholder that is not drawn', DATE.replace('đến {due}', 'đến {han}'), '10: kn-han: Chỗ thay “{han}” không được rút thăm.'],
  ['a drawn name that nothing uses', DATE.replace('vary: {nhan', 'vary: {xa: {pick: [a, b]}, nhan'), 'kn-han: “xa” được rút thăm mà không dùng ở đâu.'],
  ['days before the law', DATE.replace('from: 2026-07-06', 'from: 2012-06-01').replace(', working: true', ''), 'kn-han: Ngày 01/6/2012 có trước khi “lkn-2011/d27” có hiệu lực'],
  ['days without calendar', DATE.replace('to: 2026-12-31', 'to: 2031-12-31'), 'kn-han: Lịch nghỉ chưa có năm 2028.'],
  ['a count that leaves the calendar', DATE.replace('to: 2026-12-31', 'to: 2027-12-31'), 'hạn chạm năm 2028 chưa có lịch nghỉ.'],
  ['a longer term that the law does not have', DATE.replace('from: nhan}\n', 'from: nhan, extended: true}\n'), 'kn-han: “lkn-2011/d27” không có hạn dài.'],
  ['a provision without a term', DATE.replaceAll('lkn-2011/d27', 'lkn-2011/d2/k1'), '“lkn-2011/d2/k1” không nêu thời hạn nào'],
  ['an unknown misconception', SINGLE.replace('nham-to-cao-voi-khieu-nai', 'nham-to-cao-voi-khieu-nay'), '9: kn-chon: Không có chỗ hiểu lầm “nham-to-cao-voi-khieu-nay”.'],
  ['a wrong option without misconception', SINGLE.replace(', misconception: nham-to-cao-voi-khieu-nai', ''), '9: kn-chon: Phương án sai phải gọi tên chỗ hiểu lầm'],
  ['two equal options', SINGLE.replace('"Tố cáo"', '"khiếu nại."'), '9: kn-chon: Hai phương án giống nhau.'],
  ['no right option', SINGLE.replace('right: true, ', 'misconception: luat-cu, '), '7: kn-chon: Câu chọn một phải có đúng một phương án đúng, đang có 0.'],
  ['an unknown scenario', ORDER.replace('ao-ca-ven-song', 'ao-ca'), '7: kn-thu-tu: Không có tình huống “ao-ca”.'],
  ['an act that the lawful run does not hold', ORDER.replace('complaint.settled', 'complaint.withdrawn'), '7: kn-thu-tu: Đường đúng luật của “ao-ca-ven-song” không có việc: complaint.withdrawn.'],
  ['a wording that was not read', SINGLE.replace('lkn-2011/d2/k1', unsure()), 'chưa đọc nguyên văn'],
  ['an unknown kind', SINGLE.replace('kind: single', 'kind: sngle'), 'kn-chon: Loại câu “kind” là một trong'],
  ['the same id twice', SINGLE + SINGLE, '10: kn-chon: Mã này đã có ở khieu-nai.yaml:1.'],
])('%s is told with its line', (_what, text, message) => {
  expect(faultsOf(text).join('\n')).toContain(message);
});

/** A provision whose only wording is not known for sure, and that no open question touches. */
function unsure(): string {
  const found = [...(register?.provisions.values() ?? [])].find(({ versions, open }) => open.length === 0 && versions.length === 1 && versions[0]?.to === null && versions[0].confidence !== 'read');
  if (found === undefined) throw new Error('the register holds no unsure wording any more');
  return found.id;
}

test.each(['Tưởng ký là xong', 'Cho rằng ký là xong', 'coi ký là xong', 'Coi ký là xong.'])('a misconception called “%s” does not fit after “nếu”', (name) => {
  const named = JSON.stringify([...real.bank.misconceptions, { id: 'ky-la-xong', name, why: 'Còn phải gửi.' }]);
  expect(faultsOf(SINGLE, named).join('\n')).toContain('Gọi tên điều làm sai');
});

test('steps that the law lets go either way are no question about order', () => {
  const free = ORDER.replace('complaint.accepted]', 'complaint.accepted, complaint.assigned, paper.sent]');
  expect(faultsOf(free).length).toBeGreaterThan(0);
});

test('a question that no lesson asks is noted with its line, and is no fault', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    mkdirSync(join(content, 'questions'));
    mkdirSync(join(content, 'courses/khieu-nai'), { recursive: true });
    writeFileSync(join(content, 'questions/khieu-nai.yaml'), DATE + SINGLE);
    writeFileSync(join(content, 'courses/khieu-nai/01-bai.mdx'), 'Chữ.\n\n<Question id="kn-han"/>\n');
    expect(questionNotes(content)).toMatchObject([{ file: 'questions/khieu-nai.yaml', line: 11, message: 'kn-chon: chưa bài học nào hỏi câu này.' }]);
  } finally {
    rmSync(content, { recursive: true });
  }
});
