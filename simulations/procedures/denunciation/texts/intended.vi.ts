/** Why the law leaves more than one way open, or one never: for whoever checks the procedure. */
export const denunciationIntendedTexts = {
  plain: 'Nghị định 31/2019/NĐ-CP (Điều 19) cho người giải quyết tự xác minh, kết luận ngay khi nội dung rõ ràng, chứng cứ cụ thể; vẫn giao xác minh thì không trái luật.',
  withdrawnLater: 'Luật không ấn định ngày phải đình chỉ sau khi người tố cáo rút; làm nốt việc xác minh dở dang không trái luật.',
  byLetter: 'Tố cáo phải qua thụ lý, xác minh, kết luận (Luật Tố cáo, Điều 28, 35); công văn chỉ hợp với đơn không có tố cáo, mà đơn ấy không đi vào các bước này một cách đúng luật.',
} as const;
