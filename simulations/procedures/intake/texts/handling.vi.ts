import type { RuleTexts } from '../../procedure.ts';

/** Names of the duties of handling petitions. */
export const handlingLabels = {
  'link-to-earlier': 'Ghép với đơn trước',
  'report-overdue-below': 'Báo cáo Chủ tịch việc cấp dưới quá hạn',
} as const;

export const handlingTexts = {
  'link-to-earlier': {
    name: 'Xếp lưu đơn trùng mà không ghép với đơn trước',
    did: 'Đơn trùng được xếp lưu nhưng không thấy ghép với hồ sơ của đơn trước.',
    required: 'Đơn trùng phải gắn với đơn gốc trong sổ hoặc phần mềm để ai tra cũng thấy đã xử lý thế nào.',
    citizen: 'Lần sau người khác lại xử lý từ đầu, người dân nhận thêm một câu trả lời lạ.',
    repair: 'Ghép đơn vào hồ sơ của đơn trước.',
  },
  'report-overdue-below': {
    name: 'Không báo cáo việc cấp dưới để quá hạn',
    did: 'Việc của cấp dưới đã quá hạn mà không thấy báo cáo Chủ tịch.',
    required: 'Việc thuộc thẩm quyền cấp dưới mà chưa được giải quyết thì báo cáo người có thẩm quyền để yêu cầu cấp dưới giải quyết, không giải quyết thay.',
    citizen: 'Người dân bị chỉ lại đúng nơi đã để việc của mình nằm đấy.',
    repair: 'Báo cáo Chủ tịch để yêu cầu cấp dưới giải quyết và cho biết kết quả.',
  },
  'destroy-early': {
    name: 'Hủy đơn xếp lưu sai quy định',
    did: 'Ngày {date}, đơn xếp lưu bị hủy.',
    required: 'Đơn xếp lưu phải giữ {term:tt05-2021/d28}; hết hạn thì người đứng đầu quyết định việc hủy.',
    citizen: 'Khi người dân hỏi lại hoặc có tình tiết mới thì không còn gì để đối chiếu.',
    repair: 'Khôi phục đơn từ bản quét, bản chụp nếu còn và lưu tiếp cho đủ hạn.',
  },
} as const satisfies Record<string, RuleTexts>;
