import type { RunItem, RunSheet } from './run-sheet.ts';
import { runSheetSchema } from './run-sheet.ts';

/** A run-sheet that a trainer begins from. */
export interface WorkshopTemplate {
  id: string;
  title: string;
  sheet: RunSheet;
}

/** The day on which the law of the templates is asked for: every change of 2026 is in force. */
const ON = '2026-11-02';

type Step = Pick<RunItem, 'id' | 'title' | 'minutes'>;

const step = (id: string, title: string, minutes: number): Step => ({ id, title, minutes });

const welcome = (minutes: number): RunItem => ({ kind: 'welcome', ...step('chao-lop', 'Chào lớp, vào bằng mã', minutes) });
const preTest = (minutes: number, questions: readonly string[]): RunItem => ({ kind: 'pre-test', ...step('dau-buoi', 'Câu hỏi đầu buổi', minutes), questions: [...questions] });
const postTest = (minutes: number, questions: readonly string[]): RunItem => ({ kind: 'post-test', ...step('cuoi-buoi', 'Câu hỏi cuối buổi', minutes), questions: [...questions] });
const lesson = (id: string, title: string, minutes: number, path: string): RunItem => ({ kind: 'lesson', ...step(id, title, minutes), lesson: path });
const desk = (id: string, title: string, minutes: number, scenario: string, stage: string | null): RunItem => ({ kind: 'case-stage', ...step(id, title, minutes), scenario, stage });
const inGroups = (id: string, title: string, minutes: number, scenario: string): RunItem => ({ kind: 'case-stage', ...step(id, title, minutes), scenario, stage: null, groups: true });
const debrief = (id: string, minutes: number, scenario: string): RunItem => ({ kind: 'debrief', ...step(id, 'Phân tích sau ca', minutes), scenario });
const law = (id: string, title: string, minutes: number, ...provisions: string[]): RunItem => ({ kind: 'law', ...step(id, title, minutes), provisions, on: ON });
const floor = (minutes: number): RunItem => ({ kind: 'questions', ...step('hoi-dap', 'Hỏi đáp', minutes) });
const rest = (id: string, minutes: number): RunItem => ({ kind: 'break', ...step(id, 'Nghỉ giải lao', minutes) });
const closing = (minutes: number): RunItem => ({ kind: 'closing', ...step('be-mac', 'Bế mạc, nhận giấy chứng nhận', minutes) });

function vote(id: string, title: string, minutes: number, about: string | null, ask: string, ...texts: string[]): RunItem {
  return { kind: 'vote', ...step(id, title, minutes), about, ask, options: texts.map((text, index) => ({ key: String.fromCharCode(97 + index), text })) };
}

function template(id: string, title: string, ...items: RunItem[]): WorkshopTemplate {
  return { id, title, sheet: runSheetSchema.parse({ items }) };
}

const GARDEN = 'dat-vuon-bai-sa';
const ENVELOPE = 'phong-bi-khong-ten';
const CROWD = 'doan-nguoi-truoc-cong';
const POND = 'bo-ao-trai-ngoi';

/**
 * What is asked before and after, a minute and a half for each: what the morning is about, and mostly drawn anew (days, places),
 * so that the second time is another variant.
 */
const COMPLAINT_TEST = ['kn-thu-ly-han', 'kn-thu-ly-ly-do', 'kn-xac-minh-giao-ai', 'kn-giay-moi-doi-thoai', 'kn-doi-thoai-khi-nao', 'kn-cong-van-hay-quyet-dinh'];
const DENUNCIATION_TEST = ['tc-kin-mac-nhien', 'tc-lo-gian-tiep', 'tc-to-chu-tich-xa', 'tc-chuyen-don-han', 'tc-xu-ly-ban-dau-han', 'tc-nac-danh-ro-viec'];
const LAND_AND_CROWD_TEST = ['dd-don-ghi-khieu-nai', 'dd-bao-thu-ly', 'dd-han-hoa-giai', 'dd-vang-lan-hai', 'dd-bien-ban-thon', 'dn-dai-dien-doan-lon', 'dn-giay-cu-dai-dien', 'dn-bao-ket-qua-han', 'dn-hua-ngoai-quyen'];
const CHANGES_TEST = ['doi-thu-ly-thang-bay', 'doi-rut-bien-ban', 'doi-ngay-tiep-cu-moi', 'doi-moi-truoc-may-ngay'];

