/** Labels of the fields that only a dispute over land has. */
export const LAND_DISPUTE_FIELDS: Readonly<Record<string, { label: string; hint?: string }>> = {
  'mediation.refused/reasoned': { label: 'Nêu lý do' },
  'mediation.delegated/to': { label: 'Giao cho ai' },
  'mediation.inquired/items': { label: 'Những gì đã thẩm tra' },
  'mediation.councilFormed/chairedBy': { label: 'Chủ tịch Hội đồng' },
  'mediation.councilFormed/members': { label: 'Các thành viên' },
  'mediation.invited/on': { label: 'Ngày hòa giải' },
  'mediation.invited/recipients': { label: 'Mời những ai' },
  'mediation.held/outcome': { label: 'Kết quả buổi họp' },
  'mediation.held/items': { label: 'Những mục ghi trong biên bản' },
  'mediation.held/signed': { label: 'Chữ ký, dấu trên biên bản' },
  'mediation.reheld/outcome': { label: 'Kết quả buổi họp' },
  'mediation.reheld/items': { label: 'Những mục ghi trong biên bản' },
  'mediation.reheld/signed': { label: 'Chữ ký, dấu trên biên bản' },
  'mediation.recognised/tellsTerm': { label: 'Ghi rõ hạn các bên phải gửi cơ quan đăng ký đất đai' },
  'mediation.guided/to': { label: 'Nơi có thể nộp đơn tiếp' },
  'dispute.reported/items': { label: 'Những thứ có trong hồ sơ trình' },
  'dispute.settled/grounds': { label: 'Quyết định dựa vào những gì' },
  'dispute.settled/complaintTo': { label: 'Nơi nhận khiếu nại, ghi trong quyết định' },
  'dispute.settled/days': { label: 'Số ngày để khiếu nại hoặc khởi kiện, ghi trong quyết định' },
};

/** Why a session cannot have gone as it was filled in. */
export const LAND_DISPUTE_ERRORS = {
  absent: 'Buổi này {person} không đến.',
} as const;
