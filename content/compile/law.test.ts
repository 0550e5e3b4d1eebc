import { expect, test } from 'vitest';
import { loadFiles, SMALL_LAW } from '#tests/support/small-law.ts';
import { registerFromJson, registerToJson } from './law-json.ts';
import { loadLaw } from './law.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';

/** What a library would say; a trainer must never read it. */
const ENGLISH = /\b(expected|invalid|required|received|unrecognized|too (small|big)|must|unexpected|error|undefined|implicit|nested|duplicate|object)\b/i;

/** Plants one change and expects one kind of fault at the line of `at` in the changed file. */
interface Planted {
  what: string;
  file: string;
  from: string | RegExp;
  to: string;
  /** Text on the line where the fault is told; the n-th such line when it stands more than once. */
  at: string;
  nth?: number;
  message: RegExp;
}

const law = 'khieu-nai.yaml';

const planted: Planted[] = [
  // YAML that cannot be read
  { what: 'tab as indentation', file: law, from: '    topic: thu-ly', to: '\ttopic: thu-ly', at: '\ttopic', message: /Tab/ },
  { what: 'unclosed bracket', file: law, from: 'applies_to: [complaint]', to: 'applies_to: [complaint', at: 'stage: accept', message: /Thiếu một dấu|ký hiệu lạ|ngoặc|dấu hai chấm|thụt/i },
  { what: 'unclosed quote', file: law, from: 'article: Điều 27', to: "article: 'Điều 27", at: "'Điều 27", message: /Thiếu một dấu: dấu nháy/ },
  { what: 'a colon inside a sentence', file: law, from: 'summary: Thụ lý trong 07 ngày làm việc.', to: 'summary: Thụ lý: trong 07 ngày.', at: 'Thụ lý: trong', message: /hai dấu hai chấm/ },
  { what: 'a key twice', file: law, from: 'stage: accept\n', to: 'stage: accept\n    stage: accept\n', at: 'stage: accept', nth: 2, message: /đã được ghi/ },
  { what: 'wrong indentation', file: law, from: '    kind: deadline', to: '      kind: deadline', at: 'stage: accept', message: /dòng dưới thụt sai/ },
  { what: 'an alias to nothing', file: law, from: 'topic: thu-ly-lan-dau', to: 'topic: *nothing', at: '*nothing', message: /Dấu \*/ },
  // shape
  { what: 'a strange key', file: law, from: '    stage: accept\n', to: '    stage: accept\n    giai_doan: x\n', at: 'giai_doan', message: /lkn-2011\/d27: khóa lạ “giai_doan”/ },
  { what: 'a strange key at the top', file: 'forms.yaml', from: 'forms:', to: 'mau: []\nforms:', at: 'mau: []', message: /khóa lạ “mau”/ },
  { what: 'a missing key', file: law, from: '    topic: thu-ly-lan-dau\n', to: '', at: 'id: lkn-2011/d27', message: /lkn-2011\/d27: Thiếu khóa “topic”/ },
  { what: 'a missing key of a version', file: law, from: '        by: l136-2025\n', to: '', at: 'effective_from: 2026-07-01', message: /Thiếu khóa “versions.by”/ },
  { what: 'a word outside the closed list', file: law, from: 'stage: accept', to: 'stage: acept', at: 'stage: acept', message: /“stage” không nhận giá trị “acept”/ },
  { what: 'an actor outside the closed list', file: law, from: 'actor: nguoi-giai-quyet', to: 'actor: ong-nao-do', at: 'ong-nao-do', message: /“actor” không nhận giá trị/ },
  { what: 'an event outside the closed list', file: law, from: 'event: ngay-nhan-don}', to: 'event: ngay-dep}', at: 'ngay-dep', message: /“deadline.event” không nhận giá trị/ },
  { what: 'a number in words', file: law, from: 'value: 10,', to: 'value: mười,', at: 'mười', message: /“deadline.value” phải là một số, không phải “mười”/ },
  { what: 'half a day', file: law, from: 'value: 10,', to: 'value: 0.5,', at: 'value: 0.5', message: /“deadline.value” phải là một số nguyên/ },
  { what: 'a term of zero', file: law, from: 'value: 10,', to: 'value: 0,', at: 'value: 0,', message: /không nhỏ hơn 1/ },
  { what: 'an empty list', file: law, from: 'applies_to: [complaint]', to: 'applies_to: []', at: 'applies_to: []', message: /“applies_to” không được để trống/ },
  { what: 'a list that is a word', file: law, from: 'source: [full]', to: 'source: full', at: 'source: full', message: /“source” phải là một danh sách/ },
  { what: 'a day that does not exist', file: law, from: 'effective_to: null', to: 'effective_to: 2026-02-30', at: '2026-02-30', message: /không có trên lịch/ },
  { what: 'a day written the Vietnamese way', file: law, from: 'effective_from: 2012-07-01', to: 'effective_from: 01/7/2012', at: '01/7/2012', message: /YYYY-MM-DD/ },
  { what: 'a summary too short', file: law, from: 'summary: Thụ lý trong 07 ngày làm việc.', to: 'summary: Ngắn.', at: 'summary: Ngắn.', message: /Tóm tắt quá ngắn/ },
  { what: 'a summary too long', file: law, from: 'summary: Thụ lý trong 07 ngày làm việc.', to: `summary: ${'dài '.repeat(130)}`, at: 'summary: dài', message: /Tóm tắt quá dài/ },
  { what: 'an id of the wrong form', file: law, from: 'id: lkn-2011/d17', to: 'id: LKN/d17', at: 'LKN/d17', message: /Mã điều khoản phải có dạng/ },
  { what: 'a strange law value', file: law, from: 'values: {recipients', to: 'values: {nguoi_nhan', at: 'nguoi_nhan', message: /khóa lạ “nguoi_nhan”/ },
  { what: 'a law value outside its list', file: law, from: '[complainant, forwarder]', to: '[complainant, forwarders]', at: 'forwarders', message: /không nhận giá trị “forwarders”/ },
  { what: 'two anchors in one term', file: law, from: 'from: ngày nhận, event: ngay-nhan-don}', to: 'from: ngày nhận; sau đó ngày ký, event: ngay-nhan-don}', at: 'sau đó', message: /hơn một mốc/ },
  { what: 'an extension that is no total', file: law, from: 'extended: {value: 9', to: 'extended: {value: 2', at: 'extended: {value: 2', message: /ghi tổng tính từ mốc đầu/ },
  { what: 'a remote term shorter than the plain', file: law, from: 'remote: {value: 8', to: 'remote: {value: 6', at: 'remote: {value: 6', message: /không được ngắn hơn/ },
  { what: 'a remote extension too short', file: law, from: 'extended: 10}', to: 'extended: 8}', at: 'extended: 8}', message: /phải lớn hơn hạn thường ở đó/ },
  { what: 'extensions counted without one', file: law, from: 'from: ngày nhận, event: ngay-nhan-don}', to: 'from: ngày nhận, event: ngay-nhan-don, max_extensions: 1}', at: 'max_extensions', message: /phải có hạn dài/ },
  // agreement
  { what: 'overlapping versions', file: law, from: /effective_to: 2026-07-01\n {8}summary: Thụ lý trong 10/, to: 'effective_to: 2026-08-01\n        summary: Thụ lý trong 10', at: 'effective_from: 2026-07-01', message: /chồng lên phiên bản trước/ },
  { what: 'a gap between versions', file: law, from: /effective_to: 2026-07-01\n {8}summary: Thụ lý trong 10/, to: 'effective_to: 2026-06-01\n        summary: Thụ lý trong 10', at: 'effective_from: 2026-07-01', message: /hở: không có phiên bản nào từ 2026-06-01 đến 2026-07-01/ },
  { what: 'an open version with a successor', file: law, from: /effective_to: 2026-07-01\n {8}summary: Thụ lý trong 10/, to: 'effective_to: null\n        summary: Thụ lý trong 10', at: 'effective_to: null', message: /còn phiên bản sau nó/ },
  { what: 'a version that ends before it begins', file: law, from: 'effective_to: null', to: 'effective_to: 2026-06-01', at: 'effective_to: 2026-06-01', message: /kết thúc không sau ngày bắt đầu/ },
  { what: 'a version before its instrument', file: law, from: 'effective_from: 2025-07-01', to: 'effective_from: 2025-01-01', at: 'effective_from: 2025-01-01', message: /trước khi nd141-2025 có hiệu lực \(2025-07-01\)/ },
  { what: 'a version beyond its instrument', file: law, from: /effective_to: 2026-07-01\n {8}summary: Chủ tịch/, to: 'effective_to: null\n        summary: Chủ tịch', at: 'effective_to: null', nth: 2, message: /kéo dài quá ngày nd141-2025 hết hiệu lực/ },
  { what: 'an unknown instrument', file: law, from: 'by: l136-2025', to: 'by: l136-2026', at: 'l136-2026', message: /không có văn bản “l136-2026”/ },
  { what: 'an unknown prefix', file: law, from: 'id: lkn-2011/d17', to: 'id: lkn-2012/d17', at: 'lkn-2012', message: /không có văn bản “lkn-2012”/ },
  { what: 'an unknown source', file: law, from: 'source: [full, news]', to: 'source: [full, news2]', at: 'news2', message: /không có nguồn “news2”/ },
  { what: 'an unknown open question', file: law, from: 'open: [oq-01]', to: 'open: [oq-77]', at: 'oq-77', message: /không có câu hỏi mở “oq-77”/ },
  { what: 'read without having been read', file: law, from: 'source: [full, news]', to: 'source: [news]', at: 'confidence: read', nth: 2, message: /không nguồn nào là nguyên văn/ },
  { what: 'no source at all', file: law, from: 'source: [full, news]', to: 'source: []', at: 'source: []', message: /thiếu nguồn/ },
  { what: 'a deadline without a term', file: law, from: 'kind: jurisdiction', to: 'kind: deadline', at: 'summary: Chủ tịch', message: /phiên bản cuối không ghi thời hạn/ },
  { what: 'a provision twice', file: law, from: 'id: lkn-2011/d17', to: 'id: lkn-2011/d27', at: 'id: lkn-2011/d27', nth: 2, message: /điều khoản “lkn-2011\/d27” đã có ở khieu-nai.yaml dòng 2/ },
  { what: 'the same number twice', file: 'instruments.yaml', from: 'number: 136/2025/QH15', to: 'number: 02/2011/QH13', at: 'number: 02/2011/QH13', nth: 2, message: /số hiệu “02\/2011\/QH13” đã có/ },
  { what: 'in force before it was issued', file: 'instruments.yaml', from: 'issued: 2011-11-11', to: 'issued: 2013-11-11', at: 'effective_from: 2012-07-01', message: /trước ngày ban hành/ },
  { what: 'an amendment before its instrument', file: 'instruments.yaml', from: '{id: l136-2025, effective_from: 2026-07-01}', to: '{id: l136-2025, effective_from: 2026-01-01}', at: '{id: l136-2025', message: /trước khi l136-2025 có hiệu lực/ },
  { what: 'an amendment by nobody', file: 'instruments.yaml', from: '{id: l136-2025,', to: '{id: l137-2025,', at: 'l137-2025', message: /không có văn bản “l137-2025”/ },
  { what: 'an unknown status of a source', file: 'instruments.yaml', from: 'status: article', to: 'status: blog', at: 'status: blog', message: /“status” không nhận giá trị “blog”/ },
  { what: 'a form of an unknown provision', file: 'forms.yaml', from: 'provision: lkn-2011/d27', to: 'provision: lkn-2011/d72', at: 'd72', message: /không có điều khoản “lkn-2011\/d72”/ },
  { what: 'two editions at once', file: 'forms.yaml', from: 'effective_to: 2026-07-01', to: 'effective_to: 2026-08-01', at: 'effective_from: 2026-07-01', message: /cùng lúc với lkn-2011\/mau-03@2012/ },
  { what: 'a form before its provision', file: 'forms.yaml', from: 'effective_from: 2012-07-01', to: 'effective_from: 2011-07-01', at: 'effective_from: 2011-07-01', message: /ngoài thời gian có hiệu lực/ },
  { what: 'a form for an unknown paper', file: 'forms.yaml', from: 'paper: acceptanceNotice', to: 'paper: acceptanceNote', at: 'acceptanceNote\n', message: /“paper” không nhận giá trị/ },
  { what: 'a question id of the wrong form', file: 'open-questions.yaml', from: 'id: oq-01', to: 'id: oq-1', at: 'oq-1', message: /“oq-01”/ },
  // calendar
  { what: 'a worked example that does not come out', file: 'calendar.yaml', from: 'due: 2026-08-28', to: 'due: 2026-08-29', at: 'vd-01', message: /vd-01: ghi hết hạn 2026-08-29, đếm được 2026-08-28/ },
  { what: 'the other reading that does not come out', file: 'calendar.yaml', from: 'counted: 2026-09-01', to: 'counted: 2026-09-02', at: 'vd-01', message: /không tính thứ Bảy làm bù thì đếm được 2026-09-01/ },
  { what: 'a weekend as a weekday off', file: 'calendar.yaml', from: 'non_working_weekdays: [2026-08-31]', to: 'non_working_weekdays: [2026-08-31, 2026-08-30]', at: 'non_working_weekdays', message: /30\/8\/2026 là Chủ nhật: cuối tuần không ghi ở đây/ },
  { what: 'a make-up day that is no Saturday', file: 'calendar.yaml', from: 'make_up_working_saturdays: [2026-08-22]', to: 'make_up_working_saturdays: [2026-08-22, 2026-08-21]', at: 'make_up_working', message: /21\/8\/2026 là thứ Sáu, không phải thứ Bảy/ },
  { what: 'a wrong weekday', file: 'calendar.yaml', from: 'weekday: Thứ Hai', to: 'weekday: Thứ Ba', at: 'weekday: Thứ Ba', message: /31\/8\/2026 là thứ Hai, không phải Thứ Ba/ },
  { what: 'a day off that the list forgets', file: 'calendar.yaml', from: 'non_working_weekdays: [2026-08-31]', to: 'non_working_weekdays: []', at: 'date: 2026-08-31', message: /chưa có trong non_working_weekdays/ },
  { what: 'a counting rule that derivations cite is gone', file: 'calendar.yaml', from: /.*d148\/k5.*\n/, to: '', at: 'counting_rules', message: /thiếu quy tắc đếm “blds-2015\/d148\/k5”/ },
  { what: 'an example of an unknown provision', file: 'calendar.yaml', from: 'rule: lkn-2011/d27', to: 'rule: lkn-2011/d72', at: 'vd-01', message: /không có điều khoản “lkn-2011\/d72”/ },
];

