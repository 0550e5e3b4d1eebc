import type { SheetTemplate } from './template.ts';
import { AS_ABOVE, AS_ARTICLE_3, byChair, byOffice, COPIES_TO, LOCK } from './words.vi.ts';

const LAW = 'Căn cứ Luật Khiếu nại và nghị định quy định chi tiết thi hành;';
const ORGANISATION = 'Căn cứ Luật Tổ chức chính quyền địa phương;';
const DECIDES = { centre: 'QUYẾT ĐỊNH:' } as const;
const AUTHORITY = { centre: '{signatoryOffice}' } as const;
const FORCE = 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.';
const OBEY = 'Điều 3. {_} chịu trách nhiệm thi hành Quyết định này.';

const decision = (about: string, grounds: readonly string[], articles: readonly string[]): SheetTemplate => ({
  group: 'complaint',
  head: 'office',
  symbol: 'QĐ-UBND',
  title: 'QUYẾT ĐỊNH',
  about,
  body: [AUTHORITY, ...[ORGANISATION, LAW, ...grounds].map((ground) => ({ ground })), DECIDES, ...articles],
  copies: [AS_ARTICLE_3, COPIES_TO, LOCK],
  signers: [byOffice],
});

const ACCEPTED = 'Căn cứ Thông báo thụ lý giải quyết khiếu nại số {_} ngày {_};';

