import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LawRegister } from '#simulations/law/types.ts';
import { loadScenarios, readScenario } from './scenarios.ts';

const GOOD = readFileSync('content/scenarios/so-do-cho-dinh-chinh/scenario.yaml', 'utf8');
const FOLDER = 'so-do-cho-dinh-chinh';

/** A register that knows the calendar of one year and nothing else. */
const REGISTER: LawRegister = {
  version: 'test',
  asOf: 0,
  instruments: new Map(),
  provisions: new Map(),
  forms: [],
  calendar: { years: { '2026': { daysOff: new Map(), makeUpSaturdays: new Set() } } },
  countingRules: new Map(),
  openQuestions: new Map(),
};

interface Broken {
  what: string;
  /** Text of the good file, and what stands there instead. */
  change: [string, string];
  /** The fault stands on the first line that contains this. */
  at: string;
  message: RegExp;
  remedy?: RegExp;
}

const BROKEN: Broken[] = [
  { what: 'an answer in plain words', change: ['difficulty: dễ', 'difficulty: dễ\nanswer: hướng dẫn'], at: 'answer:', message: /“answer” nói trước cách làm đúng/, remedy: /Xóa mục này/ },
  { what: 'an answer in Vietnamese', change: ['      - id: tra-ho-so', '      - id: tra-ho-so\n        dap_an: khiếu nại'], at: 'dap_an', message: /“dap_an” nói trước cách làm đúng/ },
  { what: 'the right path', change: ['happenings:', 'correctPath: []\nhappenings:'], at: 'correctPath', message: /nói trước cách làm đúng/ },
  { what: 'the class of a content', change: ['        demand: review', '        demand: review\n        class: complaint'], at: 'class: complaint', message: /“class” nói trước cách làm đúng/ },
  { what: 'a score', change: ['minutes: 20', 'minutes: 20\nscore: 100'], at: 'score:', message: /“score” nói trước cách làm đúng/ },
  { what: 'an unknown key', change: ['summary: >-', 'sumary: x\nsummary: >-'], at: 'sumary', message: /Không có mục nào tên “sumary”/, remedy: /Có phải “summary” không/ },
  { what: 'an unknown key deep inside', change: ['      madeOn: 2026-09-14', '      madeOn: 2026-09-14\n      signedBy: x'], at: 'signedBy', message: /“signedBy” trong “facts\.matters\[1\]”/, remedy: /madeBy/ },
  { what: 'a missing key', change: ['title: Một chữ trong sổ\n', ''], at: 'format: 1', message: /Thiếu mục “title”/ },
  { what: 'a missing key deep inside', change: ['      knownOn: 2026-09-18\n', ''], at: '    - id: thong-bao\n      kind', message: /Thiếu mục “facts\.matters\[1\]\.knownOn”/, remedy: /nhận được hoặc biết được/ },
  { what: 'a value outside the list', change: ['madeBy: land-registration-office', 'madeBy: land-registration-ofice'], at: 'land-registration-ofice', message: /không nhận giá trị “land-registration-ofice”/, remedy: /Có phải “land-registration-office”/ },
  { what: 'a wrong difficulty', change: ['difficulty: dễ', 'difficulty: de'], at: 'difficulty', message: /không nhận giá trị “de”/, remedy: /dễ, vừa, khó/ },
  { what: 'a number instead of words', change: ['title: Một chữ trong sổ', 'title: 12'], at: 'title: 12', message: /“title” phải là một đoạn chữ, đang là số/ },
  { what: 'words instead of a number', change: ['minutes: 20', 'minutes: hai mươi'], at: 'minutes', message: /“minutes” phải là một số/ },
  { what: 'a fraction', change: ['minutes: 20', 'minutes: 20.5'], at: 'minutes', message: /số nguyên/ },
  { what: 'too few minutes', change: ['minutes: 20', 'minutes: 2'], at: 'minutes', message: /phải từ 5 trở lên/ },
  { what: 'an empty text', change: ['title: Một chữ trong sổ', "title: ''"], at: 'title', message: /“title” đang bỏ trống/ },
  { what: 'a list instead of a text', change: ['title: Một chữ trong sổ', 'title: [a]'], at: 'title', message: /đang là một danh sách/ },
  { what: 'an empty list of people', change: ['people:\n  - id: suu', 'people: []\npeople2:\n  - id: suu'], at: 'people: []', message: /“people” cần ít nhất 1 dòng/ },
  { what: 'a date that does not exist', change: ['closesOn: 2026-11-06', 'closesOn: 2026-11-31'], at: 'closesOn', message: /“2026-11-31”.*không có trên lịch/ },
  { what: 'a date the Vietnamese way', change: ['closesOn: 2026-11-06', 'closesOn: 06/11/2026'], at: 'closesOn', message: /YYYY-MM-DD/ },
  { what: 'a slug with marks', change: ['id: so-do-cho-dinh-chinh', 'id: sổ-đỏ'], at: 'id: sổ-đỏ', message: /chữ thường không dấu/ },
  { what: 'a way of finding that does not exist', change: ['      - read: don\n      - ask: suu\n        says: “Tôi chỉ', '      - guess: don\n      - ask: suu\n        says: “Tôi chỉ'], at: '- guess', message: /không đúng dạng nào/, remedy: /read: … .*ask: …, says: … .*consult: …/ },
  { what: 'an answer without words', change: ['      - consult: mot-cua\n        shows', '      - consult: mot-cua\n        show'], at: 'show:', message: /Không có mục nào tên “show”/, remedy: /Có phải “shows”/ },
  { what: 'an id that differs from the folder', change: ['id: so-do-cho-dinh-chinh', 'id: so-do'], at: 'id: so-do', message: /khác tên thư mục/ },
  { what: 'an unknown person', change: ['    person: suu', '    person: suuu'], at: 'person: suuu', message: /Không có người nào mang mã “suuu”/, remedy: /Có phải “suu”/ },
  { what: 'an unknown respondent', change: ['respondent: nguong', 'respondent: ai-do'], at: 'respondent', message: /Không có người nào mang mã “ai-do”/ },
  { what: 'an unknown matter', change: ['        matter: thong-bao', '        matter: thong-cao'], at: 'matter: thong-cao', message: /quyết định, hành vi nào mang mã “thong-cao”/ },
  { what: 'an unknown paper', change: ['      - read: thong-bao', '      - read: thong-baoo'], at: 'read: thong-baoo', message: /Không có giấy nào mang mã “thong-baoo”/ },
  { what: 'an unknown source', change: ['      - consult: mot-cua', '      - consult: hai-cua'], at: 'consult: hai-cua', message: /Không có nguồn tra cứu nào mang mã “hai-cua”/ },
  { what: 'an unknown speaker', change: ['  - to: settled\n    who: nguong', '  - to: settled\n    who: vo-danh'], at: 'who: vo-danh', message: /mã “vo-danh”/ },
  { what: 'an unknown event', change: ['unless: complainant.guided', 'unless: complainant.guide'], at: 'unless', message: /Không có việc nào tên “complainant.guide”/, remedy: /complainant\.guided/ },
  { what: 'two people with one id', change: ['  - id: huyen', '  - id: suu'], at: '  - id: suu\n    name: Thạch', message: /Mã người “suu” đã dùng/ },
  { what: 'a person with the id of an office', change: ['  - id: vang', '  - id: police'], at: 'id: police', message: /là mã của cơ quan/ },
  { what: 'a review of nothing', change: ['        matter: thong-bao\n', ''], at: 'demand: review', message: /không nói là cái nào/ },
  { what: 'a report against nobody', change: ['demand: review', 'demand: report-violation'], at: 'demand: report-violation', message: /báo vi phạm mà không nói của ai/ },
  { what: 'a forwarded petition from nowhere', change: ['channel: in-person', 'channel: forwarded'], at: 'channel: forwarded', message: /không nói nơi nào/ },
  { what: 'known before it was made', change: ['knownOn: 2026-09-18', 'knownOn: 2026-09-01'], at: 'knownOn', message: /\(01\/09\/2026\) lại trước .*\(14\/09\/2026\)/ },
  { what: 'closing before opening', change: ['closesOn: 2026-11-06', 'closesOn: 2026-10-01'], at: 'closesOn', message: /Ngày cuối của ca \(01\/10\/2026\) lại trước ngày mở ca/ },
  { what: 'received before the case opens', change: ['receivedOn: 2026-10-05', 'receivedOn: 2026-10-02'], at: 'receivedOn', message: /Ngày nhận đơn \(02\/10\/2026\) lại trước ngày mở ca/ },
  { what: 'received after the case ends', change: ['receivedOn: 2026-10-05', 'receivedOn: 2026-11-09'], at: 'receivedOn', message: /lại sau ngày cuối của ca/ },
  { what: 'known after the complaint', change: ['knownOn: 2026-09-18', 'knownOn: 2026-10-08'], at: 'knownOn', message: /lại sau ngày nhận đơn/ },
  { what: 'a happening outside the case', change: ['when: { day: 2026-10-09 }', 'when: { day: 2027-01-09 }'], at: 'when', message: /Ngày xảy ra .* lại sau ngày cuối của ca/ },
  { what: 'an obstacle that ends before it begins', change: ['    person: suu', '    person: suu\n    obstacles: [{ kind: illness, from: 2026-09-20, to: 2026-09-20, proven: true, what: ốm }]'], at: 'obstacles', message: /Trở ngại hết/ },
  { what: 'a fact path that does not exist', change: ['facts: [matters.thong-bao.knownOn]', 'facts: [matters.thong-bao.knownOnn]'], at: 'knownOnn', message: /Không có sự việc nào ở đường dẫn “matters\.thong-bao\.knownOnn”/, remedy: /Có phải “knownOn”/ },
  { what: 'a fact path through an unknown matter', change: ['facts: [matters.thong-bao.knownOn]', 'facts: [matters.la.knownOn]'], at: 'matters.la', message: /đường dẫn “matters\.la\.knownOn”/, remedy: /thong-bao/ },
  { what: 'a date nobody can find', change: ['facts: [matters.thong-bao.knownOn]', 'facts: [matters.thong-bao.number]'], at: '      knownOn', message: /“matters\.thong-bao\.knownOn”.*không có cách nào tìm ra/ },
  { what: 'a court case nobody can find', change: ['      knownOn: 2026-09-18', '      knownOn: 2026-09-18\n      court: accepted'], at: 'court: accepted', message: /“matters\.thong-bao\.court”.*không có cách nào tìm ra/ },
  { what: 'an obstacle nobody can find', change: ['    person: suu', '    person: suu\n    obstacles: [{ kind: illness, from: 2026-09-20, to: 2026-09-25, proven: true, what: ốm }]'], at: 'obstacles', message: /“complainant\.obstacles\.0”.*không có cách nào tìm ra/ },
  { what: 'a paper that never comes', change: ['    issuer: TRUNG TÂM', '    onDesk: false\n    issuer: TRUNG TÂM'], at: 'onDesk: false', message: /không có cách nào đưa nó ra/ },
  { what: 'an identity number', change: ['Sai mỗi cái dấu.”', 'Căn cước 001234567890.”'], at: '001234567890', message: /số căn cước/ },
  { what: 'a telephone number', change: ['Sai mỗi cái dấu.”', 'Gọi 0912 345 678 nhé.”'], at: '0912 345 678', message: /số điện thoại/ },
  { what: 'an e-mail address', change: ['Sai mỗi cái dấu.”', 'Gửi vao.ten@xa.gov.vn nhé.”'], at: 'vao.ten@xa', message: /thư điện tử/ },
  { what: 'decomposed marks', change: ['title: Một chữ trong sổ', `title: ${'Một chữ trong sổ'.normalize('NFD')}`], at: 'title', message: /kiểu tổ hợp/ },
  { what: 'a year without calendar', change: ['closesOn: 2026-11-06', 'closesOn: 2027-01-06'], at: 'closesOn', message: /Chưa có lịch nghỉ của năm 2027/ },
  { what: 'a tab', change: ['  commune: xã Đồi Sim', '\tcommune: xã Đồi Sim'], at: '\tcommune', message: /Tab/ },
  { what: 'a key twice', change: ['minutes: 20', 'minutes: 20\nminutes: 25'], at: 'minutes: 25', message: /đã được ghi/ },
  { what: 'a tag that would run code', change: ['title: Một chữ trong sổ', 'title: !!js/function "() => 1"'], at: 'title', message: /Nhãn/ },
  { what: 'an unclosed quotation mark', change: ['title: Một chữ trong sổ', "title: 'Một chữ"], at: '', message: /.+/ },
];

