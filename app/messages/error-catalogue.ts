import type { ErrorKind } from '#simulations/grading/error-catalogue.ts';
import type { Severity } from '#simulations/procedures/procedure.ts';

/** Words of the page "Sai sót thường gặp": every error that grading can find. */
export const catalogueWords = {
  title: 'Danh mục sai sót',
  lead: 'Mọi sai sót máy chấm nhận ra: luật đòi gì, người dân mất gì, sửa thế nào, theo điều nào. Danh mục lập từ chính các quy trình đang dùng để chấm.',
  print: 'Chọn một phần để xem. In bằng lệnh in của trình duyệt.',
  parts: 'Xem theo phần',
  all: 'Tất cả, để in trọn bộ',
  count: (count: number) => `${count} sai sót.`,
  lawOf: (date: string) => `Thời hạn, con số trong từng câu theo luật áp dụng ngày ${date}.`,
  partHeading: (name: string, count: number) => `${name} (${count})`,
  required: 'Luật đòi',
  citizen: 'Người dân chịu gì',
  repair: 'Sửa thế nào',
  basis: 'Căn cứ',
  where: 'Gặp ở',
  everywhere: 'mọi vụ có đơn',
  fatal: 'lỗi nghiêm trọng',
  advised: 'luật còn để ngỏ nên chỉ nhắc, không trừ điểm',
  open: 'Xem danh mục sai sót',

  /** The parts of the desk's norm, in the order of the page. */
  partNames: {
    reception: 'Tiếp công dân',
    'online-reception': 'Tiếp công dân trực tuyến',
    'crowd-gate': 'Đoàn người đến xã',
    crowd: 'Đông người, điểm nóng',
    intake: 'Nhận, ghi sổ, phân loại, trả lời đơn',
    complaint: 'Khiếu nại',
    denunciation: 'Tố cáo',
    proposal: 'Kiến nghị, phản ánh',
    'land-dispute': 'Tranh chấp đất đai',
    head: 'Việc của người đứng đầu',
    'head-report': 'Báo cáo của người đứng đầu',
    elsewhere: 'Việc không thuộc các loại trên',
  } as Readonly<Record<string, string | undefined>>,

  kinds: {
    branch: 'Rẽ sai đường',
    prohibited: 'Việc bị cấm',
    omission: 'Bỏ sót hoặc làm trễ',
    late: 'Làm trễ hạn',
    extra: 'Làm thừa',
    form: 'Sai mẫu',
    recipient: 'Gửi thiếu nơi nhận',
    actor: 'Sai người làm',
    content: 'Sai hoặc thiếu nội dung',
    ground: 'Sai căn cứ',
  } satisfies Record<ErrorKind, string>,

  weights: { 1: 'nhẹ', 2: 'vừa', 3: 'nặng', 4: 'rất nặng' } satisfies Record<Severity, string>,
  weightOf: (weight: string) => `mức ${weight}`,
  lightly: 'trừ nhẹ',

  /** What stands in a sentence where a case would be named. */
  blanks: {
    complainant: 'người gửi đơn',
    authority: 'Chủ tịch UBND cấp xã',
    competent: 'nơi có thẩm quyền',
    due: 'cuối của hạn',
    date: 'làm việc đó',
    days: 'vài',
    act: 'Việc đó được làm',
  } as Readonly<Record<string, string | undefined>>,
  /** What stands where the law's answer would be, by the kind of error. */
  wanted: {
    form: 'mẫu dùng cho ngày đó',
    recipient: 'những nơi luật định mà chưa gửi',
    actor: 'người có thẩm quyền',
    content: 'đúng điều sự việc và luật đòi',
    ground: 'căn cứ đúng của vụ việc',
  } as Readonly<Record<string, string | undefined>>,
  otherwise: 'điều luật định',
};
