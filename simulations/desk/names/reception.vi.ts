import type {
  ANNOUNCED_TO,
  CHAIR_ANSWERS,
  DEMANDS,
  EXPOSURES,
  HEARING_WAYS,
  HELPERS,
  IDENTITY_ITEMS,
  LOGBOOK_ITEMS,
  NOTICE_ITEMS,
  PLATFORMS,
  RECEPTION_PLACES,
  SCHEDULE_ITEMS,
  STORES,
} from '../act-data/reception.ts';
import type { RECEPTION_PAPERS } from '../../scenario/facts/reception.ts';

/** Names of what is chosen in the acts of a reception. */

type Names<List extends readonly string[]> = Readonly<Record<List[number], string>>;

export const IDENTITY_ITEM_NAMES: Names<typeof IDENTITY_ITEMS> = { 'person-name': 'Họ tên', 'home-address': 'Địa chỉ', 'identity-number': 'Số căn cước hoặc số giấy tờ định danh khác' };
export const RECEPTION_PLACE_NAMES: Names<typeof RECEPTION_PLACES> = {
  'reception-room': 'Phòng tiếp công dân',
  corridor: 'Bàn kê ở hành lang',
  'closed-office': 'Phòng làm việc riêng, không công bố là nơi tiếp',
  'home-or-cafe': 'Nhà riêng, quán nước',
};
export const DEMAND_NAMES: Names<typeof DEMANDS> = {
  'identity-card': 'Phải đưa thẻ căn cước mới tiếp',
  originals: 'Phải nộp bản chính giấy tờ',
  'own-writing': 'Phải tự viết đơn rồi quay lại',
  'vietnamese-only': 'Phải nói bằng tiếng Việt',
  booking: 'Phải đăng ký trước',
  'village-letter': 'Phải có giấy giới thiệu của thôn',
  'more-lawyer-papers': 'Luật sư, trợ giúp viên phải có thêm giấy tờ khác',
};
export const HELPER_NAMES: Names<typeof HELPERS> = { interpreter: 'Người phiên dịch', lawyer: 'Luật sư, trợ giúp viên pháp lý', representative: 'Người đứng ra thay' };
export const LOGBOOK_ITEM_NAMES: Names<typeof LOGBOOK_ITEMS> = {
  'visit-day': 'Số thứ tự, ngày tiếp',
  visitor: 'Họ tên, địa chỉ người đến',
  'visit-content': 'Nội dung trình bày',
  'earlier-settlement': 'Việc đã được giải quyết đến đâu',
  'visitor-request': 'Yêu cầu của người đến',
  'visit-handling': 'Cách tiếp nhận, xử lý',
};
export const SCHEDULE_ITEM_NAMES: Names<typeof SCHEDULE_ITEMS> = {
  'schedule-place': 'Nơi tiếp',
  'schedule-hours': 'Giờ tiếp thường xuyên',
  'schedule-chair-days': 'Các ngày Chủ tịch tiếp',
  'schedule-participants': 'Thành phần dự tiếp',
  'schedule-topics': 'Dự kiến nội dung từng buổi',
};
export const RECEPTION_PAPER_NAMES: Names<typeof RECEPTION_PAPERS> = {
  'house-rules': 'Nội quy tiếp công dân',
  regulation: 'Quy chế tiếp công dân',
  'reception-steps': 'Bảng hướng dẫn quy trình tiếp công dân',
  'settlement-steps': 'Bảng quy trình giải quyết từng loại đơn',
};
export const CHAIR_ANSWER_NAMES: Names<typeof CHAIR_ANSWERS> = {
  'answered-at-once': 'Trả lời ngay vào việc',
  'term-and-contact': 'Nói rõ thời hạn giải quyết và người để liên hệ',
  'noted-only': 'Ghi nhận ý kiến',
};
export const NOTICE_ITEM_NAMES: Names<typeof NOTICE_ITEMS> = { directions: 'Ý kiến chỉ đạo', 'responsible-body': 'Cơ quan, bộ phận phải làm', 'settlement-date': 'Thời gian giải quyết' };
export const EXPOSURE_NAMES: Names<typeof EXPOSURES> = { 'open-logbook': 'Để sổ tiếp công dân mở trên bàn', 'posted-list': 'Dán danh sách người đến kèm số định danh' };
export const PLATFORM_NAMES: Names<typeof PLATFORMS> = { 'state-platform': 'Hệ thống, nền tảng do cơ quan nhà nước quản lý', 'personal-app': 'Nhóm gọi video cá nhân' };
export const ANNOUNCED_TO_NAMES: Names<typeof ANNOUNCED_TO> = { 'visitor-told': 'Báo công dân', 'bodies-told': 'Báo các cơ quan tham gia', 'publicly-posted': 'Công bố như lịch tiếp công dân' };
export const STORE_NAMES: Names<typeof STORES> = { 'state-server': 'Máy chủ, kho lưu của cơ quan nhà nước', 'personal-device': 'Điện thoại, máy tính cá nhân' };
export const HEARING_NAMES: Names<typeof HEARING_WAYS> = { 'in-session': 'Nghe luôn trong buổi trực tuyến', apart: 'Dừng phần trực tuyến, hẹn tiếp riêng' };

/** The items that verdicts name, by code. */
export const RECEPTION_CODES: Readonly<Record<string, string>> = {
  ...IDENTITY_ITEM_NAMES,
  ...RECEPTION_PLACE_NAMES,
  ...LOGBOOK_ITEM_NAMES,
  ...SCHEDULE_ITEM_NAMES,
  ...RECEPTION_PAPER_NAMES,
  ...CHAIR_ANSWER_NAMES,
  ...NOTICE_ITEM_NAMES,
  ...PLATFORM_NAMES,
  ...ANNOUNCED_TO_NAMES,
  ...STORE_NAMES,
  ...DEMAND_NAMES,
  ...HELPER_NAMES,
  ...EXPOSURE_NAMES,
  ...HEARING_NAMES,
};
