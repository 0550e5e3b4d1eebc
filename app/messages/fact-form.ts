const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Words of the form in which a trainer states the facts of a case. */
export const factFormText = {
  refresh: 'Cập nhật ô',
  refreshHelp: 'Bấm sau khi đổi điều người gửi muốn, cách đơn đến, số người: những ô cần thêm sẽ hiện ra. Những gì đã ghi vẫn còn.',
  choose: 'Chưa chọn',
  nothingToChoose: 'Chưa có gì để chọn.',
  alike: 'Dễ nhầm:',
  ticked: (label: string, count: number): string => (count === 0 ? label : `${label}: đã chọn ${count}`),
  drop: (row: string): string => `Bỏ ${small(row)}`,
  lead: (row: string): string => `Đưa ${small(row)} lên đầu`,
} as const;
