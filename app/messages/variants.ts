/** Words about taking a case again as a variant. */
export const variants = {
  start: 'Làm một biến thể khác',
  startWords: 'Vẫn vụ việc ấy, đổi tên người, số tiền và ngày; có khi chỉ lệch một ngày mà cách xử lý đúng đã khác.',
};
