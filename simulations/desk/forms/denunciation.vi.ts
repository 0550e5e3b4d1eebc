import type { SheetTemplate } from './template.ts';
import { AS_ABOVE, AS_ARTICLE_3, by, byChair, byCitizen, byOffice, COPIES_TO, LOCK } from './words.vi.ts';

const ORGANISATION = 'Căn cứ Luật Tổ chức chính quyền địa phương;';
const LAW = 'Căn cứ Luật Tố cáo và nghị định quy định chi tiết thi hành;';
const AUTHORITY = { centre: '{signatoryOffice}' } as const;
const DECIDES = { centre: 'QUYẾT ĐỊNH:' } as const;
const ACCEPTED = 'Căn cứ Quyết định thụ lý tố cáo số {_} ngày {_};';
const OBEY = 'Điều 3. {_} chịu trách nhiệm thi hành Quyết định này.';
const FORCE = 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.';
const CARRIES = 'Những gì về người tố cáo ghi trong giấy, kèm theo giấy: {carries}';

const decision = (about: string, grounds: readonly string[], articles: readonly string[], name?: string): SheetTemplate => ({
  group: 'denunciation',
  ...(name === undefined ? {} : { name }),
  head: 'office',
  symbol: 'QĐ-UBND',
  title: 'QUYẾT ĐỊNH',
  about,
  body: [AUTHORITY, ...[ORGANISATION, LAW, ...grounds].map((ground) => ({ ground })), DECIDES, ...articles],
  copies: [AS_ARTICLE_3, COPIES_TO, LOCK],
  signers: [byOffice],
});

const minutes = (name: string, about: string, body: SheetTemplate['body'], signers: SheetTemplate['signers']): SheetTemplate => ({
  group: 'denunciation',
  name,
  head: 'minutes',
  title: 'BIÊN BẢN',
  about,
  body: ['Vào hồi {_} giờ {_}, ngày {madeOn}, tại: {_}', ...body],
  signers,
});

const report = (name: string, about: string, signer: string): SheetTemplate => ({
  group: 'denunciation',
  name,
  head: 'office',
  symbol: 'BC',
  title: 'BÁO CÁO',
  about,
  to: '{chairOffice}',
  body: [
    'Thực hiện quyết định, văn bản giao xác minh số {_} ngày {_}, kết quả như sau:',
    '1. Nội dung tố cáo đã xác minh: {contents}',
    '2. Kết quả xác minh từng nội dung: {findings}',
    '3. Nhận xét, đánh giá; trách nhiệm của từng người: {_}',
    '4. Kiến nghị xử lý: {_}',
    'Báo cáo đã được ký: {signed}',
  ],
  copies: [AS_ABOVE, LOCK],
  signers: [by(signer)],
});

