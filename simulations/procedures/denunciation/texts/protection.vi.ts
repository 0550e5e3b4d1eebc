import { five } from './five.ts';

export const protectionLabels = { 'protect-denouncer': 'Xem xét bảo vệ người tố cáo', 'answer-superior': 'Báo cáo cấp trên theo yêu cầu' } as const;

export const protectionTexts = {
  'protect-denouncer': five(
    'Không trả lời đề nghị bảo vệ',
    'Người tố cáo đề nghị bảo vệ mà không có quyết định, yêu cầu hay trả lời nào.',
    'Đề nghị có căn cứ thì kịp thời ra quyết định bảo vệ hoặc yêu cầu nơi có thẩm quyền; không áp dụng thì trả lời bằng văn bản, nêu lý do.',
    'Người tố cáo một mình chịu trù dập, đe dọa.',
    'Ra quyết định bảo vệ hoặc yêu cầu nơi có thẩm quyền bảo vệ ngay.',
  ),
  'protection-fits': five(
    'Biện pháp bảo vệ không đúng với nguy cơ',
    'Việc làm ngày {date} không bảo vệ được người tố cáo trước nguy cơ đang có.',
    'Vị trí công tác của người thuộc quyền thì tự ra quyết định bảo vệ; của người nơi khác thì yêu cầu nơi quản lý; tính mạng, sức khỏe, tài sản bị đe dọa thì yêu cầu Công an.',
    'Người tố cáo vẫn ở trong nguy hiểm.',
    'Áp dụng hoặc yêu cầu đúng biện pháp.',
  ),
  'protection-agreed': five(
    'Chuyển người tố cáo đi khi họ không đồng ý',
    'Ngày {date}, người tố cáo bị bố trí sang việc khác mà không được hỏi ý kiến.',
    'Bố trí công tác khác chỉ khi người được bảo vệ đồng ý.',
    'Người tố cáo thành người chịu phạt.',
    'Dừng việc điều chuyển, giữ nguyên vị trí của người tố cáo.',
  ),
  'protected-in-time': five(
    'Bảo vệ khi việc trù dập đã xảy ra',
    'Biện pháp bảo vệ áp dụng ngày {date}, quá muộn.',
    'Khẩn cấp thì làm ngay, văn bản bổ sung sau; ở đây phải trước ngày {wanted}.',
    'Người tố cáo đã mất việc hoặc đã bị hại.',
    'Áp dụng ngay khi được báo, kể cả qua điện thoại.',
  ),
  'protection-refused-in-writing': five(
    'Từ chối bảo vệ không có văn bản nêu lý do',
    'Ngày {date}, đề nghị bảo vệ bị từ chối bằng lời hoặc không nêu lý do.',
    'Không áp dụng biện pháp bảo vệ thì phải thông báo bằng văn bản, nêu rõ lý do.',
    'Người tố cáo không biết vì sao mình không được bảo vệ.',
    'Trả lời bằng văn bản, nêu lý do.',
  ),
  'answer-superior': five(
    'Không báo cáo cấp trên trong hạn',
    'Cấp trên yêu cầu báo cáo mà xã không báo cáo trong hạn {due}.',
    'Trong {term} từ ngày nhận yêu cầu phải báo cáo quá trình giải quyết, lý do chậm, trách nhiệm, dù đã kết luận hay chưa.',
    'Người tố cáo tiếp không được cấp trên trả lời.',
    'Báo cáo bằng văn bản và giải quyết tiếp.',
  ),
  'superior-in-writing': five(
    'Báo cáo cấp trên bằng điện thoại',
    'Ngày {date}, xã chỉ gọi điện trả lời cấp trên.',
    'Phải có văn bản báo cáo.',
    'Không có gì để cấp trên xem xét việc của người dân.',
    'Gửi báo cáo bằng văn bản.',
  ),
  'file-handed-over': five(
    'Không nộp hồ sơ khi cấp trên xem tố cáo tiếp',
    'Báo cáo ngày {date} không kèm hồ sơ mà cấp trên yêu cầu.',
    'Cấp trên xem xét tố cáo tiếp thì cấp dưới phải cung cấp hồ sơ giải quyết.',
    'Cấp trên không có hồ sơ thì không xem lại được.',
    'Gửi kèm hồ sơ vụ việc, theo chế độ mật.',
  ),
} as const;
