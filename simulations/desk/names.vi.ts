import type { FILE_ITEMS, PaperKind, SIGNATORIES } from './act-data.ts';
import type { DECISION_ITEMS, ACCEPTANCE_ITEMS, AUTHORITIES } from './act-data.ts';
import type { PETITION_CLASSES } from '../scenario/facts.ts';
import type { ActGroup } from './view-types.ts';

/** Names of offices, papers, classes and items as the desk prints them. */

export const GROUPS: Readonly<Record<ActGroup, string>> = {
  reception: 'Tiếp công dân',
  head: 'Việc của Chủ tịch',
  ask: 'Hỏi',
  book: 'Ghi sổ',
  classify: 'Phân loại',
  paper: 'Lập giấy',
  accept: 'Thụ lý',
  verify: 'Xác minh',
  dialogue: 'Đối thoại',
  decide: 'Quyết định',
  send: 'Gửi',
  publish: 'Công khai và thi hành',
  file: 'Hồ sơ',
  'look-up': 'Tra cứu',
};

export const SIGNATORY_NAMES: Readonly<Record<(typeof SIGNATORIES)[number], string>> = {
  chair: 'Chủ tịch UBND {commune}',
  deputyChair: 'Phó Chủ tịch UBND {commune}',
  unitHead: 'Trưởng phòng chuyên môn',
  receptionOfficer: 'Người tiếp công dân',
  petitionOfficer: 'Người xử lý đơn',
  verifier: 'Người xác minh',
  clerk: 'Văn thư',
};

export const AUTHORITY_NAMES: Readonly<Record<(typeof AUTHORITIES)[number], string>> = {
  'commune-chair': 'Chủ tịch UBND {commune}',
  'other-commune-chair': 'Chủ tịch UBND xã khác',
  'district-chair': 'Chủ tịch UBND {district}',
  'district-unit-head': 'Thủ trưởng cơ quan chuyên môn thuộc UBND {district}',
  'province-chair': 'Chủ tịch UBND {province}',
  'province-department-head': 'Giám đốc sở thuộc UBND {province}',
  'province-inspectorate': 'Thanh tra {province}',
  'land-registration-office': 'Văn phòng đăng ký đất đai',
  'tax-office': 'Cơ quan thuế',
  police: 'Công an',
  'court-district': 'Tòa án nhân dân {district}',
  'court-regional': 'Tòa án nhân dân khu vực',
  'court-province': 'Tòa án nhân dân {province}',
  forwarder: 'Nơi đã chuyển đơn đến xã',
  ministry: 'Bộ, cơ quan ngang bộ',
  'council-standing-committee': 'Thường trực HĐND {commune}',
  'council-approver': 'Cơ quan phê chuẩn việc bầu Chủ tịch, Phó Chủ tịch HĐND',
  'front-organisation': 'Ủy ban Mặt trận, đoàn thể quản lý cán bộ đó',
  'party-committee': 'Cơ quan Đảng có thẩm quyền',
  'school-head': 'Hiệu trưởng',
  'utility-company': 'Đơn vị điện lực, cấp nước, viễn thông',
  'procedure-control': 'Đầu mối nhận phản ánh về quy định, thủ tục hành chính (Văn phòng UBND {province})',
};

export const PLACES = { commune: 'xã', province: 'tỉnh', district: 'huyện', anyDistrict: 'cấp huyện' } as const;
/** Words with which a place name already says what kind of place it is. */
export const PLACE_KINDS = ['xã ', 'phường ', 'đặc khu ', 'thị trấn ', 'huyện ', 'quận ', 'thị xã ', 'thành phố ', 'tỉnh '] as const;

