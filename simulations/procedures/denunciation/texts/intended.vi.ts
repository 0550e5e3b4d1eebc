/** Why the law leaves more than one way open, or one never: for whoever checks the procedure. */
export const denunciationIntendedTexts = {
  plain: 'Nghị định 31/2019/NĐ-CP (Điều 19) cho người giải quyết tự xác minh, kết luận ngay khi nội dung rõ ràng, chứng cứ cụ thể; vẫn giao xác minh thì không trái luật.',
  withdrawnLater: 'Luật không ấn định ngày phải đình chỉ sau khi người tố cáo rút; làm nốt việc xác minh dở dang không trái luật.',
  byLetter: 'Tố cáo phải qua thụ lý, xác minh, kết luận (Luật Tố cáo, Điều 28, 35); công văn chỉ hợp với đơn không có tố cáo, mà đơn ấy không đi vào các bước này một cách đúng luật.',
  named: 'Kết luận phải được gửi cho người bị tố cáo (Luật Tố cáo, Điều 35 khoản 3). Kết luận đã ghi danh tính người tố cáo thì bản gửi đi làm lộ danh tính ấy, nên lỗi này luôn kể cùng việc để lộ.',
  refusedElsewhere: 'Ở đây nguy cơ là có thật và nơi khác phải bảo vệ, nên từ chối cách nào cũng đã sai ở chỗ để người tố cáo trong nguy hiểm; lỗi không viết thành văn bản, không nêu lý do chỉ kể cùng lỗi ấy.',
} as const;