test.each(BROKEN)('a scenario with $what is told with place and remedy', ({ change, at, message, remedy }) => {
  expect(GOOD).toContain(change[0]);
  const text = GOOD.replace(change[0], () => change[1]);
  const { scenario, faults } = readScenario('scenario.yaml', text, FOLDER, REGISTER);
  expect(scenario).toBeNull();
  const told = faults.find((fault) => message.test(fault.message));
  expect(told, JSON.stringify(faults, null, 1)).toBeDefined();
  expect(told?.file).toBe('scenario.yaml');
  if (at !== '') expect(told?.line).toBe(text.slice(0, text.indexOf(at)).split('\n').length);
  if (remedy !== undefined) expect(told?.remedy).toMatch(remedy);
  for (const fault of faults) expect(fault.message).not.toMatch(/undefined|\[object|Invalid|expected|received/);
});

test('a path into a part of the facts that the case does not have is a fault and not an exception', () => {
  const { faults } = readScenario('scenario.yaml', GOOD.replace('facts: [petition.receivedOn', 'facts: [proposal.tasks.x, petition.receivedOn'), FOLDER, REGISTER);
  expect(faults.map(({ message }) => message)).toEqual(['Không có sự việc nào ở đường dẫn “proposal.tasks.x”.']);
});

test('a fault in one place is told once and alone', () => {
  const { faults } = readScenario('scenario.yaml', GOOD.replace('respondent: nguong', 'respondent: ai-do'), FOLDER, REGISTER);
  expect(faults).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['a list', '- a\n- b\n'],
  ['a sentence', 'chỉ là một câu'],
  ['two documents', `${GOOD}\n---\n${GOOD}`],
  ['binary rubbish', '\u0000\uFFFD\u0001'],
  ['an alias bomb', `a: &a [1,2,3,4,5,6,7,8,9]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`],
  ['a giant', `${GOOD}\n# ${'x'.repeat(1_000_001)}`],
  ['a polluted prototype', `${GOOD}\n__proto__:\n  answer: x\n`],
])('a file that is %s is a fault and not an exception', (_what, text) => {
  const { scenario, faults } = readScenario('scenario.yaml', text, FOLDER, REGISTER);
  expect(scenario).toBeNull();
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(fault.line).toBeGreaterThanOrEqual(1);
  expect(Object.hasOwn(Object.prototype, 'answer')).toBe(false);
});

test('a faulty scenario is left out, the others stay, and faults come in reading order', () => {
  const dir = mkdtempSync(join(tmpdir(), 'scenarios-'));
  const files: Record<string, string> = {
    'so-do-cho-dinh-chinh': GOOD,
    'hai-loi': GOOD.replace('id: so-do-cho-dinh-chinh', 'id: hai-loi').replace('closesOn: 2026-11-06', 'closesOn: 2026-10-01').replace('respondent: nguong', 'respondent: ai-do'),
    trong: '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'scenario.yaml'), text);
  }
  mkdirSync(join(dir, 'khong-co-tep'));
  const first = loadScenarios(dir, REGISTER);
  expect([...first.scenarios.keys()]).toEqual(['so-do-cho-dinh-chinh']);
  expect(first.faults.map(({ file }) => file)).toEqual([...first.faults.map(({ file }) => file)].sort());
  const lines = first.faults.filter(({ file }) => file.startsWith('hai-loi')).map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(new Set(first.faults.map(({ file }) => file))).toEqual(new Set(['hai-loi/scenario.yaml', 'khong-co-tep/scenario.yaml', 'trong/scenario.yaml']));
  expect(loadScenarios(dir, REGISTER)).toEqual(first);
});
