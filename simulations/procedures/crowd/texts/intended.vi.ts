/** Why some rules never cost points: for whoever checks the procedure. */
export const crowdIntendedTexts = {
  report: 'Luật buộc báo cáo đột xuất mà không nói khi nào (Luật Tiếp công dân, Điều 15 khoản 2 điểm đ): chỉ nhắc, không trừ điểm.',
  minuted: 'Không điều khoản nào buộc nhắc nhở, lập biên bản người kích động: kinh nghiệm tốt, chỉ nhắc.',
} as const;
