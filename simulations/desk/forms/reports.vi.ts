import type { SheetTemplate } from './template.ts';
import { AS_ABOVE, byChair, byOffice, LOCK } from './words.vi.ts';

const table = (name: string, title: string): SheetTemplate => ({
  group: 'report',
  name,
  head: 'minutes',
  title: 'BIỂU SỐ LIỆU',
  about: title,
  body: ['Kỳ báo cáo: từ ngày {_} đến ngày {_}', { columns: ['STT', 'Chỉ tiêu', 'Số liệu', 'Ghi chú'], rows: 10 }],
  signers: [byChair],
});

/** Periodic reports on receiving people and handling their petitions. Only the codes of the tables are known, not their columns. */
export const REPORT_SHEETS: Readonly<Record<string, SheetTemplate>> = {
  petitionReport: {
    group: 'report',
    name: 'Báo cáo định kỳ tiếp công dân, giải quyết khiếu nại, tố cáo',
    head: 'office',
    symbol: 'BC-UBND',
    title: 'BÁO CÁO',
    about: 'Công tác tiếp công dân, giải quyết khiếu nại, tố cáo',
    to: '{to}',
    body: [
      'Kỳ báo cáo: từ ngày {from} đến ngày {until}',
      { centre: 'I. TIẾP CÔNG DÂN' },
      'Chủ tịch trực tiếp tiếp: {chairDays} ngày. Cấp phó tiếp thay: {deputyDays} ngày.',
      { centre: 'II. TIẾP NHẬN, XỬ LÝ ĐƠN' },
      'Kỳ trước chuyển sang: {carriedOver} đơn. Nhận trong kỳ: {received} đơn.',
      'Trong đó: khiếu nại {complaints}, tố cáo {denunciations}, kiến nghị, phản ánh {proposals}. Đã chuyển, hướng dẫn: {passedOn}.',
      { centre: 'III. KẾT QUẢ GIẢI QUYẾT' },
      'Đã giải quyết: {settled}, trong đó quá hạn {settledLate}.',
      'Đang giải quyết: {pending}, trong đó quá hạn {pendingLate}.',
      { centre: 'IV. ĐÁNH GIÁ, KIẾN NGHỊ' },
      '{_}',
    ],
    copies: [AS_ABOVE, LOCK],
    signers: [byOffice],
  },
  superiorReport: {
    group: 'report',
    name: 'Báo cáo cấp trên về vụ việc',
    head: 'office',
    symbol: 'BC-UBND',
    title: 'BÁO CÁO',
    about: 'Việc giải quyết theo yêu cầu của cấp trên',
    to: '{to}',
    body: ['Quá trình giải quyết: {course}', 'Lý do chậm: {reasons}', 'Trách nhiệm về việc chậm: {responsibility}', 'Cách trả lời: {answerWay}'],
    slots: { course: { item: 'settlement-course' }, reasons: { item: 'delay-reasons' }, responsibility: { item: 'delay-responsibility' } },
    copies: [AS_ABOVE, LOCK],
    signers: [byOffice],
  },
  receptionStatistics: table('Biểu số liệu tiếp công dân', 'Kết quả tiếp công dân'),
  petitionStatistics: table('Biểu số liệu xử lý đơn', 'Kết quả tiếp nhận, phân loại, xử lý đơn'),
  complaintStatistics: table('Biểu số liệu giải quyết khiếu nại', 'Kết quả giải quyết khiếu nại'),
  denunciationStatistics: table('Biểu số liệu giải quyết tố cáo', 'Kết quả giải quyết tố cáo'),
  enforcementStatistics: table('Biểu số liệu thi hành quyết định, kết luận', 'Kết quả thi hành quyết định giải quyết khiếu nại, kết luận tố cáo'),
  managementStatistics: table('Biểu số liệu quản lý nhà nước về khiếu nại, tố cáo', 'Quản lý nhà nước về tiếp công dân, khiếu nại, tố cáo'),
};
