/** Why the law leaves more than one way open, or one never: for whoever checks the procedure. */
export const landDisputeIntendedTexts = {
  elsewhere: 'Việc không thuộc xã thì không thụ lý kèm lý do (Nghị định 102/2024/NĐ-CP, Điều 105 khoản 1 điểm a), hướng dẫn hay chuyển đơn đều hợp luật.',
  byLetter: 'Tranh chấp đất chỉ kết thúc bằng biên bản hòa giải, bằng quyết định hoặc bằng việc chỉ đúng nơi; công văn trả lời không thay được.',
} as const;
