import { z } from 'zod';
import { ACT_DATA, WORLD_EVENTS, type ActType } from '#simulations/desk/act-data.ts';
import { ACT_TEXTS } from '#simulations/desk/acts/texts.vi.ts';
import { FIELD_TEXTS } from '#simulations/desk/fields.vi.ts';
import {
  ACCEPTANCE_ITEM_NAMES,
  AUTHORITY_NAMES,
  BOOKS,
  CLASS_NAMES,
  COMPLEXITY_GROUNDS,
  CONCLUSIONS,
  DECISION_ITEM_NAMES,
  FILE_ITEM_NAMES,
  IDENTITY_WAYS,
  INVITATION_WAYS,
  MINUTES,
  PAPER_NAMES,
  PUBLICATION_WAYS,
  REFUSAL_REASONS,
  RETURN_TO,
  SIGNATORY_NAMES,
} from '#simulations/desk/names.vi.ts';
import { CROWD_VALUES } from './act-table-crowd.ts';
import { COMPLAINT_REFERENCES, COMPLAINT_VALUES } from './act-table-complaint.ts';
import { DENUNCIATION_REFERENCES, DENUNCIATION_VALUES } from './act-table-denunciation.ts';
import { HEAD_REFERENCES, HEAD_VALUES } from './act-table-head.ts';
import { LAND_DISPUTE_REFERENCES, LAND_DISPUTE_VALUES } from './act-table-land-dispute.ts';
import { PROPOSAL_REFERENCES, PROPOSAL_VALUES } from './act-table-proposal.ts';
import { isoOf } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { JsonShape } from './scenario-json-schema.ts';

type Names = Readonly<Record<string, string>>;

/** Values of a field by the name of the field; `act/field` where an act has its own. */
const VALUES: Readonly<Record<string, Names>> = {
  ...COMPLAINT_VALUES,
  ...DENUNCIATION_VALUES,
  ...PROPOSAL_VALUES,
  ...LAND_DISPUTE_VALUES,
  ...HEAD_VALUES,
  ...CROWD_VALUES,
  how: IDENTITY_WAYS,
  reason: REFUSAL_REASONS,
  book: BOOKS,
  classes: CLASS_NAMES,
  grounds: COMPLEXITY_GROUNDS,
  findings: CONCLUSIONS,
  conclusions: CONCLUSIONS,
  minutes: MINUTES,
  'petition.returned/to': RETURN_TO,
  'dialogue.invited/way': INVITATION_WAYS,
  'decision.published/way': PUBLICATION_WAYS,
  'complaint.accepted/items': ACCEPTANCE_ITEM_NAMES,
  'complaint.acceptanceRefused/items': ACCEPTANCE_ITEM_NAMES,
  'complaint.settled/items': DECISION_ITEM_NAMES,
  'file.archived/items': FILE_ITEM_NAMES,
};

/** What stands in a field whose values are ids of the case or of a list that the README prints once. */
const REFERENCES: Readonly<Record<string, string>> = {
  ...COMPLAINT_REFERENCES,
  ...DENUNCIATION_REFERENCES,
  ...PROPOSAL_REFERENCES,
  ...LAND_DISPUTE_REFERENCES,
  ...HEAD_REFERENCES,
  person: 'mã người (`people`)',
  with: 'mã người (`people`)',
  paper: 'mã giấy (`papers`)',
  source: 'mã nguồn (`sources`)',
  contents: 'danh sách mã nội dung đơn',
  documents: 'danh sách tài liệu, mỗi dòng một thứ',
  form: 'mã mẫu (bảng Mẫu), hoặc `none`',
  signatory: 'mã người ký (bảng Người ký)',
  chairedBy: 'mã người ký (bảng Người ký)',
  verifier: 'mã người, hoặc `can-bo-khac`',
  ground: 'mã điều khoản, ví dụ `lkn-2011/d11/k9`',
  basis: 'mã điều khoản, ví dụ `lkn-2011/d27`',
  provision: 'mã điều khoản',
  recipients: 'danh sách mã người, mã cơ quan',
  present: 'danh sách mã người, mã cơ quan',
  kind: 'mã loại giấy (bảng Loại giấy)',
  from: 'mã người, mã cơ quan',
  label: 'lời ghi nhắc',
  secondTo: 'mã cơ quan (bảng Cơ quan)',
  court: 'mã cơ quan (bảng Cơ quan)',
  'complainant.guided/to': 'mã cơ quan (bảng Cơ quan)',
  'petition.transferred/to': 'mã cơ quan (bảng Cơ quan)',
  'enforcement.ordered/to': 'mã người, mã cơ quan',
  'result.reported/to': 'mã người, mã cơ quan',
};

/** Values that a field can have, in words. */
function allowed(type: ActType, name: string, shape: JsonShape): string {
  const names = VALUES[`${type}/${name}`] ?? VALUES[name];
  if (names !== undefined) {
    const list = Object.entries(names).map(([value, words]) => `\`${value}\` ${words}`);
    if (shape.type === 'array') return `danh sách gồm: ${list.join('; ')}`;
    return shape.type === 'object' ? `mỗi mã nội dung đơn một giá trị: ${list.join('; ')}` : list.join('; ');
  }
  const reference = REFERENCES[`${type}/${name}`] ?? REFERENCES[name];
  if (reference !== undefined) return reference;
  if (shape.type === 'boolean') return '`true` có; `false` không';
  if (shape.type === 'integer' || shape.type === 'number') return 'số nguyên, từ 1';
  return '`YYYY-MM-DD`';
}

