import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';
import type { LawRegister } from '#simulations/law/types.ts';

const FILE = 'khieu-nai.yaml';
const HEAD = `      - effective_from: 2026-07-01
        effective_to: null
        summary: Trong 07 ngày làm việc (không tính ngày nghỉ) kể từ ngày nhận khiếu nại thuộc thẩm quyền và không vướng Điều 11 phải thụ lý, thông
`;
const REST = `          báo bằng văn bản cho người khiếu nại, nơi chuyển đơn và cơ quan thanh tra nhà nước cùng cấp; không thụ lý phải nêu lý do.
        deadline: {value: 7, unit: working_day, from: ngày nhận được khiếu nại, event: ngay-nhan-don}
        values: {recipients: [complainant, forwarder], recipients_open: [inspectorate], refusal_contents: [reason-and-provision]}
        by: l136-2025
`;

/** The register of a copy of content/law with one amendment entered: from a day (`YYYY-MM-DD`) on five working days to accept a complaint, no longer seven. */
export function registerWithShorterAcceptance(from: string): LawRegister {
  const folder = mkdtempSync(join(tmpdir(), 'saban-luat-'));
  try {
    cpSync('content/law', folder, { recursive: true });
    const text = readFileSync(join(folder, FILE), 'utf8');
    if (!text.includes(HEAD + REST)) throw new Error(`${FILE} no longer reads as this edit knows it`);
    const former = HEAD.replace('effective_to: null', `effective_to: ${from}`);
    const now = HEAD.replace('2026-07-01', from).replace('07 ngày', '05 ngày');
    writeFileSync(join(folder, FILE), text.replace(HEAD + REST, former + REST + now + REST.replace('value: 7', 'value: 5')));
    const { register, faults } = loadLaw(folder);
    if (register === null) throw new Error(JSON.stringify(faults[0]));
    return register;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
