import { five } from './five.ts';

export const flowTexts = {
  'disclose-identity': five(
    'Làm lộ danh tính người tố cáo',
    'Ngày {date}, một giấy tờ hoặc một buổi làm việc đã để lộ họ tên, địa chỉ, nét chữ hay chi tiết nhận ra người tố cáo với người không được biết.',
    'Chỉ người tiếp nhận, xử lý đơn, người có thẩm quyền giải quyết và cơ quan nhận đơn theo đúng thẩm quyền mới được biết ai tố cáo. Giao xác minh thì đưa bản trích đã bỏ tên, địa chỉ, bút tích.',
    'Người tố cáo có thể bị trả thù, cô lập, mất việc. Điều đã lộ không lấy lại được.',
    'Dừng ngay, thu hồi giấy tờ, báo người có thẩm quyền để bảo vệ người tố cáo; làm lại bằng bản chỉ nêu nội dung, không nêu người.',
  ),
} as const;