/** Papers of settling a denunciation. None prints the denouncer's name by itself: what a paper carries is for its writer to say. */
export const DENUNCIATION_SHEETS: Readonly<Record<string, SheetTemplate>> = {
  denunciationDecision: {
    ...decision('Về việc thụ lý tố cáo', [], []),
    body: [
      AUTHORITY,
      { ground: ORGANISATION },
      { ground: LAW },
      { ground: 'Căn cứ pháp luật áp dụng: {legal};' },
      DECIDES,
      'Điều 1. Thụ lý tố cáo đối với: {_}. Ngày thụ lý: {accepted}',
      'Nội dung tố cáo được thụ lý: {gist} {contents}',
      'Thời hạn giải quyết: {term}',
      FORCE,
      OBEY,
      CARRIES,
    ],
    slots: { accepted: { item: 'accepted-on', desk: 'madeOn' }, legal: { item: 'legal-basis' }, gist: { item: 'contents', says: '' }, term: { item: 'settlement-term' } },
  },
  acceptanceToDenouncer: {
    group: 'denunciation',
    name: 'Thông báo việc thụ lý tố cáo',
    head: 'office',
    symbol: 'TB-UBND',
    title: 'THÔNG BÁO',
    about: 'Về việc thụ lý tố cáo',
    to: 'người tố cáo',
    body: ['{chairOffice} đã thụ lý tố cáo theo Quyết định số {_} ngày {_}.', 'Nội dung tố cáo được thụ lý: {_}', 'Thời hạn giải quyết: {_}', 'Cách đưa giấy: {delivery}'],
    copies: [AS_ABOVE, LOCK],
    signers: [byChair],
  },
  noticeToDenounced: {
    group: 'denunciation',
    name: 'Thông báo về nội dung tố cáo',
    head: 'office',
    symbol: 'TB-UBND',
    title: 'THÔNG BÁO',
    about: 'Về nội dung tố cáo',
    to: '{recipients}',
    body: ['{chairOffice} đã thụ lý tố cáo đối với ông (bà) theo Quyết định số {_} ngày {_}.', 'Nội dung tố cáo, viết lại: {_}', 'Yêu cầu ông (bà) giải trình bằng văn bản về từng nội dung, gửi trước ngày {_}.', CARRIES],
    copies: [AS_ABOVE, LOCK],
    signers: [byChair],
  },
  denunciationRefusal: {
    group: 'denunciation',
    name: 'Thông báo không thụ lý tố cáo',
    head: 'office',
    symbol: 'TB-UBND',
    title: 'THÔNG BÁO',
    about: 'Về việc không thụ lý tố cáo',
    to: '{recipients}',
    body: ['Ngày {receivedOn}, {committee} nhận được tố cáo về: {_}', 'Căn cứ {ground}, tố cáo không đủ điều kiện thụ lý. Có nêu lý do: {reasoned}. Lý do: {_}', CARRIES],
    copies: [AS_ABOVE, LOCK],
    signers: [byOffice],
  },
  inspectionDecision: decision('Về việc kiểm tra', [], ['Điều 1. Kiểm tra: {_}. Thời gian: {_}. Người kiểm tra: {_}.', CARRIES, FORCE, OBEY], 'Quyết định kiểm tra'),
  verificationTeam: decision('Về việc thành lập Tổ xác minh nội dung tố cáo', [ACCEPTED], [
    'Điều 1. Thành lập Tổ xác minh nội dung tố cáo gồm: {members}. Hình thức giao: {way}',
    'Điều 2. Nội dung xác minh: {_}. Thời gian xác minh: {_} ngày.',
    OBEY,
    CARRIES,
  ], 'Quyết định thành lập Tổ xác minh'),
  verificationAssignment: {
    group: 'denunciation',
    name: 'Văn bản giao xác minh nội dung tố cáo',
    head: 'letter',
    symbol: 'UBND',
    title: '',
    about: 'V/v giao xác minh nội dung tố cáo',
    to: '{members}',
    body: ['{chairOffice} giao xác minh nội dung tố cáo theo Quyết định thụ lý số {_} ngày {_}. Hình thức giao: {way}', 'Nội dung xác minh: {_}. Thời hạn: {_}', CARRIES],
    copies: [AS_ABOVE, LOCK],
    signers: [byOffice],
  },
  denunciationMinutes: minutes('Biên bản làm việc (tố cáo)', 'Làm việc về nội dung tố cáo', [
    '1. Người xác minh: {_}, chức vụ: {_}',
    '2. Người làm việc cùng: {with}',
    'Nội dung làm việc: {_}',
    'Giấy tờ, lời đưa ra trong buổi làm việc: {carries}',
    'Buổi làm việc kết thúc hồi {_} giờ {_}, đã đọc lại cho mọi người nghe và xác nhận. Biên bản lập thành {_} bản.',
  ], [byCitizen('NGƯỜI CÙNG LÀM VIỆC'), by('NGƯỜI XÁC MINH')]),
  denunciationExpert: decision('Về việc trưng cầu giám định', [ACCEPTED], [
    'Điều 1. Trưng cầu {_} giám định: {_}',
    'Thời hạn gửi kết luận giám định: {_}',
    'Người quyết định trưng cầu: {signer}',
    FORCE,
    OBEY,
    CARRIES,
  ], 'Quyết định trưng cầu giám định (tố cáo)'),
  teamReport: report('Báo cáo kết quả xác minh của Tổ xác minh', 'Kết quả xác minh nội dung tố cáo', 'TỔ TRƯỞNG TỔ XÁC MINH'),
  unitReport: report('Báo cáo kết quả xác minh của cơ quan được giao', 'Kết quả xác minh nội dung tố cáo', 'THỦ TRƯỞNG CƠ QUAN ĐƯỢC GIAO XÁC MINH'),
  denunciationExtension: decision('Về việc gia hạn giải quyết tố cáo', [ACCEPTED], [
    'Điều 1. Gia hạn giải quyết tố cáo {_} ngày, từ ngày {_} đến ngày {_}. Vụ việc phức tạp vì: {grounds}',
    FORCE,
    OBEY,
  ]),
  denunciationSuspension: decision('Về việc tạm đình chỉ giải quyết tố cáo', ['Căn cứ {ground};', ACCEPTED], ['Điều 1. Tạm đình chỉ giải quyết tố cáo. Lý do: {_}', FORCE, OBEY]),
  denunciationResumption: decision('Về việc tiếp tục giải quyết tố cáo', [ACCEPTED], ['Điều 1. Tiếp tục giải quyết tố cáo, theo Quyết định tạm đình chỉ số {_} ngày {_}.', FORCE, OBEY]),
  denunciationTermination: decision('Về việc đình chỉ giải quyết tố cáo', ['Căn cứ {ground};', ACCEPTED], ['Điều 1. Đình chỉ giải quyết tố cáo về: {contents}. Lý do: {_}', FORCE, OBEY]),
  withdrawalPetition: {
    group: 'denunciation',
    name: 'Đơn rút tố cáo',
    head: 'citizen',
    title: 'ĐƠN RÚT TỐ CÁO',
    to: '{chairOffice}',
    body: ['Tên tôi (chúng tôi) là: {_}', 'Địa chỉ: {_}', 'Cách thức liên hệ: {_}', 'Tôi (chúng tôi) rút nội dung tố cáo: {contents}', 'Người đã ký, điểm chỉ: {signedBy}', 'Người nhận đơn đã xem lại hồ sơ, hỏi lý do rút: {fileReviewed}'],
    signers: [byCitizen('NGƯỜI TỐ CÁO RÚT TỐ CÁO')],
  },
  withdrawalMinutes: minutes('Biên bản ghi nhận việc rút tố cáo', 'Ghi nhận việc rút tố cáo', [
    { centre: 'I. THÀNH PHẦN LÀM VIỆC' },
    '1. Người lập biên bản: {_}, chức vụ: {_}',
    '2. Người tố cáo rút tố cáo, đã ký hoặc điểm chỉ: {signedBy}. Địa chỉ: {_}',
    { centre: 'II. NỘI DUNG TỐ CÁO ĐỀ NGHỊ RÚT' },
    '{contents}',
    'Đã xem lại hồ sơ, hỏi lý do rút: {fileReviewed}',
    'Buổi làm việc kết thúc hồi {_} giờ {_}, biên bản đã được đọc cho mọi người cùng nghe. Biên bản lập thành {_} bản, giao cho người rút tố cáo 01 bản.',
  ], [byCitizen('NGƯỜI TỐ CÁO RÚT TỐ CÁO'), by('NGƯỜI LẬP BIÊN BẢN')]),
  denunciationConclusion: {
    group: 'denunciation',
    head: 'office',
    symbol: 'KL-UBND',
    title: 'KẾT LUẬN',
    about: 'Nội dung tố cáo',
    body: [
      'Căn cứ pháp luật: {legal}',
      'Căn cứ báo cáo kết quả xác minh và tài liệu trong hồ sơ, {chairOffice} kết luận:',
      '1. Nội dung tố cáo được kết luận: {contents}',
      '2. Kết quả xác minh: {verified}',
      '3. Kết luận: {concluded} {conclusions}',
      '4. Trách nhiệm của từng người có liên quan: {responsibility}',
      '5. Biện pháp xử lý theo thẩm quyền: {measures}',
      '6. Kiến nghị: {recommendation}',
      CARRIES,
    ],
    slots: {
      legal: { item: 'legal-basis' },
      verified: { item: 'verification-result' },
      concluded: { item: 'conclusion', says: '' },
      responsibility: { item: 'responsibility' },
      measures: { item: 'measures' },
      recommendation: { item: 'recommendation' },
    },
    copies: [COPIES_TO, LOCK],
    signers: [byOffice],
  },
};