test('the small law has no fault', () => {
  const { register, faults } = loadFiles(SMALL_LAW);
  expect(faults).toEqual([]);
  expect(register?.provisions.size).toBe(2);
});

test.each(planted)('$what is told with its file and line, in Vietnamese', ({ file, from, to, at, nth = 1, message }) => {
  const before = SMALL_LAW[file]!;
  const text = before.replace(from, () => to);
  expect(text, 'nothing was planted').not.toBe(before);
  const lines = text.split('\n').flatMap((line, index) => (`${line}\n`.includes(at) ? [index + 1] : []));
  const { register, faults } = loadFiles({ ...SMALL_LAW, [file]: text });
  expect(register).toBeNull();
  expect(faults).toContainEqual(expect.objectContaining({ file, line: lines[nth - 1], message: expect.stringMatching(message) }));
  for (const fault of faults) expect(`${fault.message} ${fault.remedy ?? ''}`).not.toMatch(ENGLISH);
});

test('faults of several files come together, in reading order', () => {
  const { faults } = loadFiles({
    ...SMALL_LAW,
    'khieu-nai.yaml': SMALL_LAW['khieu-nai.yaml']!.replace('stage: accept', 'stage: nope').replace('source: [full, news]', 'source: [full, old]'),
    'forms.yaml': SMALL_LAW['forms.yaml']!.replace('number: Mẫu số 03', 'number: 3'),
  });
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual(['forms.yaml:3', 'khieu-nai.yaml:6', 'khieu-nai.yaml:38']);
});