export const PAPER_NAMES: Readonly<Record<PaperKind, string>> = {
  receipt: 'Giấy biên nhận tài liệu',
  guidance: 'Phiếu hướng dẫn',
  separationGuidance: 'Giấy hướng dẫn tách đơn',
  transferLetter: 'Phiếu chuyển đơn',
  acceptanceNotice: 'Thông báo thụ lý',
  refusalNotice: 'Thông báo không thụ lý',
  verificationDecision: 'Quyết định giao xác minh',
  documentRequest: 'Văn bản yêu cầu cung cấp tài liệu',
  complexityRecord: 'Văn bản xác định vụ việc phức tạp',
  verificationReport: 'Báo cáo kết quả xác minh',
  dialogueInvitation: 'Thông báo tổ chức đối thoại',
  dialogueMinutes: 'Biên bản đối thoại',
  suspensionDecision: 'Quyết định tạm đình chỉ giải quyết khiếu nại',
  resumptionDecision: 'Quyết định tiếp tục giải quyết khiếu nại',
  terminationDecision: 'Quyết định đình chỉ giải quyết khiếu nại',
  executionSuspension: 'Quyết định tạm đình chỉ thi hành quyết định bị khiếu nại',
  settlementDecision: 'Quyết định giải quyết khiếu nại',
  replyLetter: 'Công văn trả lời',
  enforcementOrder: 'Văn bản giao thi hành',
  forwarderReport: 'Văn bản báo kết quả',
  denunciationDecision: 'Quyết định thụ lý tố cáo',
  denunciationSuspension: 'Quyết định tạm đình chỉ giải quyết tố cáo',
  denunciationResumption: 'Quyết định tiếp tục giải quyết tố cáo',
  denunciationTermination: 'Quyết định đình chỉ giải quyết tố cáo',
  denunciationConclusion: 'Kết luận nội dung tố cáo',
  denunciationExtension: 'Quyết định gia hạn giải quyết tố cáo',
  mediationNotice: 'Thông báo thụ lý hòa giải tranh chấp đất',
  mediationRefusal: 'Thông báo không thụ lý hòa giải',
  mediationCouncil: 'Quyết định lập Hội đồng hòa giải',
  mediationInvitation: 'Giấy mời hòa giải',
  mediationMinutes: 'Biên bản hòa giải tranh chấp đất',
  mediationGuidance: 'Văn bản hướng dẫn sau hòa giải không thành',
  mediationRecognition: 'Văn bản công nhận hòa giải thành',
  disputeNotice: 'Thông báo thụ lý giải quyết tranh chấp đất',
  disputeReport: 'Báo cáo đề xuất giải quyết tranh chấp đất',
  disputeDecision: 'Quyết định giải quyết tranh chấp đất',
  receptionRefusal: 'Thông báo từ chối tiếp công dân',
  receptionConclusion: 'Thông báo kết luận việc tiếp công dân',
  superiorReport: 'Báo cáo cấp trên về vụ việc quá hạn',
  petitionReport: 'Báo cáo công tác tiếp công dân, giải quyết đơn',
  executionSuspensionLifted: 'Quyết định hủy bỏ việc tạm đình chỉ thi hành',
  handoverMinutes: 'Biên bản giao nhận tài liệu, chứng cứ',
};

export const CLASS_NAMES: Readonly<Record<(typeof PETITION_CLASSES)[number], string>> = {
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
  recommendation: 'Kiến nghị',
  feedback: 'Phản ánh',
  'land-dispute': 'Tranh chấp đất đai',
  'service-request': 'Yêu cầu làm thủ tục hành chính',
};

/** What is concluded of one content, of a complaint or of a denunciation. */
export const CONCLUSIONS = { right: 'Nội dung đúng', 'partly-right': 'Nội dung đúng một phần', wrong: 'Nội dung sai' } as const;

export const ACCEPTANCE_ITEM_NAMES: Readonly<Record<(typeof ACCEPTANCE_ITEMS)[number], string>> = {
  round: 'Khiếu nại lần đầu hay lần hai',
  'received-on': 'Ngày nhận đơn',
  'accepted-on': 'Ngày thụ lý',
  contents: 'Nội dung khiếu nại',
  'reason-and-provision': 'Lý do và điều khoản làm căn cứ',
};

export const DECISION_ITEM_NAMES: Readonly<Record<(typeof DECISION_ITEMS)[number], string>> = {
  date: 'Ngày ra quyết định',
  parties: 'Tên, địa chỉ người khiếu nại và người bị khiếu nại',
  contents: 'Nội dung khiếu nại',
  'verification-result': 'Kết quả xác minh',
  'dialogue-result': 'Kết quả đối thoại',
  'legal-basis': 'Căn cứ pháp luật',
  conclusion: 'Kết luận đúng, đúng một phần hay sai',
  handling: 'Giữ nguyên, sửa đổi hay hủy bỏ quyết định bị khiếu nại',
  compensation: 'Việc bồi thường',
  'second-complaint-and-court': 'Quyền khiếu nại lần hai và quyền khởi kiện',
  'complainant-list': 'Danh sách những người khiếu nại',
};

