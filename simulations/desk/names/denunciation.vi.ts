import type { Carried } from '../act-data/carries.ts';

/** Words for what is chosen in the acts of a denunciation. */

export const CARRIED_NAMES: Readonly<Record<Carried, string>> = {
  original: 'Bản gốc đơn, tài liệu của người gửi',
  copy: 'Bản chụp đơn, tài liệu',
  names: 'Văn bản ghi họ tên, địa chỉ người gửi',
  extract: 'Bản trích đánh máy, bỏ tên, địa chỉ, nét chữ',
  summary: 'Nội dung viết lại theo nhóm việc, không chép đơn',
  nothing: 'Không kèm gì về người gửi',
};
export const CARRIAGE_NAMES = { sealed: 'Niêm phong, theo chế độ mật', open: 'Như công văn thường' } as const;
export const ACCESS_NAMES = { restricted: 'Chỉ người có trách nhiệm', everybody: 'Mọi người trong cơ quan' } as const;
export const PLACE_NAMES = { 'private-room': 'Phòng riêng, kín', 'open-counter': 'Quầy chung, có người chờ', 'online-recorded': 'Trực tuyến, có ghi hình' } as const;
export const CHECK_NAMES = {
  'private-meeting': 'Gặp riêng, lập biên bản',
  'private-call': 'Gọi điện kín',
  delegated: 'Ủy quyền cơ quan nơi người đó ở',
  'letter-to-village': 'Gửi công văn hỏi thôn, tổ dân phố',
} as const;
export const DELIVERY_NAMES = { 'by-hand': 'Đưa tận tay', 'sealed-post': 'Gửi bưu điện, phong bì kín', 'through-village': 'Nhờ trưởng thôn chuyển', 'open-post': 'Để ở ô công văn chung' } as const;
export const DENUNCIATION_ITEM_NAMES = { 'accepted-on': 'Ngày thụ lý', 'legal-basis': 'Căn cứ pháp luật', contents: 'Nội dung tố cáo được thụ lý', 'settlement-term': 'Thời hạn giải quyết' } as const;
export const CONCLUSION_ITEM_NAMES = {
  'verification-result': 'Kết quả xác minh',
  'legal-basis': 'Căn cứ pháp luật',
  conclusion: 'Kết luận đúng, đúng một phần hay sai',
  responsibility: 'Trách nhiệm của từng người',
  measures: 'Biện pháp xử lý',
  recommendation: 'Kiến nghị',
} as const;
export const VERIFICATION_WAY_NAMES = { self: 'Người giải quyết tự xác minh', team: 'Quyết định lập Tổ xác minh', unit: 'Văn bản giao cơ quan, phòng', 'spoken-order': 'Dặn miệng' } as const;
export const EXPERT_NAMES = { settler: 'Người giải quyết tố cáo', 'authorised-unit': 'Cơ quan được giao xác minh, theo ủy quyền', 'verifier-alone': 'Người xác minh tự ký' } as const;
export const MEASURE_NAMES = {
  discipline: 'Xử lý kỷ luật',
  'administrative-penalty': 'Xử phạt vi phạm hành chính',
  'recommend-handling': 'Kiến nghị nơi có thẩm quyền xử lý',
  'recover-money': 'Thu hồi tiền, tài sản',
  'refer-crime': 'Chuyển cơ quan điều tra',
  'restore-rights': 'Khôi phục quyền, lợi ích cho người bị tố cáo',
  'handle-false-denouncer': 'Xử lý người cố ý tố cáo sai',
  none: 'Không làm gì',
} as const;
export const CONCLUSION_PUBLICATION_NAMES = { meeting: 'Họp công bố', posted: 'Niêm yết tại trụ sở', portal: 'Đăng cổng thông tin', press: 'Báo, đài' } as const;
export const FOLLOWER_NAMES = { settler: 'Người giải quyết tự theo dõi', inspectorate: 'Cơ quan thanh tra cùng cấp', 'advisory-unit': 'Bộ phận, đơn vị tham mưu', nobody: 'Không giao ai' } as const;
export const PROTECTION_NAMES = {
  secrecy: 'Giữ kín thông tin',
  'stop-transfer': 'Dừng, hủy việc điều chuyển',
  'restore-post': 'Khôi phục vị trí, thu nhập',
  'other-post-agreed': 'Bố trí việc khác, người đó đồng ý',
  'other-post-imposed': 'Chuyển sang nơi khác cho yên',
  'police-guard': 'Bố trí lực lượng bảo vệ',
} as const;
export const PROTECTION_TARGET_NAMES = { police: 'Công an', employer: 'Nơi quản lý, sử dụng người tố cáo', 'province-chair': 'Chủ tịch UBND cấp tỉnh' } as const;
export const PROTECTION_WAY_NAMES = { 'at-once': 'Báo ngay, văn bản gửi sau', 'letter-later': 'Gửi văn bản theo đường công văn' } as const;
export const PROTECTION_END_NAMES = { concluded: 'Đã có kết luận', terminated: 'Đã đình chỉ', 'grounds-gone': 'Không còn nguy cơ', 'asked-in-writing': 'Người được bảo vệ đề nghị bằng văn bản', burden: 'Tốn người, tốn công' } as const;
export const HARM_NAMES = { 'own-measure': 'Dùng biện pháp trong quyền của xã', 'told-police': 'Báo ngay Công an, cơ quan có thẩm quyền' } as const;
export const CRIME_TARGET_NAMES = { 'investigation-police': 'Cơ quan điều tra', procuracy: 'Viện kiểm sát' } as const;
export const SEARCH_NAMES = { handwriting: 'Đối chiếu chữ viết', 'asking-around': 'Hỏi quanh thôn, cơ quan', camera: 'Xem camera' } as const;
export const CONDITION_NAMES = { 'prove-harm': 'Chứng minh mình bị thiệt hại', 'village-confirmation': 'Xin xác nhận của thôn', 'identity-copy': 'Nộp bản sao căn cước có chứng thực', 'use-printed-form': 'Viết lại theo mẫu in sẵn' } as const;
export const OUTSIDER_NAMES = { 'unit-staff': 'Cán bộ trong phòng liên quan', village: 'Trưởng thôn, tổ dân phố', outsider: 'Người ngoài cơ quan', 'chat-group': 'Nhóm trò chuyện của cơ quan' } as const;
export const ANSWER_NAMES = { report: 'Văn bản báo cáo', 'report-and-file': 'Văn bản báo cáo kèm hồ sơ', 'phone-call': 'Gọi điện trả lời' } as const;

/** What the findings of a denunciation name by code. */
export const DENUNCIATION_CODES: Readonly<Record<string, string>> = {
  ...FOLLOWER_NAMES,
  ...EXPERT_NAMES,
  ...DENUNCIATION_ITEM_NAMES,
  ...CONCLUSION_ITEM_NAMES,
  ...MEASURE_NAMES,
  ...VERIFICATION_WAY_NAMES,
  ...CONCLUSION_PUBLICATION_NAMES,
  ...DELIVERY_NAMES,
  ...CARRIED_NAMES,
  ...CHECK_NAMES,
  ...PLACE_NAMES,
  ...CARRIAGE_NAMES,
  ...ACCESS_NAMES,
  ...PROTECTION_NAMES,
  ...PROTECTION_TARGET_NAMES,
  ...PROTECTION_WAY_NAMES,
  ...PROTECTION_END_NAMES,
  ...HARM_NAMES,
  ...CRIME_TARGET_NAMES,
  ...SEARCH_NAMES,
  ...CONDITION_NAMES,
  ...ANSWER_NAMES,
};