/** Four sheets to begin from. Which answer of a vote is right stands nowhere: the law that follows it says so. */
export const TEMPLATES: readonly WorkshopTemplate[] = [
  template(
    'khieu-nai-nua-ngay',
    'Khiếu nại, nửa ngày',
    welcome(10),
    preTest(10, COMPLAINT_TEST),
    lesson('bai-thu-ly', 'Thụ lý: phải trả lời có hay không', 20, 'khieu-nai/thu-ly-phai-tra-loi-co-hay-khong'),
    desk('ca-tiep-nhan', 'Bốn mươi mét vuông đất vườn: từ nhận đơn đến thụ lý', 30, GARDEN, 'response'),
    vote('bau-thu-ly', 'Báo thụ lý cho ai', 12, GARDEN, 'Đơn do nơi khác chuyển đến và xã đã thụ lý. Thông báo thụ lý gửi cho ai?', 'Chỉ người khiếu nại', 'Người khiếu nại và nơi đã chuyển đơn', 'Chỉ nơi đã chuyển đơn', 'Không ai cả, ghi vào sổ là đủ'),
    law('luat-thu-ly', 'Luật nói gì về thụ lý', 8, 'lkn-2011/d27'),
    rest('nghi', 15),
    desk('ca-doi-thoai', 'Bốn mươi mét vuông đất vườn: xác minh và đối thoại', 30, GARDEN, 'dialogue'),
    vote('bau-doi-thoai', 'Có phải đối thoại không', 12, GARDEN, 'Giải quyết lần đầu. Kết quả xác minh và yêu cầu của người khiếu nại còn khác nhau. Xã làm gì tiếp?', 'Ra quyết định ngay cho kịp hạn', 'Tổ chức đối thoại', 'Gửi công văn giải thích', 'Chuyển hồ sơ lên tỉnh'),
    law('luat-doi-thoai', 'Luật nói gì về đối thoại', 8, 'lkn-2011/d30/k1'),
    debrief('phan-tich', 20, GARDEN),
    floor(20),
    postTest(10, COMPLAINT_TEST),
    closing(5),
  ),
  template(
    'to-cao-nua-ngay',
    'Tố cáo, nửa ngày',
    welcome(10),
    preTest(10, DENUNCIATION_TEST),
    lesson('bai-giu-kin', 'Tiếp nhận và giữ kín', 25, 'to-cao/tiep-nhan-va-giu-kin'),
    vote('bau-giu-kin', 'Giữ kín đến đâu', 12, null, 'Người bị tố cáo xin xem đơn để giải trình. Xã đưa gì?', 'Bản phô tô lá đơn', 'Lá đơn đã che họ tên', 'Nội dung tố cáo viết lại, không có gì làm lộ người tố cáo', 'Lời kể lại bằng miệng, có nêu tên người tố cáo'),
    law('luat-giu-kin', 'Luật nói gì về giữ kín', 8, 'ltc-2018/d8/k3'),
    rest('nghi', 15),
    desk('ca-phong-bi', 'Phong bì không tên', 40, ENVELOPE, null),
    vote('bau-tham-quyen', 'Ai giải quyết', 12, null, 'Đơn tố cáo Phó Chủ tịch Ủy ban nhân dân xã gửi đến xã. Ai giải quyết?', 'Chủ tịch xã', 'Bí thư Đảng ủy xã', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Công an xã'),
    law('luat-tham-quyen', 'Luật nói gì về thẩm quyền', 8, 'ltc-2018/d13/k4/a'),
    debrief('phan-tich', 25, ENVELOPE),
    floor(30),
    postTest(10, DENUNCIATION_TEST),
    closing(5),
  ),
  template(
    'dat-dai-dong-nguoi-mot-ngay',
    'Đất đai và đông người, một ngày',
    welcome(15),
    preTest(15, LAND_AND_CROWD_TEST),
    lesson('bai-hoa-giai', 'Hòa giải tranh chấp đất đai ở xã', 30, 'dat-dai-hoa-giai/hoa-giai-tranh-chap-o-xa'),
    desk('ca-bo-ao', 'Bờ ao Trại Ngói', 50, POND, null),
    rest('nghi-sang', 15),
    vote('bau-vang-mat', 'Một bên vắng mặt', 15, POND, 'Buổi hòa giải ở xã: một bên vắng mặt lần thứ hai. Làm gì?', 'Hòa giải với bên có mặt', 'Mời lại lần thứ ba', 'Lập biên bản hòa giải không thành', 'Chuyển về tổ hòa giải ở thôn'),
    law('luat-vang-mat', 'Luật nói gì về buổi hòa giải', 10, 'nd102-2024/d105/k1/d', 'ldd-2024/d235/k2/c'),
    debrief('phan-tich-bo-ao', 30, POND),
    rest('nghi-trua', 90),
    lesson('bai-doan-nguoi', 'Đoàn người đến', 30, 'diem-nong/doan-nguoi-den'),
    inGroups('ca-doan-nguoi', 'Đêm trước cổng ủy ban', 40, CROWD),
    vote('bau-dai-dien', 'Mời mấy người vào', 15, CROWD, 'Mười hai người đến cùng một việc. Họ cử đại diện thế nào?', 'Ai vào cũng được, càng đông càng tốt', 'Một người, xã chỉ định', 'Nhiều nhất năm người, chính họ cử bằng văn bản có chữ ký của tất cả', 'Luật sư đi cùng thay cho mọi người'),
    law('luat-dai-dien', 'Luật nói gì về người đại diện', 10, 'ltcd-2013/d29/so-luong', 'ltcd-2013/d29/van-ban'),
    rest('nghi-chieu', 15),
    debrief('phan-tich-doan-nguoi', 30, CROWD),
    floor(30),
    postTest(15, LAND_AND_CROWD_TEST),
    closing(10),
  ),
  template(
    'doi-moi-2026-chin-muoi-phut',
    'Những gì đổi từ 01/7/2026, chín mươi phút',
    welcome(5),
    preTest(10, CHANGES_TEST),
    lesson('bai-khieu-nai', 'Khiếu nại từ 01/7/2026', 15, 'nhung-gi-da-doi/tu-01-7-2026-khieu-nai'),
    vote('bau-rut-don', 'Rút đơn tại buổi làm việc', 8, null, 'Tháng 11/2026, người khiếu nại nói muốn rút đơn trong buổi làm việc với người xác minh. Xã làm gì?', 'Bảo về viết đơn rút, chưa có đơn thì làm tiếp', 'Ghi biên bản ý kiến rút, có chữ ký hoặc điểm chỉ', 'Nghe vậy là đủ, dừng việc', 'Trả lại lá đơn ban đầu'),
    law('luat-rut-don', 'Luật nói gì về rút khiếu nại', 7, 'lkn-2011/d10/k1'),
    lesson('bai-tiep-dan', 'Tiếp công dân và tố cáo từ 01/7/2026', 15, 'nhung-gi-da-doi/tu-01-7-2026-tiep-cong-dan-va-to-cao'),
    vote('bau-ngay-tiep', 'Ngày tiếp của Chủ tịch xã', 8, null, 'Tháng 11/2026, Chủ tịch xã phải trực tiếp tiếp công dân định kỳ thế nào?', 'Mỗi tuần một ngày', 'Mỗi tháng hai ngày', 'Mỗi tháng một ngày', 'Chỉ khi có người hẹn'),
    law('luat-ngay-tiep', 'Luật nói gì về ngày tiếp', 7, 'ltcd-2013/d15/k2/c'),
    floor(5),
    postTest(8, CHANGES_TEST),
    closing(2),
  ),
];

export function templateOf(id: string): WorkshopTemplate | null {
  return TEMPLATES.find((each) => each.id === id) ?? null;
}