/** Decisions in settling a complaint, and the letters that carry them out. */
export const COMPLAINT_DECISION_SHEETS: Readonly<Record<string, SheetTemplate>> = {
  verificationDecision: decision('Về việc xác minh nội dung khiếu nại', [ACCEPTED], [
    'Điều 1. Giao {verifier} xác minh nội dung khiếu nại của {complainant}. Nội dung xác minh: {_}. Thời gian xác minh: {_} ngày.',
    'Điều 2. Người được giao xác minh có quyền, nghĩa vụ theo Luật Khiếu nại và báo cáo kết quả với người giải quyết khiếu nại.',
    'Điều 3. {_} và người được giao xác minh chịu trách nhiệm thi hành Quyết định này.',
  ]),
  expertDecision: {
    ...decision('Về việc trưng cầu giám định', [ACCEPTED], [
      'Điều 1. Trưng cầu {_} giám định: {_}',
      'Thông tin, tài liệu, vật chứng gửi kèm: {_}. Thời hạn gửi kết luận giám định: {_}',
      'Điều 2. Kinh phí giám định: {_}',
      'Điều 3. {_} chịu trách nhiệm thi hành Quyết định này.',
    ]),
    name: 'Quyết định trưng cầu giám định',
  },
  expertRequest: {
    group: 'complaint',
    name: 'Công văn gửi cơ quan giám định',
    head: 'letter',
    symbol: 'UBND',
    title: '',
    about: 'V/v trưng cầu giám định',
    to: '{_}',
    body: ['{committee} gửi Quyết định trưng cầu giám định số {_} ngày {_} và tài liệu kèm theo: {_}', 'Đề nghị giám định và gửi kết luận về {committee} trước ngày {_}.'],
    copies: [AS_ABOVE, LOCK],
    signers: [byOffice],
  },
  executionSuspension: decision('Về việc tạm đình chỉ thi hành quyết định bị khiếu nại', [ACCEPTED], [
    'Điều 1. Tạm đình chỉ thi hành: {_}',
    'Thời gian tạm đình chỉ: từ ngày {_} đến ngày {_}. Lý do: {_}',
    FORCE,
    OBEY,
  ]),
  executionSuspensionLifted: {
    ...decision('Về việc hủy bỏ quyết định tạm đình chỉ thi hành', [ACCEPTED], ['Điều 1. Hủy bỏ Quyết định tạm đình chỉ số {_} ngày {_}. Lý do: {_}', FORCE, OBEY]),
    name: 'Quyết định hủy bỏ quyết định tạm đình chỉ thi hành',
  },
  complexityRecord: {
    group: 'complaint',
    head: 'office',
    symbol: 'UBND',
    title: 'VĂN BẢN',
    about: 'Xác định vụ việc khiếu nại phức tạp',
    body: ['Vụ việc khiếu nại của {complainant} được xác định là vụ việc phức tạp vì: {grounds}', 'Thời hạn giải quyết áp dụng: {_} ngày, kể từ ngày thụ lý.'],
    copies: [COPIES_TO, LOCK],
    signers: [byOffice],
  },
  suspensionDecision: decision('Về việc tạm đình chỉ giải quyết khiếu nại', ['Căn cứ {ground};', ACCEPTED], [
    'Điều 1. Tạm đình chỉ giải quyết khiếu nại của {complainant}. Lý do: {_}',
    FORCE,
    OBEY,
  ]),
  resumptionDecision: decision('Về việc tiếp tục giải quyết khiếu nại', [ACCEPTED], ['Điều 1. Tiếp tục giải quyết khiếu nại của {complainant}, theo Quyết định tạm đình chỉ số {_} ngày {_}.', FORCE, OBEY]),
  terminationDecision: decision('Về việc đình chỉ giải quyết khiếu nại', ['Căn cứ {ground};', ACCEPTED], [
    'Điều 1. Đình chỉ giải quyết khiếu nại của {complainant} về: {contents}. Lý do: {_}',
    FORCE,
    OBEY,
  ]),
  settlementDecision: {
    ...decision('Về việc giải quyết khiếu nại của {complainant} (lần đầu)', [], []),
    body: [
      AUTHORITY,
      { ground: ORGANISATION },
      { ground: LAW },
      { ground: 'Căn cứ pháp luật áp dụng: {legal};' },
      { ground: 'Xét đơn khiếu nại của {complainant} và báo cáo kết quả xác minh;' },
      'I. Người khiếu nại, người bị khiếu nại: {parties}',
      'II. Nội dung khiếu nại: {gist} {contents}',
      'III. Kết quả xác minh: {verified}',
      'IV. Kết quả đối thoại (nếu có): {talked}',
      DECIDES,
      'Điều 1. Kết luận: {conclusion} {conclusions}',
      'Giữ nguyên, sửa đổi hoặc hủy bỏ quyết định, hành vi bị khiếu nại: {handling}',
      'Việc bồi thường (nếu có): {compensation}',
      'Điều 2. Quyền khiếu nại lần hai, quyền khởi kiện: {secondRight}. Khiếu nại lần hai gửi {secondTo}; khởi kiện tại {court}.',
      'Điều 3. {_} chịu trách nhiệm thi hành Quyết định này. Ngày ra quyết định: {decided}',
    ],
    slots: {
      decided: { item: 'date', desk: 'madeOn' },
      parties: { item: 'parties' },
      gist: { item: 'contents', says: '' },
      verified: { item: 'verification-result' },
      talked: { item: 'dialogue-result' },
      legal: { item: 'legal-basis' },
      conclusion: { item: 'conclusion', says: '' },
      handling: { item: 'handling' },
      compensation: { item: 'compensation' },
      secondRight: { item: 'second-complaint-and-court' },
    },
  },
  secondSettlementDecision: {
    ...decision('Về việc giải quyết khiếu nại (lần hai)', ['Xét đơn khiếu nại lần hai của {_};'], [
      'I. Nội dung khiếu nại: {_}',
      'II. Kết quả giải quyết lần đầu: {_}',
      'III. Kết quả xác minh: {_}',
      'IV. Kết quả đối thoại: {_}',
      'Điều 1. Kết luận: {_}',
      'Điều 2. Quyền khởi kiện vụ án hành chính tại: {_}',
      OBEY,
    ]),
    name: 'Quyết định giải quyết khiếu nại lần hai',
    signers: [byChair],
  },
  enforcementOrder: {
    group: 'complaint',
    head: 'letter',
    symbol: 'UBND',
    title: '',
    about: 'V/v thi hành quyết định giải quyết khiếu nại',
    to: '{to}',
    body: ['{chairOffice} giao {to} thi hành Quyết định giải quyết khiếu nại số {_} ngày {_}: {_}', 'Hoàn thành và báo cáo trước ngày {_}.'],
    copies: [AS_ABOVE, LOCK],
    signers: [byOffice],
  },
  forwarderReport: {
    group: 'complaint',
    head: 'letter',
    symbol: 'UBND',
    title: '',
    about: 'V/v kết quả giải quyết đơn do quý cơ quan chuyển đến',
    to: '{to}',
    body: ['{committee} đã giải quyết đơn do {to} chuyển đến ngày {receivedOn}. Kết quả: {_}', 'Kèm theo: {carries}'],
    copies: [AS_ABOVE, LOCK],
    signers: [byChair],
  },
};
