/** One sentence for each fact of a reception that a judgement can turn on. */
export const receptionWords = {
  question: 'Người đến chỉ hỏi cho biết.',
  petition: 'Người đến có nội dung cần được tiếp nhận.',
  behaves: 'Người đến có biểu hiện mà luật cho phép từ chối tiếp.',
  calm: 'Người đến cư xử bình thường.',
  urgent: 'Vụ việc gay gắt hoặc có thể gây hậu quả nghiêm trọng.',
  notUrgent: 'Vụ việc không gay gắt, không nguy cấp.',
  reviewed: 'Cơ quan có thẩm quyền đã kiểm tra, rà soát và thông báo bằng văn bản.',
  notReviewed: 'Chưa có cơ quan nào kiểm tra, rà soát lại và thông báo bằng văn bản.',
  newCircumstances: 'Lần này có tình tiết mới.',
  noGroup: 'Vụ việc không thuộc nhóm nào được tiếp trực tuyến.',
  wantsSecrecy: 'Người tố cáo yêu cầu giữ kín danh tính.',
} as const;
