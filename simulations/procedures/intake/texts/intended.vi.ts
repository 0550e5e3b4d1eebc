/** Why the law leaves more than one way open, or one never: for whoever checks the procedure. */
export const intendedTexts = {
  proposals: 'Luật Tiếp công dân (Điều 2 khoản 2) đối xử kiến nghị và phản ánh như nhau; ghi lẫn hai loại này không hại ai.',
  neverRefused: 'Không sự việc nào cho phép từ chối nhận đơn hay đưa trả đơn cho người dân ngay tại bàn (Luật Khiếu nại, Điều 6 và Điều 8).',
  filed: 'Ở trạng thái này đơn chưa phân loại; điều khoản về việc phân loại trước chỉ có nguồn thứ cấp nên chỉ khuyên.',
} as const;
