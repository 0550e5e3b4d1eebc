import type {
  COUNCIL_MEMBERS,
  DISPUTE_FILE_ITEMS,
  DISPUTE_GROUNDS,
  INQUIRY_ITEMS,
  MEDIATION_DELEGATES,
  MEDIATION_ITEMS,
  MEDIATION_OUTCOMES,
  MINUTES_SIGNATURES,
} from '../act-data/land-dispute.ts';

/** Names of what is chosen in the acts of a dispute over land. */

type Names<List extends readonly string[]> = Readonly<Record<List[number], string>>;

export const INQUIRY_ITEM_NAMES: Names<typeof INQUIRY_ITEMS> = {
  'dispute-cause': 'Nguyên nhân phát sinh tranh chấp',
  'party-papers': 'Giấy tờ, tài liệu do các bên cung cấp',
  'land-origin': 'Nguồn gốc và quá trình sử dụng đất',
  'present-use': 'Hiện trạng sử dụng đất',
};

export const COUNCIL_MEMBER_NAMES: Names<typeof COUNCIL_MEMBERS> = {
  'front-member': 'Đại diện Mặt trận Tổ quốc xã',
  'land-officer': 'Công chức làm công tác địa chính',
  'long-time-resident': 'Người ở lâu năm biết rõ thửa đất',
  'justice-officer': 'Công chức tư pháp',
  'village-head': 'Trưởng thôn',
  'women-union': 'Đại diện Hội Liên hiệp Phụ nữ xã',
  'police-officer-member': 'Công an xã',
};

export const MEDIATION_OUTCOME_NAMES: Names<typeof MEDIATION_OUTCOMES> = {
  succeeded: 'Hòa giải thành',
  failed: 'Hòa giải không thành',
  postponed: 'Hoãn, mời lại',
};

export const MEDIATION_ITEM_NAMES: Names<typeof MEDIATION_ITEMS> = {
  'time-and-place': 'Thời gian, nơi họp',
  attendance: 'Thành phần tham dự',
  'origin-and-time-of-use': 'Nguồn gốc, thời điểm sử dụng đất',
  'verified-cause': 'Nguyên nhân tranh chấp đã thẩm tra',
  'council-opinion': 'Ý kiến của Hội đồng',
  'agreed-points': 'Điều đã thỏa thuận và chưa thỏa thuận',
};

export const MINUTES_SIGNATURE_NAMES: Names<typeof MINUTES_SIGNATURES> = {
  'signed-parties': 'Chữ ký các bên tranh chấp',
  'signed-council': 'Chữ ký Chủ tịch và các thành viên Hội đồng',
  'signed-pages': 'Ký từng trang',
  sealed: 'Đóng dấu UBND xã',
};

export const MEDIATION_DELEGATE_NAMES: Names<typeof MEDIATION_DELEGATES> = {
  'land-officer': 'Công chức làm công tác địa chính',
  'grassroots-team': 'Tổ hòa giải ở thôn',
  'village-head': 'Trưởng thôn',
};

export const DISPUTE_FILE_ITEM_NAMES: Names<typeof DISPUTE_FILE_ITEMS> = {
  'settlement-request': 'Đơn yêu cầu giải quyết tranh chấp',
  'commune-mediation-minutes': 'Biên bản hòa giải tại xã',
  'meeting-minutes': 'Biên bản làm việc với các bên',
  'site-minutes': 'Biên bản kiểm tra hiện trạng',
  'maps-and-registers': 'Bản đồ, sổ sách qua các thời kỳ',
  'proposal-and-draft': 'Báo cáo đề xuất kèm dự thảo quyết định',
};

export const DISPUTE_GROUND_NAMES: Names<typeof DISPUTE_GROUNDS> = {
  'origin-evidence': 'Chứng cứ về nguồn gốc, quá trình sử dụng đất',
  'actual-area': 'Diện tích thực tế mỗi bên và bình quân nhân khẩu',
  'planning-fit': 'Sự phù hợp với quy hoạch',
  'merit-policy': 'Chính sách đối với người có công',
  'land-rules': 'Quy định về giao đất, cho thuê đất, công nhận quyền sử dụng đất',
  'village-custom': 'Lệ làng',
  'tax-paid': 'Ai nộp thuế đất nhiều hơn',
};

/** Every code of these acts that a finding can name. */
export const LAND_DISPUTE_CODES: Readonly<Record<string, string>> = {
  ...INQUIRY_ITEM_NAMES,
  ...COUNCIL_MEMBER_NAMES,
  ...MEDIATION_ITEM_NAMES,
  ...MINUTES_SIGNATURE_NAMES,
  ...DISPUTE_FILE_ITEM_NAMES,
  ...DISPUTE_GROUND_NAMES,
  ...MEDIATION_OUTCOME_NAMES,
  ...MEDIATION_DELEGATE_NAMES,
};
