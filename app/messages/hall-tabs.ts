/** Pages of a facilitator's workshop, by the last part of their address. */
export const WORKSHOP_TABS = [
  { path: '', label: 'Điều hành' },
  { path: 'soan', label: 'Chương trình' },
  { path: 'ban-do', label: 'Bản đồ' },
  { path: 'cau-hoi', label: 'Câu hỏi' },
  { path: 'danh-sach', label: 'Danh sách' },
  { path: 'ban-giay', label: 'Bản giấy' },
  { path: 'bao-cao', label: 'Báo cáo' },
] as const;

export type WorkshopTab = (typeof WORKSHOP_TABS)[number]['path'];

export const workshopTabs = { label: 'Các trang của buổi học' };
