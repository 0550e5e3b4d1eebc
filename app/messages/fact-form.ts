const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Words of the form in which a trainer states the facts of a case. */
export const factFormText = {
  refresh: 'Cập nhật ô',
  refreshHelp: 'Bấm sau khi chọn hoặc đổi một mục: những ô cần thêm sẽ hiện ra. Những gì đã ghi vẫn còn.',
  choose: 'Chưa chọn',
  nothingToChoose: 'Chưa có gì để chọn.',
  alike: 'Dễ nhầm:',
  addWay: 'Thêm cách tìm ra',
  open: 'Mở danh sách để chọn',
  openMore: 'Mở danh sách để chọn thêm',
  drop: (row: string): string => `Bỏ ${small(row)}`,
  lead: (row: string): string => `Đưa ${small(row)} lên đầu`,
} as const;