test('a missing file and a missing folder are faults', () => {
  const { 'calendar.yaml': _, ...rest } = SMALL_LAW;
  expect(loadFiles(rest).faults).toEqual([{ file: 'calendar.yaml', line: 1, message: 'Không có tệp này.', remedy: 'Đặt lại tệp đúng chỗ và đúng tên.' }]);
  expect(loadLaw('no/such/folder').faults).toHaveLength(4);
});

test.each(['', '# chỉ có ghi chú\n', '[]', 'xin chào', '- a\n- b'])('a file that holds “%s” is told, not thrown', (text) => {
  const { register, faults } = loadFiles({ ...SMALL_LAW, 'khieu-nai.yaml': text });
  expect(register).toBeNull();
  expect(faults.some(({ file }) => file === 'khieu-nai.yaml')).toBe(true);
  for (const { message } of faults) expect(message).not.toMatch(ENGLISH);
});

test('a file that is no UTF-8 is told with its line', () => {
  const { faults } = loadFiles({ ...SMALL_LAW, 'open-questions.yaml': Buffer.from('questions:\n  - id: oq-01\n    question: C\xe2u h\xf4i\n', 'latin1') });
  expect(faults).toContainEqual(expect.objectContaining({ file: 'open-questions.yaml', line: 3, message: expect.stringContaining('hỏng mã') }));
});

