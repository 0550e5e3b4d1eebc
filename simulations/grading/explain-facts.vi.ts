import type { CaseFacts, ContentFacts, MatterFacts } from '../scenario/facts.ts';

/** One sentence for each fact that a judgement can turn on. Dates and names arrive as text; names of people in small letters. */

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1).replace(/\.$/, '');

const MADE: Record<MatterFacts['kind'], string> = { decision: 'ký', act: 'làm', inaction: 'không làm', discipline: 'ký' };

const DEMANDS: Record<ContentFacts['demand'], string> = {
  review: 'đòi xem lại một quyết định, hành vi',
  'report-violation': 'báo một người vi phạm để xử lý',
  propose: 'nêu mong muốn, giải pháp',
  reflect: 'kể lại một tình trạng cho cơ quan biết',
  'settle-dispute': 'nhờ phân xử tranh chấp đất giữa người dân với nhau',
  service: 'xin làm một thủ tục hành chính',
};

const CHANNELS: Record<CaseFacts['petition']['channel'], (who: string) => string> = {
  'in-person': (who) => `${capital(who)} mang đơn đến tận nơi.`,
  oral: (who) => `${capital(who)} đến trình bày bằng lời.`,
  post: () => 'Đơn gửi qua bưu chính.',
  forwarded: () => 'Đơn do nơi khác chuyển đến.',
};

const MERITS: Record<NonNullable<ContentFacts['merits']>, string> = { right: 'người gửi nói đúng', 'partly-right': 'người gửi nói đúng một phần', wrong: 'người gửi nói sai' };

type Represented = NonNullable<CaseFacts['complainant']['represented']>;

const PAPERS: Record<Represented['paper'], string> = {
  'legal-representative': 'với tư cách người đại diện theo pháp luật',
  certified: 'bằng giấy ủy quyền có chứng thực',
  handwritten: 'bằng giấy ủy quyền viết tay, không chứng thực',
  none: 'mà không có giấy ủy quyền',
};

const COURT: Record<MatterFacts['court'], string | null> = {
  none: null,
  accepted: 'Tòa án đã thụ lý vụ án về việc bị khiếu nại.',
  judged: 'Tòa án đã giải quyết việc bị khiếu nại bằng bản án, quyết định.',
  'administrative-case-discontinued': 'Tòa án chỉ đình chỉ giải quyết vụ án hành chính.',
};

/** Whoever made what is complained about and has no name on the list of authorities. */
export const MAKERS: Readonly<Record<string, string>> = {
  'commune-committee': 'tập thể UBND xã',
  'commune-unit-head': 'người đứng đầu cơ quan chuyên môn thuộc xã',
  'commune-official': 'cán bộ do Chủ tịch UBND xã quản lý',
  'commune-school-or-station': 'trường, trạm thuộc xã',
  court: 'Tòa án',
};

export const factWords = {
  received: (date: string): string => `Đơn được nhận ngày ${date}.`,
  channel: (channel: CaseFacts['petition']['channel'], who: string): string => CHANNELS[channel](who),
  forwarded: (name: string): string => `Đơn do ${name} chuyển đến.`,
  notForwarded: 'Đơn do chính người khiếu nại gửi, không qua nơi nào chuyển đến.',
  unsigned: 'Đơn không có chữ ký hoặc điểm chỉ.',
  signatures: (signed: number, of: number): string => `Đơn của ${of} người nhưng chỉ có ${signed} chữ ký.`,
  group: (people: number): string => `Đơn có ${people} người cùng khiếu nại.`,
  noRepresentatives: 'Những người khiếu nại chưa cử người đại diện bằng văn bản.',
  documents: (list: string): string => `Tài liệu nộp kèm: ${list}.`,
  demand: (gist: string, demand: ContentFacts['demand']): string => `Ở nội dung “${gist}”, người gửi ${DEMANDS[demand]}.`,
  noOwnInterest: (gist: string, who: string): string => `Nội dung “${gist}” không chạm quyền lợi của chính ${who}.`,
  merits: (gist: string, merits: NonNullable<ContentFacts['merits']>): string => `Ở nội dung “${gist}”, hồ sơ và lời các bên cho thấy ${MERITS[merits]}.`,
  lackingCapacity: (who: string): string => `${capital(who)} không có đủ năng lực hành vi dân sự.`,
  represented: (by: string, who: string, paper: Represented['paper']): string => `${capital(by)} đứng ra thay ${who} ${PAPERS[paper]}.`,
  obstacle: (what: string, from: string, to: string, proven: boolean): string =>
    `Từ ngày ${from} đến trước ngày ${to}, người khiếu nại gặp trở ngại (${small(what)}), ${proven ? 'có giấy tờ chứng minh' : 'không có giấy tờ chứng minh'}.`,
  busy: (what: string): string => `Việc “${small(what)}” là bận việc riêng, không phải trở ngại khách quan.`,
  maker: (name: string, maker: string, date: string, kind: MatterFacts['kind']): string => `${capital(name)} do ${maker} ${MADE[kind]} ngày ${date}.`,
  known: (who: string, date: string): string => `${capital(who)} nhận hoặc biết việc bị khiếu nại ngày ${date}.`,
  internal: 'Việc bị khiếu nại mang tính nội bộ, không tác động ra ngoài.',
  normative: 'Văn bản bị khiếu nại là văn bản quy phạm pháp luật.',
  stateSecret: 'Việc bị khiếu nại thuộc bí mật nhà nước.',
  landDispute: 'Quyết định bị khiếu nại là quyết định giải quyết tranh chấp đất đai giữa người dân với nhau.',
  discipline: 'Việc bị khiếu nại là quyết định kỷ luật.',
  secondDecision: 'Việc này đã có quyết định giải quyết khiếu nại lần hai.',
  firstDecision: (date: string): string => `Việc này đã có quyết định giải quyết lần đầu ngày ${date}.`,
  court: (court: MatterFacts['court']): string | null => COURT[court],
  terminated: (date: string): string => `Việc này đã có văn bản đình chỉ giải quyết ngày ${date}.`,
  withdrawn: { freely: 'Nội dung này trước đây đã tự nguyện rút.', coerced: 'Nội dung này trước đây bị ép rút.', no: null },
  irreversible: (date: string, what: string): string => `Ngày ${date} sẽ có việc khó khắc phục về sau: ${small(what)}.`,
  affected: (people: string): string => `Người có quyền, nghĩa vụ liên quan: ${people}.`,
  respondent: (person: string): string => `Người bị khiếu nại là ${person}.`,
  involved: (people: string): string => `Người đã trực tiếp làm việc bị khiếu nại: ${people}.`,
  obvious: 'Kiểm tra lại hồ sơ đã đủ rõ, không cần xác minh.',
  notObvious: 'Hồ sơ chưa đủ để kết luận ngay, phải xác minh.',
  places: (count: number): string => `Phải xác minh ở ${count} nơi.`,
  agencies: (count: number): string => `Có ${count} cơ quan cùng có trách nhiệm.`,
  agenciesDisagree: 'Các cơ quan còn ý kiến khác nhau.',
  foreign: 'Vụ việc có yếu tố nước ngoài.',
  conflictingEvidence: 'Chứng cứ còn mâu thuẫn.',
  affectsMany: 'Vụ việc ảnh hưởng quyền lợi của nhiều người.',
  someone: 'người khiếu nại',
  somebody: 'người trong vụ việc',
} as const;
