import type { RunEventType } from '../domain/workshop/run-machine.ts';
import { refusalWords } from './faults.ts';

/** "9 giờ 45" for `09:45`. */
export function clockWords(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)} giờ ${minutes}`;
}

/** What slides say beside the lesson's own words. */
export const slideWords = {
  continued: (title: string) => `${title} (tiếp)`,
  aims: 'Học xong, anh chị sẽ',
  where: (procedure: string) => `Quy trình: ${procedure}`,
  here: (stage: string) => `${stage}: bài đang học`,
  sortInto: (classes: readonly string[]) => `Xếp vào: ${classes.join('; ')}.`,
  putInOrder: 'Xếp theo đúng thứ tự.',
  caseOf: (title: string, stage: string) => `Tình huống “${title}”, chặng “${stage}”.`,
  place: (number: number, of: number) => `Trang ${number} trên ${of}`,
  region: 'Nội dung trang chiếu',
};

/** The projector, beside what `projector` says in workshop.ts. */
export const screenWords = {
  dark: 'Màn chiếu đang tắt. Bấm phím B để bật lại.',
  restUntil: (time: string) => `Học lại lúc ${time}`,
  restLeft: (minutes: number) => `Còn ${minutes} phút`,
  restOver: 'Hết giờ nghỉ. Mời anh chị về chỗ.',
  seated: (people: number) => `${people} người đã vào lớp`,
  unsent: 'Chưa bấm được, máy chủ lớp chưa trả lời. Anh chị bấm lại, hoặc bấm trên máy điều hành.',
  offline: 'Đang mất nối với máy chủ lớp. Trang tự nối lại.',
  keys: 'Bàn phím và bút trình chiếu',
  keyList: [
    ['Mũi tên phải, mũi tên xuống, PageDown, phím cách', 'việc tiếp theo'],
    ['Mũi tên trái, mũi tên lên, PageUp', 'lùi lại'],
    ['B', 'tắt hoặc bật màn chiếu'],
    ['F', 'phóng to cả màn hình'],
  ],
} as const;

/** The facilitator's second device. */
export const remoteWords = {
  title: (title: string) => `Điều khiển: ${title}`,
  open: 'Điều khiển bằng điện thoại',
  back: 'Về trang điều hành',
  nothingNext: 'Không còn việc tiếp theo. Kết thúc buổi học ở trang điều hành.',
  nextStep: (title: string) => `Việc sau: ${title}`,
  nextSlide: (title: string) => `Trang sau: ${title}`,
  isDark: 'Màn chiếu đang tắt.',
  buttons: 'Các nút điều khiển',
  none: { next: 'Hết chương trình', back: 'Không lùi được nữa', hold: 'Tạm dừng', screen: 'Tắt màn chiếu', leave: 'Bỏ qua việc này' },
  refresh: 'Xem lại trang',

  another: 'Dùng máy khác để điều khiển',
  anotherLead: 'Lấy mã rồi quét bằng điện thoại của chính anh chị. Mã dùng một lần, trong 10 phút. Đừng chiếu mã này lên màn hình lớn.',
  issue: 'Lấy mã cho máy khác',
  issued: 'Quét mã này bằng điện thoại của anh chị',
  until: (time: string) => `Dùng được một lần, đến ${time}. Lấy mã mới thì mã này thôi dùng được.`,
  orType: 'Hoặc mở địa chỉ này trên máy ấy:',
  orSignIn: 'Không quét được: đăng nhập trên máy ấy bằng số điện thoại và mật khẩu của anh chị, mở buổi học rồi chọn Điều khiển bằng điện thoại.',
  qr: 'Mã QR để điều khiển bằng máy khác',

  takeTitle: 'Điều khiển buổi học bằng máy này',
  takeLead: (workshop: string, name: string) => `Buổi “${workshop}”. Máy này sẽ đăng nhập bằng tài khoản của ${name} trong nửa ngày.`,
  take: 'Điều khiển bằng máy này',
  gone: 'Mã điều khiển không dùng được',
  goneWords: {
    'link-unknown': 'Không có mã điều khiển này. Anh chị lấy mã mới ở trang điều hành.',
    'link-used': 'Mã này đã dùng hoặc đã thay bằng mã mới. Anh chị lấy mã mới ở trang điều hành.',
    'link-expired': 'Mã này đã quá 10 phút. Anh chị lấy mã mới ở trang điều hành.',
    'workshop-over': 'Buổi học này đã xong nên không điều khiển được nữa.',
  },
} as const;

/** Why a link does not lead to the remote. */
export function remoteRefusal(refusal: { reason: string }): string {
  return Object.entries(remoteWords.goneWords).find(([reason]) => reason === refusal.reason)?.[1] ?? refusalWords(refusal);
}

/** What a press of the remote does, where the console's words are too long for a thumb. */
export const remotePress: Readonly<Partial<Record<RunEventType, string>>> = {
  'item.finished': 'Sang việc sau',
};