function fieldsOf(type: ActType): string {
  const shape = z.toJSONSchema(ACT_DATA[type], { io: 'input', target: 'draft-7' }) as JsonShape;
  const rows = Object.entries(shape.properties ?? {}).map(([name, inner]) => {
    const label = (FIELD_TEXTS[`${type}/${name}`] ?? FIELD_TEXTS[name])?.label ?? name;
    const optional = shape.required?.includes(name) === true ? '' : ' *(bỏ trống được)*';
    return `\`${name}\` ${label}${optional}: ${allowed(type, name, inner)}`;
  });
  return rows.length === 0 ? '(không có, viết `{}`)' : rows.join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

const PLACES: Names = { commune: 'xã', province: 'tỉnh', district: 'huyện' };

const plain = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => PLACES[name] ?? '…').replace(/\s+/g, ' ').trim();

function namesTable(title: string, names: Names): string {
  return `#### ${title}\n\n${table(['Mã', 'Nghĩa'], Object.entries(names).map(([value, words]) => [`\`${value}\``, plain(words)]))}`;
}

/** What the world writes into a log by itself. */
const WORLD_WORDS: Readonly<Record<(typeof WORLD_EVENTS)[number], string>> = {
  'case.opened': 'Mở ca.',
  'day.advanced': 'Sang ngày khác.',
  'complaint.withdrawn': 'Người khiếu nại rút; `whole` rút hết, `partial` rút một phần, `some` một số người trong đoàn rút.',
  'obstacle.arose': 'Có trở ngại.',
  'obstacle.ended': 'Hết trở ngại.',
  'dialogue.missed': 'Vắng đối thoại.',
  'reminder.received': 'Có đơn hoặc văn bản đôn đốc.',
  'court.accepted': 'Tòa án thụ lý.',
  'complainant.died': 'Người khiếu nại mất.',
  'person.spoke': 'Có người nói.',
  'paper.arrived': 'Có giấy đến.',
  'denunciation.withdrawn': 'Có người rút tố cáo.',
  'denounced.died': 'Người bị tố cáo mất.',
  'related.pending': 'Phải đợi kết quả của cơ quan khác, vụ việc liên quan.',
  'related.ended': 'Kết quả phải đợi đã có.',
  'protection.requested': 'Người tố cáo đề nghị bảo vệ.',
  'superior.asked': 'Cấp trên yêu cầu báo cáo.',
  'mediation.dissented': 'Một bên có ý kiến khác sau hòa giải thành.',
  'representative.left': 'Người đại diện mất hoặc thôi làm đại diện.',
  'representatives.chosen': 'Những người khiếu nại cử người đại diện mới bằng văn bản.',
  'evidence.offered': 'Có người đưa thêm tài liệu, chứng cứ.',
  'harm.gone': 'Lý do tạm đình chỉ thi hành không còn.',
  'second.lodged': 'Có khiếu nại lần hai.',
  'file.asked': 'Người giải quyết lần hai hoặc Tòa án yêu cầu giao hồ sơ.',
  'second.decided': 'Có quyết định giải quyết lần hai.',
  'enforcement.stalled': 'Nơi được giao không thi hành quyết định giải quyết.',
  'crowd.came': 'Có đoàn đông người kéo đến.',
  'crowd.wentAbove': 'Công dân của xã kéo lên cấp trên, cấp trên đề nghị xã phối hợp.',
};

/** Every act with its data and every list of values, for content/scenarios/README.md. */
export function actTables(register: LawRegister): string {
  const types = Object.keys(ACT_DATA) as ActType[];
  const forms = register.forms.map(({ id, number, title, paper, from, to }) => [
    `\`${id}\``,
    `${number}: ${title}`,
    `\`${paper}\``,
    to === null ? `từ ${isoOf(from)}` : `${isoOf(from)} đến trước ${isoOf(to)}`,
  ]);
  return [
    '### Các việc của bàn',
    table(['`act`', 'Việc', '`data`'], types.map((type) => [`\`${type}\``, plain(ACT_TEXTS[type].label).replace(/[:\s…]+$/, ''), fieldsOf(type)])),
    '### Các mã dùng trong `data`',
    namesTable('Người ký', SIGNATORY_NAMES),
    namesTable('Cơ quan', AUTHORITY_NAMES),
    namesTable('Loại giấy', PAPER_NAMES),
    `#### Mẫu\n\n${table(['Mã', 'Mẫu', 'Dùng cho', 'Áp dụng'], forms)}`,
    '### Việc do bàn tự ghi',
    table(['Việc', 'Nghĩa'], WORLD_EVENTS.map((type) => [`\`${type}\``, WORLD_WORDS[type]])),
  ].join('\n\n');
}

const START = '<!-- bảng tự sinh: bắt đầu (content/compile/act-table.ts) -->';
const END = '<!-- bảng tự sinh: hết -->';

/** The README with its tables renewed. Throws when its markers are gone. */
export function withActTables(readme: string, register: LawRegister): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error('content/scenarios/README.md has lost the markers of its tables');
  return `${readme.slice(0, start + START.length)}\n\n${actTables(register)}\n\n${readme.slice(end)}`;
}