test('when the instruments cannot be read, nothing is called unknown because of it', () => {
  const { faults } = loadFiles({ ...SMALL_LAW, 'instruments.yaml': 'instruments: [' });
  expect(faults.map(({ file }) => file)).toEqual(['instruments.yaml']);
});

test('the register survives the way through text', () => {
  const { register } = loadLaw('content/law');
  const again = registerFromJson(registerToJson(register!));
  expect(again).toEqual(register);
  expect(registerToJson(again) === registerToJson(register!), 'the same register gives another text').toBe(true);
  expect(() => registerFromJson('{}')).toThrow();
});

test('the version follows the content, not comments or the order of items', () => {
  const version = loadFiles(SMALL_LAW).register?.version;
  const reordered = SMALL_LAW['forms.yaml']!.split(/(?= {2}- id)/);
  const same = loadFiles({ ...SMALL_LAW, 'forms.yaml': `# ghi chú\n${[reordered[0], reordered[2], reordered[1]].join('')}` });
  expect(same.register?.version).toBe(version);
  const changed = loadFiles({ ...SMALL_LAW, 'khieu-nai.yaml': SMALL_LAW['khieu-nai.yaml']!.replace('value: 7,', 'value: 8,').replace('remote: {value: 8', 'remote: {value: 9') });
  expect(changed.faults).toEqual([]);
  expect(changed.register?.version).not.toBe(version);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
});

test('an amendment is one edit: a new version changes what is due from its day, and nothing before', () => {
  const text = SMALL_LAW['khieu-nai.yaml']!.replace(
    '        effective_to: null\n        summary: Thụ lý trong 07 ngày làm việc.',
    `        effective_to: 2027-01-01
        summary: Thụ lý trong 07 ngày làm việc.`,
  ).replace(
    '        by: l136-2025\n    confidence',
    `        by: l136-2025
      - effective_from: 2027-01-01
        effective_to: null
        summary: Thụ lý trong 05 ngày làm việc.
        deadline: {value: 5, unit: working_day, from: ngày nhận, event: ngay-nhan-don}
        by: l136-2025
    confidence`,
  );
  const { register, faults } = loadFiles({ ...SMALL_LAW, 'khieu-nai.yaml': text });
  expect(faults).toEqual([]);
  const view = createLawView(register!);
  const value = (iso: string) => view.term(['lkn-2011/d27'], dayOf(iso))?.rule.value;
  expect([value('2026-06-30'), value('2026-12-31'), value('2027-01-01')]).toEqual([10, 7, 5]);
});

test('the whole law loads', () => {
  const { register } = loadLaw('content/law');
  expect(isoOf(register!.asOf)).toBe('2026-11-22');
});
