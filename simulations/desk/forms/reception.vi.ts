import type { SheetTemplate } from './template.ts';
import { AS_ABOVE, by, byCitizen, byOffice, COPIES_TO, LOCK } from './words.vi.ts';

const IDENTITY = 'Số căn cước, định danh cá nhân hoặc giấy tờ khác: {_}, ngày cấp: {_}, nơi cấp: {_}';

/** Papers of a reception. */
export const RECEPTION_SHEETS: Readonly<Record<string, SheetTemplate>> = {
  receptionRefusal: {
    group: 'reception',
    head: 'office',
    symbol: 'TB-UBND',
    title: 'THÔNG BÁO',
    about: 'Về việc từ chối tiếp công dân',
    to: '{complainant}',
    body: [
      'Ngày {_}, {complainant} đến {_} để khiếu nại, tố cáo, kiến nghị, phản ánh về việc {_}.',
      IDENTITY,
      'Địa chỉ: {_}',
      'Căn cứ {ground}, {committee} từ chối tiếp nhận nội dung trên và thông báo để {complainant} được biết.',
    ],
    copies: [AS_ABOVE, COPIES_TO, LOCK],
    signers: [byOffice],
  },
  receipt: {
    group: 'reception',
    head: 'minutes',
    title: 'GIẤY BIÊN NHẬN',
    about: 'Thông tin, tài liệu',
    body: [
      'Vào {_} giờ {_}, ngày {madeOn}, tại: {_}',
      'Tôi là: {_}, chức vụ: {_}',
      'Đã nhận của: {complainant}',
      IDENTITY,
      'Các thông tin, tài liệu sau:',
      { columns: ['STT', 'Tên tài liệu', 'Số trang', 'Bản chụp hoặc bản sao có chứng thực'], rows: 4, list: 'documents' },
      'Giấy này lập thành {_} bản, giao cho người cung cấp thông tin, tài liệu 01 bản.',
    ],
    signers: [by('NGƯỜI CUNG CẤP THÔNG TIN, TÀI LIỆU'), by('NGƯỜI NHẬN')],
  },
  receptionLogbook: {
    group: 'reception',
    name: 'Trang Sổ tiếp công dân',
    head: 'book',
    title: 'SỔ TIẾP CÔNG DÂN',
    body: [
      {
        columns: [
          'STT (1)',
          'Ngày tiếp (2)',
          'Họ tên, địa chỉ (3)',
          'Số căn cước, hộ chiếu (4)',
          'Nội dung (5)',
          'Loại đơn (6)',
          'Số người cùng nội dung (7)',
          'Nơi đã giải quyết (8)',
          'Thuộc thẩm quyền (9)',
          'Hướng dẫn đến đâu, số văn bản (10)',
          'Nơi thụ lý, số văn bản chuyển (11)',
          'Theo dõi kết quả (12)',
          'Ghi chú (13)',
        ],
        rows: 6,
      },
    ],
    signers: [],
  },
  receptionConclusion: {
    group: 'reception',
    head: 'office',
    symbol: 'TB-UBND',
    title: 'THÔNG BÁO',
    about: 'Kết luận việc tiếp công dân của {chairOffice}',
    body: [
      'Ngày {_}, {chairOffice} tiếp {complainant} về việc {_}.',
      'Sau khi nghe trình bày và ý kiến của các bộ phận liên quan, {chairOffice} kết luận:',
      '1. Nội dung chỉ đạo: {directions}',
      '2. Cơ quan, bộ phận thực hiện: {responsible}',
      '3. Thời gian giải quyết: {date}',
    ],
    slots: { directions: { item: 'directions' }, responsible: { item: 'responsible-body' }, date: { item: 'settlement-date' } },
    copies: [COPIES_TO, LOCK],
    signers: [byOffice],
  },
  statementRecord: {
    group: 'reception',
    name: 'Bản ghi nội dung trình bày',
    head: 'minutes',
    title: 'BẢN GHI',
    about: 'Nội dung trình bày của công dân',
    body: [
      'Vào {_} giờ {_}, ngày {madeOn}, tại: {_}',
      'Người trình bày: {complainant}. Địa chỉ: {_}',
      IDENTITY,
      'Nội dung trình bày: {_}',
      'Đã đọc lại cho người trình bày nghe: {readBack}. Người trình bày đã ký hoặc điểm chỉ: {signed}.',
    ],
    signers: [byCitizen('NGƯỜI TRÌNH BÀY'), by('NGƯỜI TIẾP CÔNG DÂN')],
  },
};
