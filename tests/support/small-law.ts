import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';

/** The smallest law folder without a fault, for planting one. */
export const SMALL_LAW: Readonly<Record<string, string>> = {
  'instruments.yaml': `instruments:
  - id: lkn-2011
    short: Luật Khiếu nại
    title: Luật Khiếu nại
    number: 02/2011/QH13
    kind: law
    issued: 2011-11-11
    effective_from: 2012-07-01
    effective_to: null
    amended_by:
      - {id: l136-2025, effective_from: 2026-07-01}
    source: [full]
  - id: l136-2025
    short: Luật 136/2025/QH15
    title: Luật sửa đổi
    number: 136/2025/QH15
    kind: law
    issued: 2025-12-10
    effective_from: 2026-07-01
    effective_to: null
    amended_by: []
    source: [full]
  - id: nd141-2025
    short: Nghị định 141/2025/NĐ-CP
    title: Nghị định phân định thẩm quyền
    number: 141/2025/NĐ-CP
    kind: decree
    issued: 2025-06-12
    effective_from: 2025-07-01
    effective_to: 2027-03-01
    amended_by: []
    source: [news]
  - id: blds-2015
    short: Bộ luật Dân sự
    title: Bộ luật Dân sự
    number: 91/2015/QH13
    kind: law
    issued: 2015-11-24
    effective_from: 2017-01-01
    effective_to: null
    amended_by: []
    source: [full]
sources:
  - {id: full, title: Công báo, where: Công báo số 1, status: full-text}
  - {id: news, title: Bài báo, where: Báo, status: article}
`,
  'khieu-nai.yaml': `provisions:
  - id: lkn-2011/d27
    article: Điều 27 Luật Khiếu nại
    topic: thu-ly-lan-dau
    applies_to: [complaint]
    stage: accept
    kind: deadline
    actor: nguoi-giai-quyet
    versions:
      - effective_from: 2012-07-01
        effective_to: 2026-07-01
        summary: Thụ lý trong 10 ngày kể từ ngày nhận.
        deadline: {value: 10, unit: day, from: ngày nhận, event: ngay-nhan-don}
        by: lkn-2011
      - effective_from: 2026-07-01
        effective_to: null
        summary: Thụ lý trong 07 ngày làm việc.
        deadline: {value: 7, unit: working_day, from: ngày nhận, event: ngay-nhan-don, extended: {value: 9, when: phức tạp}, remote: {value: 8, extended: 10}}
        values: {recipients: [complainant, forwarder]}
        by: l136-2025
    confidence: read
    source: [full]
    open: [oq-01]
  - id: lkn-2011/d17
    article: Điều 17 Luật Khiếu nại
    topic: tham-quyen
    applies_to: [complaint]
    stage: classify
    kind: jurisdiction
    actor: chu-tich-ubnd-cap-xa
    versions:
      - effective_from: 2025-07-01
        effective_to: 2026-07-01
        summary: Chủ tịch xã giải quyết lần đầu.
        by: nd141-2025
        confidence: secondary
    confidence: read
    source: [full, news]
`,
  'forms.yaml': `forms:
  - id: lkn-2011/mau-03@2012
    number: Mẫu số 03
    title: Thông báo thụ lý
    paper: acceptanceNotice
    provision: lkn-2011/d27
    effective_from: 2012-07-01
    effective_to: 2026-07-01
  - id: lkn-2011/mau-03@2026
    number: Mẫu số 03
    title: Thông báo thụ lý
    paper: acceptanceNotice
    provision: lkn-2011/d27
    effective_from: 2026-07-01
    effective_to: null
`,
  'open-questions.yaml': `questions:
  - id: oq-01
    question: Câu hỏi còn mở.
`,
  'calendar.yaml': `as_of: 2026-11-22
time_zone: Asia/Ho_Chi_Minh
weekly_rest: {days: [saturday, sunday], confidence: memory}
legal_basis: []
counting_rules:
  - {id: blds-2015/d147/k1, article: Điều 147, rule: giờ, confidence: read}
  - {id: blds-2015/d147/k2-k3, article: Điều 147, rule: ngày đầu, confidence: read}
  - {id: blds-2015/d148/k1, article: Điều 148, rule: ngày cuối, confidence: read}
  - {id: blds-2015/d148/k3, article: Điều 148, rule: tháng, confidence: read}
  - {id: blds-2015/d148/k5, article: Điều 148, rule: lùi, confidence: read}
  - {id: qt-ngay-lam-viec, article: Quy ước, rule: ngày làm việc, confidence: memory}
  - {id: qt-dem-lui, article: Quy ước, rule: đếm lùi, confidence: memory}
counting_source: Công báo
worked_examples:
  - {id: vd-01, case: Thụ lý, rule: lkn-2011/d27, from: 2026-08-20, add: {value: 7, unit: working_day}, due: 2026-08-28, due_if_make_up_not_counted: 2026-09-01}
years:
  '2026':
    non_working_weekdays: [2026-08-31]
    make_up_working_saturdays: [2026-08-22]
    days:
      - {date: 2026-08-22, weekday: Thứ Bảy, name: Làm bù, type: make_up_workday, working: true, on_weekend: true, confidence: secondary, source: thông báo}
      - {date: 2026-08-31, weekday: Thứ Hai, name: Nghỉ hoán đổi, type: swapped_off, working: false, on_weekend: false, confidence: secondary, source: thông báo}
`,
};

/** Loads a law folder made of these files. */
export function loadFiles(files: Readonly<Record<string, string | Buffer>>): ReturnType<typeof loadLaw> {
  const dir = mkdtempSync(join(tmpdir(), 'saban-law-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return loadLaw(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
