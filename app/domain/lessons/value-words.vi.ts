import { ACCEPTANCE_ITEM_NAMES, COMPLEXITY_GROUNDS, DECISION_ITEM_NAMES, FILE_ITEM_NAMES, PUBLICATION_WAYS } from '#simulations/desk/names.vi.ts';
import { COMPLAINT_CODES } from '#simulations/desk/names/complaint.vi.ts';
import { CROWD_CODES } from '#simulations/desk/names/crowd.vi.ts';
import { DENUNCIATION_ITEM_NAMES } from '#simulations/desk/names/denunciation.vi.ts';
import { HEAD_CODES } from '#simulations/desk/names/head.vi.ts';
import { LAND_DISPUTE_CODES } from '#simulations/desk/names/land-dispute.vi.ts';
import { RECEPTION_CODES } from '#simulations/desk/names/reception.vi.ts';
import { lowerCase } from '../../messages/sentence-case.ts';

/** Values of the register as lessons and the law reference say them. A test holds this to every value that the register states. */

type Table = Readonly<Record<string, string>>;

const RECIPIENTS: Table = {
  complainant: 'người khiếu nại',
  representative: 'người đại diện của người khiếu nại',
  respondent: 'người bị khiếu nại',
  affected: 'người có quyền, nghĩa vụ liên quan',
  forwarder: 'cơ quan, tổ chức, cá nhân đã chuyển đơn đến',
  superior: 'cấp trên trực tiếp',
  'first-instance': 'người đã giải quyết lần đầu',
  'second-instance': 'người có thẩm quyền giải quyết lần hai',
  inspectorate: 'cơ quan thanh tra nhà nước cùng cấp',
  'last-residence-committee': 'UBND cấp xã nơi cư trú cuối cùng',
  denouncer: 'người tố cáo',
  denounced: 'người bị tố cáo',
  disputant: 'các bên tranh chấp',
  'land-registry': 'cơ quan đăng ký đất đai',
};

const MAKERS: Table = {
  'commune-chair': 'Chủ tịch UBND cấp xã',
  'commune-committee': 'UBND cấp xã',
  'commune-unit-head': 'trưởng phòng, người đứng đầu bộ phận thuộc UBND cấp xã',
  'commune-unit': 'cơ quan, đơn vị thuộc UBND cấp xã',
  'commune-official': 'người do mình quản lý trực tiếp',
  'commune-school-or-station': 'trường học, trạm y tế thuộc xã',
  'district-chair': 'Chủ tịch UBND cấp huyện',
  'province-chair': 'Chủ tịch UBND cấp tỉnh',
  'school-head': 'hiệu trưởng',
  'village-head': 'trưởng thôn',
  'court-district': 'Tòa án nhân dân cấp huyện',
  'court-regional': 'Tòa án nhân dân khu vực',
  front: 'Ủy ban Mặt trận Tổ quốc',
};

/** Of one key alone, where the same code means something else elsewhere. */
const OF_KEY: Readonly<Record<string, Table>> = {
  recipients: RECIPIENTS,
  recipients_open: RECIPIENTS,
  recipients_discipline: RECIPIENTS,
  recipients_if_complainant_gone: RECIPIENTS,
  invited: RECIPIENTS,
  complexity_grounds: COMPLEXITY_GROUNDS,
  publication_ways: PUBLICATION_WAYS,
  responses: { guide: 'hướng dẫn người gửi', transfer: 'chuyển đơn đến nơi có thẩm quyền' },
  followers: { settler: 'người giải quyết tố cáo', inspectorate: 'cơ quan thanh tra', 'advisory-unit': 'đơn vị tham mưu được giao' },
  chair_days_per: { week: 'tuần', month: 'tháng' },
  contents_if_any: { measures: 'biện pháp đã áp dụng', recommendation: 'kiến nghị' },
  contents: { responsibility: 'trách nhiệm của từng người' },
  obstacles: { illness: 'ốm đau', disaster: 'thiên tai, địch họa', 'mission-or-study-away': 'đi công tác, học tập ở nơi xa', 'other-objective': 'trở ngại khách quan khác' },
  representation_papers: { 'legal-representative': 'giấy tờ chứng minh là người đại diện theo pháp luật', certified: 'giấy ủy quyền có công chứng hoặc chứng thực', handwritten: 'giấy ủy quyền viết tay' },
  logbook_columns: {
    'row-number': 'số thứ tự',
    'visit-day': 'ngày tiếp',
    visitor: 'họ tên, địa chỉ người đến',
    'class-and-people': 'loại việc, số người',
    'petition-class': 'loại đơn',
    'people-count': 'số người',
    'within-competence': 'thuộc thẩm quyền',
    'earlier-body': 'cơ quan đã giải quyết',
    accepted: 'thụ lý để giải quyết',
    'returned-and-guided': 'trả lại đơn và hướng dẫn',
    'guided-to': 'hướng dẫn đến nơi nào',
    'passed-to': 'chuyển đến nơi nào',
    outcome: 'kết quả giải quyết',
    remark: 'ghi chú',
  },
};

const ANY_KEY: readonly Table[] = [MAKERS, ACCEPTANCE_ITEM_NAMES, DENUNCIATION_ITEM_NAMES, DECISION_ITEM_NAMES, FILE_ITEM_NAMES, COMPLAINT_CODES, RECEPTION_CODES, HEAD_CODES, LAND_DISPUTE_CODES, CROWD_CODES];

/** Who is called a complainant in the codes, where a provision is not about complaints alone. */
const SENDERS: readonly { topic: string; table: Table }[] = [
  { topic: 'land', table: { complainant: 'người gửi đơn' } },
  { topic: 'reception', table: { complainant: 'người đến khiếu nại, tố cáo, kiến nghị, phản ánh' } },
];

/** A code of a value in words, as inside a sentence; null for one that nothing names. `topics`: what its provision applies to. */
export function codeInWords(key: string, code: string, topics: readonly string[]): string | null {
  const senders = SENDERS.filter(({ topic }) => topics.includes(topic)).map(({ table }) => table);
  for (const table of [...senders, OF_KEY[key] ?? {}, ...ANY_KEY]) {
    const words = Object.hasOwn(table, code) ? table[code] : undefined;
    if (words !== undefined) return words;
  }
  return null;
}

const NAMES_OF_OFFICES = /^(Chủ tịch|Tòa án|Ủy ban)/;

/** "Biên bản …" with a small letter inside a sentence; an office, or letters like "UBND", stay as they are. */
const inSentence = (words: string): string => (/^\p{Lu}\p{Ll}+ (\p{Ll}|\d)/u.test(words) && !NAMES_OF_OFFICES.test(words) ? lowerCase(words) : words);

/** A value of a provision in words, as inside a sentence: a number in at least two digits, codes one after the other. */
export function valueInWords(key: string, value: string | number | readonly string[], topics: readonly string[]): string {
  if (typeof value === 'number') return String(value).padStart(2, '0');
  return [value].flat().map((code) => inSentence(codeInWords(key, code, topics) ?? code)).join('; ');
}