export const FILE_ITEM_NAMES: Readonly<Record<(typeof FILE_ITEMS)[number], string>> = {
  petition: 'Đơn hoặc bản ghi lời khiếu nại',
  documents: 'Tài liệu, chứng cứ các bên cung cấp',
  'verification-minutes': 'Biên bản, kết quả xác minh',
  'dialogue-minutes': 'Biên bản đối thoại',
  decision: 'Quyết định giải quyết',
  'other-papers': 'Các giấy tờ khác',
  'page-numbers': 'Đánh số trang theo thứ tự',
  'identity-minutes': 'Biên bản kiểm tra nhân thân người tố cáo',
  'acceptance-decision': 'Quyết định thụ lý',
  assignment: 'Văn bản giao xác minh',
  explanation: 'Văn bản giải trình',
  report: 'Báo cáo kết quả xác minh',
  'conclusion-paper': 'Kết luận nội dung tố cáo',
  'handling-papers': 'Văn bản xử lý, kiến nghị xử lý',
};

export const COMPLEXITY_GROUNDS = {
  places: 'Phải xác minh ở nhiều nơi',
  contents: 'Đơn có nhiều nội dung',
  'many-people': 'Liên quan quyền lợi của nhiều người',
  foreign: 'Có yếu tố nước ngoài',
  agencies: 'Liên quan trách nhiệm của nhiều cơ quan',
  disagreement: 'Các cơ quan còn ý kiến khác nhau',
  'conflicting-evidence': 'Chứng cứ mâu thuẫn nhau',
  workload: 'Cơ quan đang nhiều việc, thiếu người',
} as const;

export const IDENTITY_WAYS = {
  stated: 'Hỏi họ tên, nơi ở, ghi theo lời nói',
  shown: 'Xem giấy tờ tùy thân rồi trả lại ngay',
  'kept-papers': 'Xem giấy tờ tùy thân và giữ lại bản chính',
} as const;
export const REFUSAL_REASONS = {
  'wrong-form': 'Đơn không viết theo mẫu',
  'not-our-business': 'Việc này không phải của xã',
  'too-late': 'Đã quá lâu',
  unsigned: 'Đơn chưa ký',
  busy: 'Hôm nay phòng bận',
  'over-level': 'Gửi vượt cấp',
} as const;
export const BOOKS = { 'reception-logbook': 'Sổ tiếp công dân', 'petition-logbook': 'Sổ nhận đơn' } as const;
export const RETURN_TO = { complainant: 'Người gửi đơn', forwarder: 'Nơi đã chuyển đơn đến xã' } as const;
export const INVITATION_WAYS = { written: 'Gửi văn bản', phone: 'Gọi điện' } as const;
export const MINUTES = {
  full: 'Lập biên bản, ghi đủ ý kiến và người vắng mặt',
  'no-absentees': 'Lập biên bản, không ghi người vắng mặt',
  none: 'Không lập biên bản',
} as const;
export const PUBLICATION_WAYS = { meeting: 'Công bố tại cuộc họp', posted: 'Niêm yết tại trụ sở', media: 'Đăng trên trang thông tin, phát thanh' } as const;

/** Colleagues whom no case names: acts may give work to them as well. */
export const OTHER_OFFICIALS = { 'can-bo-khac': 'cán bộ khác của xã', 'can-bo-khac-hai': 'cán bộ thứ hai của xã' } as const;

export const NAMES = {
  people: 'Người trong vụ việc',
  authorities: 'Cơ quan, người có thẩm quyền',
  outside: 'Người khác',
  sources: 'Nơi đang giữ hồ sơ',
  noForm: 'Không dùng mẫu in sẵn',
  form: '{number}: {title} (bản áp dụng từ {from})',
  content: 'Nội dung thứ {number} của đơn (chưa đọc)',
  yes: 'Có',
  no: 'Không',
} as const;
