import type { FieldFault, Refusal } from '../use-cases/contracts.ts';
import { formatDay, dayOf } from '#simulations/law/day.ts';

/** What a field's fault means for the one who filled it in: what is wrong, what to do. `field` is the field's name. */
export function faultWords(field: string, fault: FieldFault): string {
  switch (fault.fault) {
    case 'missing':
      return MISSING[field] ?? 'Anh chị chưa điền ô này.';
    case 'too-long':
      return `Dài quá ${fault.max} chữ. Anh chị ghi gọn lại.`;
    case 'phone':
      return phoneWords(fault.phone);
    case 'name':
      return NAME[fault.name];
    case 'password-short':
      return `Mật khẩu mới có ${fault.has} chữ, cần ít nhất ${fault.min}. Anh chị gõ dài thêm; một câu ngắn dễ nhớ là tốt nhất.`;
    case 'password-common':
      return 'Mật khẩu này dễ đoán quá. Anh chị chọn một câu chỉ mình anh chị nghĩ ra.';
    case 'password-wrong':
      return 'Mật khẩu đang dùng chưa đúng. Anh chị gõ lại.';
    case 'class-code':
      return 'Mã lớp có 6 chữ số. Anh chị nhìn lại mã trên màn chiếu.';
    case 'phone-taken':
      return 'Số điện thoại này đã có người dùng. Anh chị xem lại số.';
    case 'date':
      return 'Ngày này không có trên lịch. Gõ ngày, tháng, năm, ví dụ 12/8/2026.';
    case 'closes-before-opens':
      return 'Ngày đóng phải sau ngày mở.';
    case 'at-most':
      return `Nhiều nhất ${fault.max} mục. Anh chị bỏ bớt dấu chọn.`;
    case 'time':
      return 'Ghi giờ và phút, ví dụ 8:00 hoặc 13 giờ 30.';
    case 'not-in-force':
      return 'Có điều chưa có hoặc không còn hiệu lực vào ngày này. Đổi ngày, hoặc bỏ dấu chọn ở điều ấy.';
    case 'number':
      return `Ô này ghi một số từ ${fault.min} đến ${fault.max}.`;
    case 'sum':
      return `Cộng các câu được ${fault.sum}, mà đếm người thì ${fault.hands}. Anh chị đếm lại, rồi sửa một trong hai.`;
    case 'choice':
      return 'Anh chị chưa chọn mục này.';
    case 'contest-open':
      return 'Ý kiến trước của anh chị về mục này còn đang chờ trả lời. Đợi trả lời rồi hãy gửi thêm.';
  }
}

const MISSING: Readonly<Record<string, string>> = {
  phone: 'Anh chị chưa gõ số điện thoại.',
  password: 'Anh chị chưa gõ mật khẩu.',
  current: 'Anh chị chưa gõ mật khẩu đang dùng.',
  next: 'Anh chị chưa gõ mật khẩu mới.',
  code: 'Anh chị chưa gõ mã lớp. Mã có 6 chữ số.',
  name: 'Anh chị chưa ghi họ và tên.',
  title: 'Anh chị chưa ghi tên lớp.',
  words: 'Anh chị chưa ghi vì sao. Một câu cũng đủ.',
  answer: 'Anh chị chưa viết lời trả lời. Một câu cũng đủ.',
};

const NAME = {
  missing: 'Anh chị chưa ghi họ và tên.',
  'too-long': 'Họ và tên dài quá. Anh chị ghi gọn trong 80 chữ.',
  'not-a-name': 'Ô này chỉ ghi họ và tên, bằng chữ.',
} as const;

function phoneWords(phone: Extract<FieldFault, { fault: 'phone' }>['phone']): string {
  switch (phone.kind) {
    case 'too-few-digits':
      return `Số này mới có ${phone.has} chữ số, cần 10. Anh chị gõ thêm ${10 - phone.has} số nữa.`;
    case 'too-many-digits':
      return `Số này có ${phone.has} chữ số, nhiều hơn cần. Anh chị xem có gõ thừa không.`;
    case 'letters':
      return 'Số điện thoại chỉ gồm chữ số. Anh chị xem lại có lẫn chữ không.';
    case 'prefix':
      return 'Đầu số này không có ở Việt Nam. Anh chị xem lại số đầu.';
  }
}

type AnyRefusal = Refusal | { reason: string; seconds?: number; opensAt?: string };

/** What a refusal as a whole means, for the top of a form. Field faults have their own words. */
export function refusalWords(refusal: AnyRefusal): string {
  if (refusal.reason === 'storage' && 'message' in refusal) return `${refusal.message} ${refusal.remedy}`;
  if (refusal.reason === 'throttled' && 'seconds' in refusal) return `Vừa gõ sai nhiều lần nên phải đợi ${waitWords(refusal.seconds ?? 60)} rồi thử lại. Bài đã làm vẫn còn nguyên.`;
  if (refusal.reason === 'class-not-open' && 'opensAt' in refusal) return `Lớp này mở từ ${openDay(refusal.opensAt ?? '')}. Anh chị quay lại vào ngày đó.`;
  return WHOLE[refusal.reason] ?? 'Việc vừa rồi chưa ghi được. Anh chị tải lại trang rồi làm lại.';
}

function waitWords(seconds: number): string {
  return seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
}

function openDay(instant: string): string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(instant)?.[0];
  return date === undefined ? '' : formatDay(dayOf(date));
}

const WHOLE: Readonly<Record<string, string>> = {
  'wrong-phone-or-password': 'Số điện thoại hoặc mật khẩu chưa đúng. Anh chị gõ lại; quên mật khẩu thì nhờ người quản trị cấp liên kết mới.',
  'class-unknown': 'Không có lớp nào với mã này. Anh chị nhìn lại mã trên màn chiếu.',
  'class-closed': 'Lớp này đã đóng. Anh chị hỏi giảng viên mã lớp mới.',
  'name-taken': 'Trong lớp đã có người mang tên này. Nếu là anh chị thì gõ mã ghế; nếu là người khác trùng tên thì đánh dấu vào ô bên dưới.',
  'seat-code-wrong': 'Mã ghế chưa đúng. Mã ghế có 4 chữ số, hiện ở Góc học tập trên máy anh chị đã vào trước đó.',
  'not-allowed': 'Tài khoản của anh chị không làm được việc này.',
  'not-found': 'Không tìm thấy. Có thể đã có người xóa.',
  'already-submitted': 'Ca này đã nộp, không ghi thêm được nữa.',
  'nothing-done': 'Anh chị chưa làm việc nào trong ca nên chưa nộp được.',
  'link-unknown': 'Liên kết này không đúng. Anh chị chép lại cho đủ, hoặc nhờ người quản trị cấp liên kết mới.',
  'link-used': 'Liên kết này đã dùng rồi. Nhờ người quản trị cấp liên kết mới.',
  'link-expired': 'Liên kết này đã quá hạn. Nhờ người quản trị cấp liên kết mới.',
  invalid: 'Còn chỗ cần sửa. Phần đã điền vẫn còn nguyên.',
};
